import type { TbxDialect, TbxStyle } from '#core/model/concept-file.ts';
import type { DataNode } from '#core/model/termbase.ts';
import type { StoredConcept, TbxChoice } from '#services/ports/index.ts';
import { escapeMarkup } from '../../shared/escape.ts';
import { CORE_NAMESPACE, META_ELEMENTS, MODULE_NAMESPACES } from './categories.ts';
import { type Dialect, inDialect, prefixOf } from './dialect.ts';
import { entryOf } from './entry.ts';
import { asOf2008, withoutFrames, withTags } from './frames.ts';
import { elementsIn, node } from './nodes.ts';
import type { Origin } from './origin.ts';
import { type Naming, serialise } from './serialise.ts';

/** Writes TBX in parts that follow one another: a head, entries, a foot. */
export interface TbxWriter {
  head(): string;
  /** Concepts as entries; ids of the file are kept where they are free. */
  entry(concept: StoredConcept): string;
  foot(): string;
}

/** `keys`: the identifiers that concepts have, to which references may point. */
export function tbxWriter(choice: TbxChoice, origin: Origin | null, keys: ReadonlySet<string>): TbxWriter {
  const dialect = dialectOf(choice, origin);
  const naming = dialect.version === 2 ? naming2008 : naming2019(dialect.style, origin);
  const backIds = new Set(origin?.back ? idsIn(origin.back) : []);
  const taken = new Set<string>();
  return {
    head: () => head(dialect, origin, naming),
    entry(concept) {
      const id = dialect.asImported ? sameId(concept, taken) : freeId(concept, taken);
      const entry = entryOf(concept, id, stampsOf(concept, dialect));
      const fitted = inDialect(entry, dialect, (target) => keys.has(target) || backIds.has(target));
      const shaped = dialect.version === 2 ? asOf2008(fitted, dialect, origin) : withoutFrames(fitted);
      const written = dialect.asImported ? withTags(shaped, origin?.tags ?? {}) : shaped;
      return `${serialise(written, naming)}\n`;
    },
    foot() {
      const back = origin?.back == null ? '' : `${serialise(origin.back, naming)}\n`;
      return `</body>\n${back}</text>\n</${dialect.version === 2 ? 'martif' : 'tbx'}>\n`;
    },
  };
}

const DIALECTS: Readonly<Record<string, TbxDialect>> = {
  'TBX-Core': 'core',
  'TBX-Min': 'min',
  'TBX-Basic': 'basic',
};
const NAMES: Readonly<Record<TbxDialect, string>> = { core: 'TBX-Core', min: 'TBX-Min', basic: 'TBX-Basic' };

/** What was asked for, else what the imported file was, else TBX-Basic of 2019 in DCA style. */
function dialectOf(choice: TbxChoice, origin: Origin | null): Dialect {
  const imported = importedAs(origin);
  const version = choice.version ?? (imported?.version || 3);
  const style = version === 2 ? 'dca' : (choice.style ?? imported?.style ?? 'dca');
  const named = imported?.name ?? '';
  const dialect = choice.dialect ?? DIALECTS[named] ?? 'basic';
  const base = { version, style, dialect } as const;
  // Nobody wants it otherwise, and nothing of another kind is in it.
  if (imported !== null && imported.version !== 0 && isUnsaid(choice) && origin?.mixed !== true) {
    const free = !Object.hasOwn(DIALECTS, named);
    return { ...base, free, name: named === '' ? 'TBX' : named, asImported: true };
  }
  // TBX of 2008 may hold any category; so may a private dialect.
  const again = choice.dialect === undefined && imported?.version === version && imported.style === style;
  const own = again && !Object.hasOwn(DIALECTS, named);
  const free = own || (version === 2 && choice.dialect === undefined);
  const name = !free ? NAMES[dialect] : own && named !== '' ? named : 'TBX';
  return { ...base, free, name, asImported: false };
}

const isUnsaid = ({ version, dialect, style }: TbxChoice): boolean =>
  version === undefined && dialect === undefined && style === undefined;

function importedAs(
  origin: Origin | null,
): { readonly version: 2 | 3 | 0; readonly style: TbxStyle; readonly name: string } | null {
  if (origin === null) return null;
  const { name, attributes } = origin.root;
  const version = name === 'martif' ? 2 : name === 'tbx' ? 3 : 0;
  return { version, style: attributes.style === 'dct' ? 'dct' : 'dca', name: attributes.type ?? '' };
}

