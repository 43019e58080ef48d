import type { DataNode } from '#core/model/termbase.ts';
import type { TbxChoice } from '#services/ports/index.ts';
import {
  CATEGORIES,
  GENDERS,
  type Level,
  META_ELEMENTS,
  type MODULE_NAMESPACES,
  PARTS_OF_SPEECH,
} from './categories.ts';
import { elementsIn, isPlain, node, textIn, typeOf, wordsOf } from './nodes.ts';
import { noteFor } from './notes.ts';
import { OWN } from './serialise.ts';
import { formOf, formValue, partOfSpeechOf, statusOf, statusValue } from './values.ts';

/** The kind of TBX that is written. `free`: any category, as the dialect of an imported file may have. */
/** `asImported`: only what the library added has to fit, the rest is written as it came. */
export interface Dialect extends Required<{ [Key in keyof TbxChoice]: NonNullable<TbxChoice[Key]> }> {
  readonly free: boolean;
  readonly asImported: boolean;
  /** The value of `type` at the root. */
  readonly name: string;
}

/** Identifiers that references may point to. */
export type KnownIds = (id: string) => boolean;

/**
 * The entry as the dialect can hold it: categories it does not have become notes (notes.ts), values outside a closed
 * list the nearest one with a note beside it, dates plain days; elements in the order of the core structure.
 */
export function inDialect(entry: DataNode, dialect: Dialect, known: KnownIds): DataNode {
  const adapt = (element: DataNode, level: Level) => adapted(element, level, dialect, known);
  return ordered(
    mapped(entry, (child) => {
      if (child.name !== 'langSec') return adapt(child, 'concept');
      // A section needs a term, be it an empty one that came in a file.
      if (!dialect.asImported && !elementsIn(child).some(({ name }) => name === 'termSec'))
        return [noteFor(child)];
      return [
        ordered(
          mapped(child, (part) => {
            if (part.name !== 'termSec') return adapt(part, 'language');
            return [
              ordered(
                mapped(part, (data) =>
                  data.name === 'term' || data.name === '@termGrp' ? [data] : adapt(data, 'term'),
                ),
              ),
            ];
          }),
        ),
      ];
    }),
  );
}

function mapped(element: DataNode, to: (child: DataNode) => readonly DataNode[]): DataNode {
  return { ...element, children: elementsIn(element).flatMap(to) };
}

/** Core structure: the term, what is said of it as a term, everything else; sections last. */
const RANKS: Readonly<Record<string, number>> = {
  term: 0,
  termNote: 1,
  termNoteGrp: 1,
  termCompList: 2,
  langSec: 4,
  termSec: 4,
};
const ordered = (element: DataNode): DataNode => ({
  ...element,
  children: [...elementsIn(element)].sort((a, b) => (RANKS[a.name] ?? 3) - (RANKS[b.name] ?? 3)),
});

function adapted(element: DataNode, level: Level, dialect: Dialect, known: KnownIds): readonly DataNode[] {
  if (dialect.asImported && element.field !== OWN && !IS_OURS.has(element.name)) return [element];
  const { field: _, ...plain } = element;
  return fitted(plain, level, dialect, known);
}

/** What only this application writes. */
const IS_OURS: ReadonlySet<string> = new Set(['balagh', 'column']);

function fitted(element: DataNode, level: Level, dialect: Dialect, known: KnownIds): readonly DataNode[] {
  if (IS_OURS.has(element.name)) return [noteFor(element)];
  if (element.name === 'langSec') return [noteFor(element)];
  if (dialect.free) return dialect.version === 3 ? [withDays(element)] : [element];
  if (element.name === 'note') return [element];
  if (GROUPS.has(element.name)) return group(element, level, dialect, known);
  if (!META_ELEMENTS.has(element.name)) return [noteFor(element)];
  return value(element, level, dialect, known);
}

