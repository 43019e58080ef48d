import { type Role, type RoleField, TERM_FIELDS } from '#core/model/column-role.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { Column } from './row-concept.ts';

/**
 * What columns mean beside each other, where their headings alone do not say it. `Source` beside columns of terms is a
 * source; `Language` and `Term` are a table with a row for each term; a detail of terms that stands behind several
 * columns of terms (memoQ's `Term_Info`) is of the one before it.
 */
export function laidOut(columns: readonly Column[]): readonly Column[] {
  const table = shapeOf(columns);
  let before: LanguageTag | undefined;
  return columns.map((column, at) => {
    if (column.role.field === 'term') before = column.role.language;
    return { ...column, role: roleIn(table, column, at, before) };
  });
}

interface Shape {
  /** No column is of one language alone. */
  readonly pairs: boolean;
  /** A row for each term. */
  readonly long: boolean;
  /** The column of terms that only its place tells. */
  readonly term: number;
  readonly hasSource: boolean;
  readonly repeated: ReadonlySet<string>;
  readonly once: ReadonlyMap<RoleField, number>;
}

function shapeOf(columns: readonly Column[]): Shape {
  const has = (field: Role['field']) => columns.some(({ role }) => role.field === field);
  const pairs = !has('term');
  const term = columns.findIndex(({ heading }) => isTermHeading(heading));
  return {
    pairs,
    long: pairs && has('sourceLanguage') && !has('targetTerm') && (term >= 0 || !has('sourceTerm')),
    term,
    hasSource: has('sourceTerm'),
    repeated: repeatedDetails(columns),
    once: firstClaims(columns),
  };
}

function roleIn(table: Shape, column: Column, at: number, before: LanguageTag | undefined): Role {
  const { role, heading } = column;
  if (!table.pairs && role.field === 'sourceTerm') return { field: 'source' };
  if (table.long && at === table.term) return { field: 'sourceTerm' };
  // Beside `Term`, `Source` says where it comes from.
  if (table.long && table.term >= 0 && role.field === 'sourceTerm') return { field: 'termSource' };
  if (ONCE.has(role.field) && table.once.get(role.field) !== at) return { field: 'ignore' };
  const ofBefore = before !== undefined && table.repeated.has(heading);
  if (ofBefore && SECTION.has(role.field)) return { field: role.field, language: before };
  const detail = detailOf(column);
  if (detail === null || table.long || (table.pairs && table.hasSource)) return role;
  if (before !== undefined && (ofBefore || detail === 'termInfo')) return { field: detail, language: before };
  // One gender for three languages is nobody's: kept with the concept as it is.
  return FOR_ALL.has(detail) ? role : { field: 'ignore' };
}

/** Whether rows with one identifier are terms of one concept: a row for each term, or memoQ's way with synonyms. */
export const isRowPerTerm = (columns: readonly Column[]): boolean =>
  columns.some(({ role }) => role.field === 'termInfo') ||
  (columns.some(({ role }) => role.field === 'sourceLanguage') &&
    columns.some(({ role }) => role.field === 'sourceTerm') &&
    !columns.some(({ role }) => role.field === 'targetTerm'));

const DETAILS = [...TERM_FIELDS, 'termInfo'] as const;
/** What one column may say of the terms of all languages. */
const FOR_ALL: ReadonlySet<string> = new Set(['status', 'partOfSpeech']);

const isTermHeading = (heading: string): boolean =>
  /^(term|terme|expression|benennung|المصطلح|مصطلح)$/i.test(heading.trim());

/** Fields that a concept has one of: the first column of two has it, an identifier of the concept before one of a term. */
const ONCE: ReadonlySet<RoleField> = new Set(['id', 'kind', 'domain']);
/** Texts that every language may have its own of. */
const SECTION: ReadonlySet<RoleField> = new Set(['definition', 'note']);

function firstClaims(columns: readonly Column[]): ReadonlyMap<RoleField, number> {
  const claims = new Map<RoleField, number>();
  columns.forEach(({ role, heading }, at) => {
    const isTermOfConcept =
      role.field === 'id' && /^term/i.test(columns[claims.get('id') ?? -1]?.heading ?? '');
    if (!claims.has(role.field) || (isTermOfConcept && !/^term/i.test(heading))) claims.set(role.field, at);
  });
  return claims;
}

/** The field of terms that a column without language names. */
function detailOf({ role }: Column): (typeof DETAILS)[number] | null {
  if (role.language !== undefined) return null;
  return DETAILS.find((field) => field === role.field) ?? null;
}

function repeatedDetails(columns: readonly Column[]): ReadonlySet<string> {
  const details = columns
    .filter(
      (column) =>
        detailOf(column) !== null || (column.role.language === undefined && SECTION.has(column.role.field)),
    )
    .map(({ heading }) => heading);
  return new Set(details.filter((heading, at) => details.indexOf(heading) !== at));
}
