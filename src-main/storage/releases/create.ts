import type { LanguageTag } from '#core/model/language.ts';
import { EMPTY_TEXT } from '#core/model/rich-text.ts';
import type { NewBlock, NewRelease, NewSegment } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { insertBlock, insertCell, insertSegment } from './cells.ts';
import type { BlockImage, CellImage, SegmentImage } from './images.ts';
import { marksToJson } from './rows.ts';

/** Stores a release; returns its id. */
export function createRelease(db: Connection, release: NewRelease): number {
  const { id } = db.run(
    'INSERT INTO releases (title, file_name, source, created_at, updated_at) VALUES (?, ?, ?, ?, ?)',
    release.title,
    release.fileName,
    release.source,
    release.at,
    release.at,
  );
  release.targets.forEach((language, position) => {
    db.run(
      'INSERT INTO release_targets (release, position, language) VALUES (?, ?, ?)',
      id,
      position,
      language,
    );
  });
  insertBlocks(db, id, release);
  release.removed.forEach((line, position) => {
    db.run(
      'INSERT INTO removed_lines (release, position, paragraph, text, reason) VALUES (?, ?, ?, ?, ?)',
      id,
      position,
      line.position,
      line.text,
      line.reason,
    );
  });
  return id;
}

/** Blocks that run into the next share its paragraph of the input. */
function insertBlocks(db: Connection, release: number, { blocks, source, targets }: NewRelease): void {
  let paragraph = 0;
  let place = 0;
  for (const block of blocks) {
    insertNewBlock(db, { release, source, targets, paragraph, place }, block);
    if (block.runIn) place += 1;
    else {
      paragraph += 1;
      place = 0;
    }
  }
}

interface BlockPlace {
  readonly release: number;
  readonly source: LanguageTag;
  readonly targets: readonly LanguageTag[];
  readonly paragraph: number;
  readonly place: number;
}

/** Inserts a block with its segments and cells, and returns it as the journal would keep it. */
export function insertNewBlock(db: Connection, at: BlockPlace, block: NewBlock): BlockImage {
  const shape = {
    paragraph: at.paragraph,
    place: at.place,
    kind: block.kind,
    runIn: block.runIn,
    ...(block.table === undefined ? {} : { table: block.table }),
    ...(block.speaker === undefined ? {} : { speaker: block.speaker }),
  };
  const id = insertBlock(db, at.release, { ...shape, id: null });
  const segments = block.segments.map((segment, position): SegmentImage => {
    const { separator, words } = segment;
    const row = { source: at.source, separator, words };
    const segmentId = insertSegment(db, id, position, { ...row, id: null });
    const cells = newCells(at, segment);
    insertCells(db, at.release, segmentId, cells);
    return { ...row, id: segmentId, cells };
  });
  return { ...shape, id, segments };
}

/** Puts a block back as it was, with the ids it had. */
export function restoreBlock(db: Connection, release: number, block: BlockImage): void {
  insertBlock(db, release, block);
  block.segments.forEach((segment, position) => {
    insertSegment(db, block.id, position, segment);
    insertCells(db, release, segment.id, segment.cells);
  });
}

function newCells(at: BlockPlace, segment: NewSegment): Readonly<Record<LanguageTag, CellImage>> {
  const source: CellImage = {
    content: segment.content,
    status: 'approved',
    origin: { kind: 'source' },
    basedOn: 0,
    current: false,
    revision: 1,
    words: segment.words,
  };
  const targets = at.targets.map((language) => [language, newTarget(segment.targets?.[language])] as const);
  return { [at.source]: source, ...Object.fromEntries(targets) };
}

type GivenTarget = NonNullable<NewSegment['targets']>[LanguageTag];

function newTarget(given: GivenTarget | undefined): CellImage {
  const text = given?.text ?? '';
  const common = {
    origin: { kind: 'typed' },
    basedOn: 1,
    current: true,
    revision: text === '' ? 0 : 1,
  } as const;
  if (given === undefined || text === '') return { content: EMPTY_TEXT, status: 'empty', ...common };
  return { content: { text, marks: [] }, status: given.status, ...common };
}

function insertCells(
  db: Connection,
  release: number,
  segment: number,
  cells: Readonly<Record<LanguageTag, CellImage>>,
): void {
  for (const [language, cell] of Object.entries(cells)) {
    insertCell(db, {
      segment,
      language,
      release,
      text: cell.content.text,
      marks: marksToJson(cell.content.marks),
      status: cell.status,
      origin: cell.origin.kind,
      unit: cell.origin.unit ?? null,
      score: cell.origin.score ?? null,
      revision: cell.revision,
      basedOn: cell.basedOn,
    });
  }
}
