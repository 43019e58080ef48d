import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDocuments } from '#formats/documents.ts';
import { createBackend } from '#hosts/backend.ts';

const BALAGH = resolve(import.meta.dirname, '../../src-main/hosts/launch/balagh.mjs');

const RELEASE = `Rabat and Dakar sign a memorandum on drinking water

Rabat, 20 January 2026 (MAP) – The Minister of Equipment and Water received his Senegalese counterpart on Tuesday.

The two ministers signed a memorandum of understanding on drinking water. It covers 12 towns and 350,000 people.

“This memorandum opens a new page,” the Minister said.

ENDS

Leave a Reply
Your email address will not be published. Required fields are marked *
Back to top button
`;

const HELP_HINT: Readonly<Record<string, string>> = {
  en: 'See --help.',
  fr: 'Voir --help.',
  ar: 'انظر --help.',
};

/** The command as a user runs it: a process of its own, from the launcher on. */
describe('the balagh command', () => {
  let folder: string;
  let library: string;
  let file: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'balagh-cli-'));
    library = join(folder, 'library');
    file = join(folder, 'release.txt');
    writeFileSync(file, RELEASE);
    // The first start builds, and says so; what follows is to be silent.
    balagh(['--version']);
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const balagh = (parameters: readonly string[], settings: { input?: string; locale?: string } = {}) => {
    const run = spawnSync(process.execPath, [BALAGH, ...parameters], {
      encoding: 'utf8',
      input: settings.input ?? '',
      env: { ...process.env, BALAGH_LIBRARY: library, LC_ALL: settings.locale ?? 'en_GB.UTF-8' },
    });
    return { code: run.status, out: run.stdout, error: run.stderr };
  };
  const json = (parameters: readonly string[], input?: string) => {
    const run = balagh([...parameters, '--json'], input === undefined ? {} : { input });
    expect(run.error).toBe('');
    return JSON.parse(run.out);
  };
  const lines = (text: string) => text.trim().split('\n');

  it('translates a release into two languages and a review table', () => {
    const out = join(folder, 'done');
    const result = json(['translate', file, '--from', 'en', '--to', 'ar,fr', '--out', out]);
    expect(result.release).toMatchObject({ id: expect.any(Number), source: 'en' });
    expect(result.removed.map((line: { reason: string }) => line.reason)).toContain('comment-form');
    expect(result.blocks.map((block: { kind: string }) => block.kind)).toEqual(
      expect.arrayContaining(['headline', 'dateline', 'lead', 'quote', 'end-mark']),
    );
    for (const language of ['ar', 'fr']) {
      const counts: Record<string, number> = result.languages[language];
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(result.segments);
    }
    expect(readdirSync(out).sort()).toEqual(['release.ar.docx', 'release.fr.docx', 'release.review.docx']);
    expect(result.files.every((path: string) => existsSync(path))).toBe(true);
    expect(json(['release', 'list']).releases).toContainEqual(
      expect.objectContaining({ id: result.release.id }),
    );
    const shown = json(['release', 'show', String(result.release.id)]);
    expect(shown.blocks[0].segments[0].cells.en.text).toBe(
      'Rabat and Dakar sign a memorandum on drinking water',
    );
  });

  it.each(['docx', 'odt', 'html', 'txt', 'md', 'same'])('writes %s', (format) => {
    const out = join(folder, `as-${format}`);
    json(['translate', file, '--from', 'en', '--to', 'fr', '--out', out, '--format', format]);
    const extension = format === 'same' ? 'txt' : format;
    expect(readdirSync(out).sort()).toEqual([`release.fr.${extension}`, 'release.review.docx'].sort());
  });

  it.each([
    ['en', 'There is no option “--bogus”.'],
    ['fr', 'L’option «\u00a0--bogus\u00a0» n’existe pas.'],
    ['ar', 'لا وجود للخيار «--bogus».'],
  ])('says in one line of %s what is wrong with the usage', (locale, message) => {
    const run = balagh(['translate', file, '--from', 'en', '--to', 'fr', '--bogus'], {
      locale: `${locale}_MA.UTF-8`,
    });
    expect(run.code).toBe(2);
    expect(lines(run.error)).toEqual([`balagh: ${message} ${HELP_HINT[locale]}`]);
  });

  it('asks for files or a batch where names are given neither', () => {
    const run = balagh(['names'], { locale: 'fr_FR.UTF-8' });
    expect([run.code, lines(run.error)]).toEqual([
      2,
      [`balagh: FILE ou --batch est nécessaire. ${HELP_HINT.fr}`],
    ]);
  });

  it('names the choices of an option in the language of the interface', () => {
    const run = balagh(['translate', file, '--from', 'en', '--to', 'fr', '--format', 'pdf'], {
      locale: 'fr_FR.UTF-8',
    });
    expect(run.code).toBe(2);
    expect(run.error).toContain('«\u00a0pdf\u00a0»');
    expect(run.error).toContain('au choix\u00a0: docx, odt, html, txt, md, same');
  });

  it.each(['xx', 'fre-', 'français'])('takes %s for no language', (language) => {
    const run = balagh(['translate', file, '--from', 'en', '--to', language]);
    expect(run.code).toBe(2);
    expect(run.error).toContain('BCP 47');
  });

  it.each(['en', 'fr', 'ar'])('shows all of its help in %s', (locale) => {
    const { code, out } = balagh(['translate', '--help'], { locale });
    expect(code).toBe(0);
    if (locale !== 'en')
      expect(out).not.toMatch(/Usage:|Arguments:|Commands:|display help|default:|choices:/);
  });

  it('ends at once where the reader of its output has gone', () => {
    const script = `yes '{"text":"Done."}' | head -20000 | "${process.execPath}" "${BALAGH}" segment --lang en --batch | head -1`;
    const run = spawnSync('bash', ['-c', script], {
      encoding: 'utf8',
      env: { ...process.env, BALAGH_LIBRARY: library },
    });
    expect(run.stderr).toBe('');
    expect(lines(run.stdout)).toEqual(['{"segments":["Done."]}']);
  });

  it('exits with 3 when issues are as severe as --fail-on', () => {
    const parameters = ['translate', file, '--from', 'en', '--to', 'fr', '--out', join(folder, 'strict')];
    expect(balagh([...parameters, '--fail-on', 'warning']).code).toBe(3);
    expect(balagh(parameters).code).toBe(0);
  });

  it.each([
    ['an unknown option', ['translate', 'x.txt', '--from', 'en', '--to', 'fr', '--nonsense']],
    ['a missing option', ['translate', 'x.txt', '--from', 'en']],
    ['an unknown command', ['transmogrify']],
    ['a language that is none', ['segment', '--lang', 'english!']],
    ['a format that is none', ['translate', 'x.txt', '--from', 'en', '--to', 'fr', '--format', 'pdf']],
  ])('exits with 2 and one line for %s', (_what, parameters) => {
    const run = balagh(parameters);
    expect(run.code).toBe(2);
    expect(run.out).toBe('');
    expect(lines(run.error)).toHaveLength(1);
  });

  it.each([
    ['a missing file', (): string => join(folder, 'nowhere.txt')],
    ['an empty file', (): string => put('empty.txt', '')],
    ['nothing but white space', (): string => put('blank.txt', ' \n\n ')],
    [
      'an encrypted document',
      (): string => put('secret.docx', Buffer.from('d0cf11e0a1b11ae1'.padEnd(4096, '0'), 'hex')),
    ],
    ['a broken document', (): string => put('broken.docx', 'PK\u0003\u0004 and then nothing')],
    ['a folder', (): string => folder],
  ])('exits with 1 and one sentence in the system’s language for %s', (_what, path) => {
    const out = join(folder, 'refused');
    const parameters = ['translate', path(), '--from', 'en', '--to', 'fr', '--out', out];
    const english = balagh(parameters);
    const french = balagh(parameters, { locale: 'fr_FR.UTF-8' });
    const arabic = balagh(parameters, { locale: 'ar_MA.UTF-8' });
    for (const run of [english, french, arabic]) {
      expect(run.code).toBe(1);
      expect(run.out).toBe('');
      expect(lines(run.error)).toHaveLength(1);
      expect(run.error).not.toMatch(/errors:|\{\{|undefined|at .*\.js/);
    }
    expect(new Set([english.error, french.error, arabic.error]).size).toBe(3);
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
  });

  const put = (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it('refuses the same language twice and one that it does not know', () => {
    expect(balagh(['translate', file, '--from', 'en', '--to', 'en']).code).toBe(1);
  });

  it.skipIf(process.getuid?.() === 0)('says when the library or the output cannot be written', () => {
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    const run = balagh(['translate', file, '--from', 'en', '--to', 'fr', '--out', join(locked, 'out')]);
    expect(run.code).toBe(1);
    expect(lines(run.error)).toHaveLength(1);
  });

  it('says when the library is not a folder', () => {
    const path = put('not-a-folder', 'text');
    const run = balagh(['release', 'list', '--library', path]);
    expect(run.code).toBe(1);
    expect(lines(run.error)).toHaveLength(1);
    expect(run.error).toContain(path);
  });

  it('splits sentences, one text or line by line', () => {
    expect(json(['segment', '--lang', 'fr'], 'M. Alami est arrivé. Il repart lundi.')).toEqual({
      segments: ['M. Alami est arrivé.', 'Il repart lundi.'],
    });
    const run = balagh(['segment', '--lang', 'en', '--batch'], {
      input: '{"text":"One. Two."}\n{"text":"Three."}\n',
    });
    expect(lines(run.out).map((line) => JSON.parse(line))).toEqual([
      { segments: ['One.', 'Two.'] },
      { segments: ['Three.'] },
    ]);
  });

  it('says what is wrong with a batch line in the language of the interface', () => {
    const run = balagh(['segment', '--lang', 'fr', '--batch'], {
      input: 'nonsense\n[]\n{"text":1}\n',
      locale: 'fr_FR.UTF-8',
    });
    expect(lines(run.out).map((line) => JSON.parse(line).error.message)).toEqual(
      [
        ['line', 'ce n’est pas du JSON'],
        ['line', 'un objet JSON est attendu'],
        ['text', 'un texte est attendu'],
      ].map(
        ([where, reason]) =>
          `La valeur de «\u00a0${where}\u00a0» n’est pas acceptée\u00a0: ${reason}. Corrigez-la, puis réessayez.`,
      ),
    );
  });

  it('answers a broken batch line in its place and goes on', () => {
    const run = balagh(['segment', '--lang', 'en', '--batch'], { input: 'nonsense\n{"text":"Two."}\n' });
    expect(run.code).toBe(1);
    const [first, second] = lines(run.out).map((line) => JSON.parse(line));
    expect(first.error.code).toBe('invalid-input');
    expect(second).toEqual({ segments: ['Two.'] });
  });

  it('says which dictionary cannot be read, and checks the rest', async () => {
    const own = join(folder, 'with-dictionaries');
    const backend = createBackend({
      ...{ library: own, resources: join(import.meta.dirname, '../../resources'), host: 'cli', version: '1' },
      documents: createDocuments(),
    });
    await backend.dispatch('settings.update', { dictionaryFolder: own });
    backend.close();
    writeFileSync(join(own, 'fr.aff'), 'SET UTF-8\n');
    const run = balagh(['check', '--library', own, '--from', 'fr', '--to', 'en', '--batch'], {
      input: '{"source":"Le mnistre","target":"The  mnister"}\n',
      locale: 'fr_FR.UTF-8',
    });
    expect([run.code, lines(run.error)]).toEqual([
      0,
      [expect.stringMatching(/^balagh: .*langue\u00a0: français.*with-dictionaries.fr\.dic/)],
    ]);
    const checks = JSON.parse(run.out).issues.map((issue: { check: string; language: string }) => [
      issue.check,
      issue.language,
    ]);
    expect(checks).toEqual(
      expect.arrayContaining([
        ['spelling', 'en'],
        ['double-space', 'en'],
      ]),
    );
    expect(checks).not.toContainEqual(['spelling', 'fr']);
  });

  it('finds in the starter memory and glossary', () => {
    const search = json([
      ...['memory', 'search', '--from', 'en', '--to', 'fr,ar'],
      ...['--text', 'For immediate release'],
    ]);
    expect(search.matches[0]).toMatchObject({
      score: expect.any(Number),
      targets: { fr: expect.any(String) },
    });
    const terms = json([
      ...['glossary', 'recognise', '--from', 'fr', '--to', 'ar'],
      ...['--text', 'Le ministère de l’Intérieur a publié un communiqué.'],
    ]).terms;
    expect(terms).toContainEqual(expect.objectContaining({ text: expect.stringContaining('Intérieur') }));
    expect(json(['memory', 'stats']).units).toBeGreaterThanOrEqual(300);
  });

  it('takes an import of concepts out again by the number of its report', () => {
    const file = join(folder, 'basin.csv');
    writeFileSync(file, 'en,fr\nSebou Basin Agency,agence du bassin du Sebou\n');
    const { import: number } = json(['glossary', 'import', file]);
    expect(json(['glossary', 'undo-import', String(number)])).toEqual({ removed: 1, restored: 0, kept: 0 });
    expect(json(['glossary', 'search', 'Sebou Basin']).total).toBe(0);
    expect(balagh(['glossary', 'undo-import', '7', '--json'])).toMatchObject({ code: 1, out: '' });
  });

  it('checks pairs and three versions', () => {
    const pair = balagh(['check', '--from', 'fr', '--to', 'en', '--batch'], {
      input: '{"source":"Le 12 mai 2026, 45 personnes.","target":"On 12 May 2026, 54 people."}\n',
    });
    expect(JSON.parse(pair.out).issues).toContainEqual(
      expect.objectContaining({
        check: 'numbers',
        language: 'en',
        severity: expect.stringMatching(/error|warning/),
      }),
    );
    const three = balagh(['check', '--three', '--batch'], {
      input: '{"fr":"45 personnes sont arrivées.","en":"45 people arrived.","ar":"وصل 54 شخصا."}\n',
    });
    expect(JSON.parse(three.out).issues).toContainEqual(
      expect.objectContaining({ check: 'numbers', language: 'ar' }),
    );
    const dropped = balagh(['check', '--three', '--batch'], {
      input: `${JSON.stringify({ ar: 'استقبل الوزير نظيره.', fr: '', en: 'The minister received his counterpart.' })}\n`,
    });
    expect(JSON.parse(dropped.out).issues).toContainEqual(
      expect.objectContaining({ check: 'untranslated', language: 'fr' }),
    );
  });

  it('reports a sound library', () => {
    expect(json(['doctor'])).toMatchObject({ ok: true });
  });
});
