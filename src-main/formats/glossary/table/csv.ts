/** A row of a table with the 1-based number of its first line. */
export interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Fields of a row; one with more is a row of this many, which no headings go with. */
const MAX_FIELDS = 4096;

/** Lines that the delimiter is guessed from. */
const SAMPLE_LINES = 50;
const SAMPLE_LENGTH = 64 * 1024;

/** The delimiter that cuts the first lines into the most fields of the same number; `sep=;` of Excel decides. */
export function guessDelimiter(text: string): string {
  const [, said] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  if (said !== undefined) return said;
  const sample = text.slice(0, SAMPLE_LENGTH);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts: number[] = [];
    for (const { fields } of rowsOf(sample, delimiter)) {
      counts.push(fields.length);
      if (counts.length >= SAMPLE_LINES) break;
    }
    const [usual = 1] =
      [...Map.groupBy(counts, (count) => count)].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [];
    const steady = counts.filter((count) => count === usual).length / Math.max(1, counts.length);
    const score = usual < 2 ? 0 : steady * 10 + Math.min(usual, 5) / 10;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/**
 * The rows that are not blank. RFC 4180: a field in double quotes may hold delimiters, line breaks and doubled quotes.
 * A quote that is never closed is a character like others.
 */
export function* rowsOf(text: string, delimiter: string): Generator<Row> {
  const reader = {
    text,
    delimiter,
    at: /^sep=.\r?\n/i.exec(text)?.[0].length ?? 0,
    line: 1,
    unclosed: false,
  };
  if (reader.at > 0) reader.line = 2;
  while (reader.at < text.length) {
    const { line } = reader;
    const fields = readRow(reader);
    if (fields.some((field) => field.trim() !== '')) yield { line, fields };
  }
}

interface Reader {
  readonly text: string;
  readonly delimiter: string;
  at: number;
  line: number;
  /** No quote is closed from here on. */
  unclosed: boolean;
}

function readRow(reader: Reader): readonly string[] {
  const { text, delimiter } = reader;
  const fields: string[] = [];
  for (;;) {
    let field = readQuoted(reader) ?? '';
    const start = reader.at;
    while (reader.at < text.length) {
      const character = text[reader.at];
      if (character === delimiter || character === '\n' || character === '\r') break;
      reader.at += 1;
    }
    field += text.slice(start, reader.at);
    if (fields.length < MAX_FIELDS) fields.push(field);
    if (text[reader.at] !== delimiter || reader.at >= text.length) break;
    reader.at += 1;
  }
  if (text[reader.at] === '\r' && text[reader.at + 1] === '\n') reader.at += 1;
  reader.at += 1;
  reader.line += 1;
  return fields;
}

/** A field in quotes; null where there is none, or it is never closed. Spaces before the quote are layout. */
function readQuoted(reader: Reader): string | null {
  const { text } = reader;
  let start = reader.at;
  while (text[start] === ' ') start += 1;
  if (text[start] !== '"' || reader.unclosed) return null;
  const parts: string[] = [];
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) {
      reader.unclosed = true;
      return null;
    }
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') {
      reader.at = quote + 1;
      const field = parts.join('"');
      reader.line += field.split('\n').length - 1;
      return field;
    }
    at = quote + 2;
  }
}

/** What spreadsheets take for the beginning of a formula (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** A row as a line. `guard`: a field that a spreadsheet would compute gets an apostrophe in front. */
export function lineOf(fields: readonly string[], delimiter: string, guard: boolean): string {
  const written = fields.map((field) => {
    const safe = guard && FORMULA.test(field) ? `'${field}` : field;
    return safe.includes(delimiter) || /["\r\n]|^\s|\s$/.test(safe)
      ? `"${safe.replaceAll('"', '""')}"`
      : safe;
  });
  return `${written.join(delimiter)}\r\n`;
}

/** A field without the apostrophe of the guard. */
export const unguarded = (field: string): string =>
  field.startsWith("'") && FORMULA.test(field.slice(1)) ? field.slice(1) : field;
