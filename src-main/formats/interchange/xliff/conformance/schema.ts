import type { ValueKind } from './values.ts';

/** `id!`: an attribute that is required; the value is the kind of its content. */
type AttributeKinds = Readonly<Record<string, ValueKind>>;

/** Names that may stand at one place (`*`: any of another namespace than that of the parent), and how often. */
export type Place = readonly [names: string, least: number, most: number];

export interface ElementRule {
  readonly attributes: AttributeKinds;
  /** Whether attributes of other namespaces may stand in it; those of fs, slr and ITS may in any element of the core. */
  readonly open?: boolean;
  /** The elements in it in their order; `inline`: codes and annotations among text, `any`: whatever there is. */
  readonly content: readonly Place[] | 'text' | 'inline' | 'characters' | 'any' | 'empty';
}

const MANY = Number.POSITIVE_INFINITY;
const OTHER: Place = ['*', 0, MANY];
const INHERITED = {
  canResegment: 'yesno',
  translate: 'yesno',
  srcDir: 'direction',
  trgDir: 'direction',
} as const;
const CODE = {
  canCopy: 'yesno',
  canDelete: 'yesno',
  canReorder: 'reorder',
  copyOf: 'id',
  subType: 'own',
  type: 'codeType',
} as const;
const SINGLE = { disp: 'any', equiv: 'any', dataRef: 'id', subFlows: 'ids' } as const;
const ANNOTATION = { 'id!': 'id', translate: 'yesno', type: 'markType', ref: 'any', value: 'any' } as const;

/** The elements of the core (XLIFF 2.1, 4.2). */
const CORE: Readonly<Record<string, ElementRule>> = {
  xliff: {
    attributes: { 'version!': 'version', 'srcLang!': 'language', trgLang: 'language' },
    open: true,
    content: [['file', 1, MANY]],
  },
  file: {
    attributes: { 'id!': 'id', original: 'any', ...INHERITED },
    open: true,
    // The standard wants the skeleton first; Okapi writes it behind the modules, and no text depends on it.
    content: [
      ['skeleton *', 0, MANY],
      ['notes', 0, 1],
      ['unit group', 1, MANY],
    ],
  },
  skeleton: { attributes: { href: 'any' }, content: 'any' },
  group: {
    attributes: { 'id!': 'id', name: 'any', type: 'own', ...INHERITED },
    open: true,
    content: [OTHER, ['notes', 0, 1], ['unit group', 0, MANY]],
  },
  unit: {
    attributes: { 'id!': 'id', name: 'any', type: 'own', ...INHERITED },
    open: true,
    content: [OTHER, ['notes', 0, 1], ['originalData', 0, 1], ['segment ignorable', 1, MANY]],
  },
  notes: { attributes: {}, content: [['note', 1, MANY]] },
  note: {
    attributes: { id: 'id', appliesTo: 'side', category: 'any', priority: 'priority' },
    open: true,
    content: 'text',
  },
  originalData: { attributes: {}, content: [['data', 1, MANY]] },
  data: { attributes: { 'id!': 'id', dir: 'direction' }, content: 'characters' },
  segment: {
    attributes: { id: 'id', canResegment: 'yesno', state: 'state', subState: 'own' },
    content: [
      ['source', 1, 1],
      ['target', 0, 1],
    ],
  },
  ignorable: {
    attributes: { id: 'id' },
    content: [
      ['source', 1, 1],
      ['target', 0, 1],
    ],
  },
  source: { attributes: {}, content: 'inline' },
  target: { attributes: { order: 'ordinal' }, content: 'inline' },
  cp: { attributes: { 'hex!': 'hex' }, content: 'empty' },
  ph: { attributes: { 'id!': 'id', ...CODE, ...SINGLE }, content: 'empty' },
  pc: {
    attributes: {
      'id!': 'id',
      ...CODE,
      canOverlap: 'yesno',
      dispStart: 'any',
      dispEnd: 'any',
      equivStart: 'any',
      equivEnd: 'any',
      dataRefStart: 'id',
      dataRefEnd: 'id',
      subFlowsStart: 'ids',
      subFlowsEnd: 'ids',
      dir: 'direction',
    },
    content: 'inline',
  },
  sc: {
    attributes: { 'id!': 'id', ...CODE, ...SINGLE, canOverlap: 'yesno', dir: 'direction', isolated: 'yesno' },
    content: 'empty',
  },
  ec: {
    attributes: {
      id: 'id',
      startRef: 'id',
      ...CODE,
      ...SINGLE,
      canOverlap: 'yesno',
      dir: 'direction',
      isolated: 'yesno',
    },
    content: 'empty',
  },
  mrk: { attributes: ANNOTATION, open: true, content: 'inline' },
  sm: { attributes: ANNOTATION, open: true, content: 'empty' },
  em: { attributes: { 'startRef!': 'id' }, content: 'empty' },
};