function head({ version, style, name, asImported }: Dialect, origin: Origin | null, naming: Naming): string {
  const language = escapeMarkup(origin?.root.attributes['xml:lang'] ?? 'en');
  const [text, body] = asImported
    ? [startTag('text', origin?.text), startTag('body', origin?.body)]
    : ['<text>', '<body>'];
  const front = asImported && origin?.front !== undefined ? `${serialise(origin.front, naming)}\n` : '';
  const header = serialise(headerOf(origin), naming);
  if (version === 2) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">\n<martif type="${escapeMarkup(name)}" xml:lang="${language}">\n${header}\n${text}\n${front}${body}\n`;
  }
  const modules =
    style === 'dca'
      ? ''
      : [...Object.entries(MODULE_NAMESPACES), ...foreignPrefixes(origin)]
          .map(([prefix, address]) => ` xmlns:${prefix}="${escapeMarkup(address)}"`)
          .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tbx type="${escapeMarkup(name)}" style="${style}" xml:lang="${language}" xmlns="${CORE_NAMESPACE}"${modules}>\n${header}\n${text}\n${front}${body}\n`;
}

const startTag = (name: string, attributes: Readonly<Record<string, string>> = {}): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`)
    .join('')}>`;

/** The header of the file that was imported, where it has what a header needs. */
function headerOf(origin: Origin | null): DataNode {
  const header = origin?.header ?? null;
  const complete =
    header !== null &&
    elementsIn(header).some(
      ({ name, children = [] }) =>
        name === 'fileDesc' &&
        children.some((child) => typeof child !== 'string' && child.name === 'sourceDesc'),
    );
  if (complete) return header;
  return node('tbxHeader', {}, node('fileDesc', {}, node('sourceDesc', {}, node('p', {}, 'Balagh'))));
}

/** Prefixes of namespaces that the imported file declares beside those of the modules. */
function foreignPrefixes(origin: Origin | null): readonly (readonly [string, string])[] {
  const known: readonly string[] = Object.values(MODULE_NAMESPACES);
  return Object.entries(origin?.root.attributes ?? {}).flatMap(([name, address]) =>
    name.startsWith('xmlns:') && !known.includes(address) && !Object.hasOwn(MODULE_NAMESPACES, name.slice(6))
      ? [[name.slice(6), address] as const]
      : [],
  );
}

const OLD_NAMES: Readonly<Record<string, string>> = {
  tbxHeader: 'martifHeader',
  conceptEntry: 'termEntry',
  langSec: 'langSet',
  termSec: 'tig',
  refObjectSec: 'refObjectList',
};

const naming2008: Naming = {
  name: ({ name, attributes = {} }) => ({ name: OLD_NAMES[name] ?? name, attributes }),
};

function naming2019(style: TbxStyle, origin: Origin | null): Naming {
  const prefixes = new Map(foreignPrefixes(origin).map(([prefix, address]) => [address, prefix]));
  const moduleOf = (type: string) => prefixOf(type) ?? prefixes.get(origin?.modules?.[type] ?? '') ?? null;
  return {
    name({ name, namespace, attributes = {} }) {
      if (namespace !== undefined) {
        const prefix = prefixes.get(namespace);
        return prefix === undefined
          ? { name, attributes: { xmlns: namespace, ...attributes } }
          : { name: `${prefix}:${name}`, attributes };
      }
      const { type, ...rest } = attributes;
      const module = type === undefined || !META_ELEMENTS.has(name) ? null : moduleOf(type);
      if (style === 'dca' || module === null) return { name, attributes };
      return { name: `${module}:${type}`, attributes: rest };
    },
  };
}

/** The id that the concept came with, whatever it is, and none where it had none. */
function sameId({ key, id }: StoredConcept, taken: Set<string>): string {
  const free = key !== '' && taken.has(key) ? `balagh-${id}` : key;
  taken.add(free);
  return free;
}

/** The id in files, where it is an XML name and free; else one of ours. */
function freeId({ key, id }: StoredConcept, taken: Set<string>): string {
  const usable = /^[\p{L}_][\p{L}\p{N}._-]*$/u.test(key) && !taken.has(key);
  const candidate = usable ? key : `c${id}`;
  const free = taken.has(candidate) ? `balagh-${id}` : candidate;
  taken.add(free);
  return free;
}

const idsIn = (element: DataNode): readonly string[] => [
  ...(element.attributes?.id === undefined ? [] : [element.attributes.id]),
  ...elementsIn(element).flatMap(idsIn),
];

/** Who made the concept and who changed it last, where that was in this library. */
function stampsOf(concept: StoredConcept, { asImported }: Dialect): readonly DataNode[] {
  const { createdAt, createdBy, updatedAt, updatedBy, revision, imported } = concept;
  const stamp = (type: string, at: number, by: string) =>
    at === 0
      ? []
      : [
          node(
            'transacGrp',
            {},
            node('transac', { type: 'transactionType' }, type),
            node('date', {}, new Date(at).toISOString().slice(0, 10)),
            ...(by === '' ? [] : [node('transacNote', { type: 'responsibility' }, by)]),
          ),
        ];
  return [
    // A file that says nothing of who made its concepts does not get to say that the import did.
    ...(asImported && imported ? [] : stamp('origination', createdAt, createdBy)),
    ...(revision > 1 ? stamp('modification', updatedAt, updatedBy) : []),
  ];
}