const GROUPS: ReadonlySet<string> = new Set(['descripGrp', 'adminGrp', 'transacGrp', 'termNoteGrp']);
/** What may stand in each group behind its head (TBXcoreStructV03.rng). */
const MEMBERS: Readonly<Record<string, ReadonlySet<string>>> = {
  descripGrp: new Set(['descripNote', 'admin', 'adminGrp', 'transacGrp', 'note', 'ref', 'xref']),
  adminGrp: new Set(['adminNote', 'note', 'ref', 'xref']),
  transacGrp: new Set(['transacNote', 'date', 'note', 'ref', 'xref']),
  termNoteGrp: new Set(['admin', 'adminGrp', 'transacGrp', 'note', 'ref', 'xref']),
};

/** A group whose head the dialect does not have is a note as a whole; of another one, members may become notes. */
function group(element: DataNode, level: Level, dialect: Dialect, known: KnownIds): readonly DataNode[] {
  const [head, ...members] = elementsIn(element);
  if (head === undefined || !isAllowed(head, level, dialect, known) || !hasAllowedValue(head))
    return [noteFor(element)];
  const allowed = MEMBERS[element.name];
  const kept = members.flatMap((member): readonly DataNode[] => {
    if (member.name === 'date') return dayOf(member);
    if (allowed?.has(member.name) !== true) return [noteFor(member)];
    return fitted(member, level, dialect, known);
  });
  return [{ ...element, children: [head, ...kept] }];
}

/** A day as xs:date; a time of day goes into a note. */
function dayOf(element: DataNode): readonly DataNode[] {
  const text = wordsOf(element);
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?$/.exec(text) ?? [];
  if (day === undefined) return [noteFor(element)];
  const plain = `${year}-${month}-${day}`;
  return [
    node('date', element.attributes ?? {}, plain),
    ...(plain === text ? [] : [node('note', {}, `[date] ${text}`)]),
  ];
}

function withDays(element: DataNode): DataNode {
  if (element.name !== 'transacGrp') return element;
  return mapped(element, (member) => (member.name === 'date' ? dayOf(member) : [member]));
}

function isAllowed(element: DataNode, level: Level, dialect: Dialect, known: KnownIds): boolean {
  const category = CATEGORIES[typeOf(element)];
  if (category === undefined || category.element !== element.name || dialect.dialect === 'core') return false;
  if (dialect.dialect === 'min' && category.module !== 'min') return false;
  if (!category.levels.includes(level)) return false;
  const target = element.attributes?.target;
  if (element.name === 'xref') return target !== undefined && /^https?:\/\/\S+$/.test(target);
  if (element.name === 'ref' && target === undefined) return false;
  return target === undefined || /^https?:\/\/\S+$/.test(target) || known(target);
}

const hasAllowedValue = (element: DataNode): boolean =>
  CATEGORIES[typeOf(element)]?.values?.includes(wordsOf(element)) ?? true;

function value(element: DataNode, level: Level, dialect: Dialect, known: KnownIds): readonly DataNode[] {
  if (!isAllowed(element, level, dialect, known)) return [noteFor(element)];
  // Marks inside would need elements that the modules do not have.
  if (dialect.style === 'dct' && !isPlain(element)) {
    return [{ ...element, children: [textIn(element)] }, noteFor(element)];
  }
  if (hasAllowedValue(element)) return [element];
  const near = nearest(typeOf(element), wordsOf(element));
  return near === null ? [noteFor(element)] : [{ ...element, children: [near] }, noteFor(element)];
}

/** The value of the closed list that is least wrong; null where none would be right. */
function nearest(type: string, text: string): string | null {
  switch (type) {
    case 'partOfSpeech': {
      const part = partOfSpeechOf(text);
      return PARTS_OF_SPEECH.find((known) => known === part) ?? (part === 'properNoun' ? 'noun' : 'other');
    }
    case 'grammaticalGender':
      return GENDERS.find((known) => known === text.toLowerCase()) ?? 'other';
    case 'administrativeStatus': {
      const status = statusOf(text);
      return status === null ? null : statusValue[status];
    }
    case 'termType': {
      const form = formOf(text);
      return form === null || form === '' ? null : formValue[form];
    }
    default:
      return null;
  }
}

/** The prefix under which a module's categories are written in DCT style. */
export function prefixOf(type: string): keyof typeof MODULE_NAMESPACES | null {
  return Object.hasOwn(CATEGORIES, type) ? (CATEGORIES[type]?.module ?? null) : null;
}