/** The elements of the modules (XLIFF 2.1, 5). */
const MODULES: Readonly<Record<string, ElementRule>> = {
  'mtc:matches': { attributes: {}, content: [['mtc:match', 1, MANY]] },
  'mtc:match': {
    attributes: {
      id: 'id',
      matchQuality: 'percentage',
      matchSuitability: 'percentage',
      origin: 'any',
      'ref!': 'any',
      reference: 'yesno',
      similarity: 'percentage',
      subType: 'own',
      type: 'matchType',
    },
    open: true,
    content: [['mda:metadata', 0, 1], ['originalData', 0, 1], ['source', 1, 1], ['target', 1, 1], OTHER],
  },
  'gls:glossary': { attributes: {}, content: [['gls:glossEntry', 1, MANY]] },
  'gls:glossEntry': {
    attributes: { id: 'id', ref: 'any' },
    open: true,
    content: [['gls:term', 1, 1], ['gls:translation', 0, MANY], ['gls:definition', 0, 1], OTHER],
  },
  'gls:term': { attributes: { source: 'any' }, open: true, content: 'text' },
  'gls:translation': { attributes: { id: 'id', ref: 'any', source: 'any' }, open: true, content: 'text' },
  'gls:definition': { attributes: { source: 'any' }, open: true, content: 'text' },
  'mda:metadata': { attributes: { id: 'id' }, content: [['mda:metaGroup', 1, MANY]] },
  'mda:metaGroup': {
    attributes: { id: 'id', category: 'any', appliesTo: 'part' },
    content: [['mda:metaGroup mda:meta', 1, MANY]],
  },
  'mda:meta': { attributes: { 'type!': 'any' }, content: 'text' },
  'res:resourceData': {
    attributes: { id: 'id' },
    content: [
      ['res:resourceItemRef', 0, MANY],
      ['res:resourceItem', 0, MANY],
    ],
  },
  'res:resourceItemRef': { attributes: { id: 'id', 'ref!': 'id' }, open: true, content: 'empty' },
  'res:resourceItem': {
    attributes: { id: 'id', mimeType: 'any', context: 'yesno' },
    open: true,
    content: [
      ['res:source', 0, 1],
      ['res:target', 0, 1],
      ['res:reference', 0, MANY],
    ],
  },
  'res:source': { attributes: { href: 'any' }, open: true, content: 'any' },
  'res:target': { attributes: { href: 'any' }, open: true, content: 'any' },
  'res:reference': { attributes: { 'href!': 'any' }, open: true, content: 'any' },
  'ctr:changeTrack': { attributes: {}, content: [['ctr:revisions', 1, MANY]] },
  'ctr:revisions': {
    attributes: { 'appliesTo!': 'any', ref: 'id', currentVersion: 'id' },
    open: true,
    content: [['ctr:revision', 1, MANY]],
  },
  'ctr:revision': {
    attributes: { author: 'any', datetime: 'any', version: 'id' },
    open: true,
    content: [['ctr:item', 1, MANY]],
  },
  'ctr:item': { attributes: { 'property!': 'any' }, open: true, content: 'any' },
  'slr:profiles': {
    attributes: { generalProfile: 'any', storageProfile: 'any' },
    open: true,
    content: [['slr:normalization', 0, 1], OTHER],
  },
  'slr:normalization': {
    attributes: { general: 'normalization', storage: 'normalization' },
    content: 'empty',
  },
  'slr:data': { attributes: { 'profile!': 'any' }, open: true, content: 'any' },
  'val:validation': { attributes: {}, open: true, content: [['val:rule', 1, MANY]] },
  'val:rule': {
    attributes: {
      isPresent: 'any',
      isNotPresent: 'any',
      startsWith: 'any',
      endsWith: 'any',
      occurs: 'ordinal',
      existsInSource: 'yesno',
      caseSensitive: 'yesno',
      normalization: 'normalization',
      disabled: 'yesno',
    },
    open: true,
    content: 'empty',
  },
};

/** What the standard says of an element; null for those of namespaces it does not know. */
export function ruleOf(name: string): ElementRule | null {
  return CORE[name] ?? MODULES[name] ?? null;
}

/** Attributes of modules that elements of the core may have. */
export const MODULE_ATTRIBUTES: AttributeKinds = {
  'fs:fs': 'html',
  'fs:subFs': 'any',
  'slr:storageRestriction': 'any',
  'slr:sizeRestriction': 'any',
  'slr:equivStorage': 'any',
  'slr:sizeInfo': 'any',
  'slr:sizeInfoRef': 'id',
};

/** Codes and annotations that may stand in a text. */
export const INLINE: ReadonlySet<string> = new Set(['cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em']);
