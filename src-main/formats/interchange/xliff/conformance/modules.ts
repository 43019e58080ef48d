import { descendants, type Node, NotConforming } from './node.ts';

/** What the rules of the modules ask for around an element. */
export interface ModuleContext {
  readonly root: Node;
  /** Identifiers in `slr:data` beside the element or beside one that it is in. */
  readonly sizes: ReadonlySet<string>;
  /** Who says how sizes are written: the standard, a profile of others, or nobody. */
  readonly profile: 'standard' | 'other' | 'none';
  /** The elements with an identifier; null where not all of them are known. */
  readonly named: ReadonlyMap<string, Node> | null;
  /** Whether there are several notes among them. */
  readonly hasNotes: boolean;
}

/**
 * What is known to an element in these scopes (file, groups), which hold what stands beside their units. `unit`: the unit
 * itself, for what stands in it.
 */
export function moduleContext(root: Node, scopes: readonly Node[], unit: Node | null): ModuleContext {
  const beside = [...scopes, ...(unit === null ? [] : [unit])].flatMap(({ children }) => children);
  const sizes = new Set<string>();
  for (const data of beside) {
    if (data.name !== 'slr:data') continue;
    for (const { attributes } of descendants(data)) sizes.add(attributes.get('id') ?? '');
  }
  const named = unit === null ? null : new Map<string, Node>();
  for (const one of unit === null ? [] : descendants(unit)) {
    const id = one.attributes.get('id');
    // Revisions speak of what is there; of a source and a target of one identifier either will do.
    if (id !== undefined && !one.name.startsWith('ctr:')) named?.set(id, one);
  }
  const hasNotes = [...(named?.values() ?? [])].filter(({ name }) => name === 'note').length > 1;
  return { root, sizes, profile: profileOf(beside), named, hasNotes };
}

function profileOf(beside: readonly Node[]): ModuleContext['profile'] {
  const names = beside
    .filter(({ name }) => name === 'slr:profiles')
    .flatMap(({ attributes }) => [attributes.get('generalProfile'), attributes.get('storageProfile')])
    .filter((name) => name !== undefined);
  if (names.length === 0) return 'none';
  return names.every((name) => name.startsWith('xliff:')) ? 'standard' : 'other';
}

/**
 * Rules of the modules beyond their elements and attributes (XLIFF 2.1, 5), for all in this element. Errors:
 * NotConforming.
 */
export function checkModules(node: Node, context: ModuleContext): void {
  for (const one of descendants(node)) {
    checkModuleAttributes(one, context);
    RULES[one.name]?.(one, context);
  }
}

const RULES: Readonly<Record<string, (node: Node, context: ModuleContext) => void>> = {
  skeleton: hrefOrContent,
  // 5.1.5.3, 5.1.6.8
  'mtc:match': (match) => {
    if (match.attributes.has('xml:lang')) throw new NotConforming(match, 'xml:lang');
    if (match.attributes.has('subType') && !match.attributes.has('type'))
      throw new NotConforming(match, 'subType');
  },
  // 5.2.4.3
  'gls:glossEntry': (entry) => {
    if (!entry.children.some(({ name }) => name === 'gls:translation' || name === 'gls:definition'))
      throw new NotConforming(entry);
  },
  // 5.5.4.5
  'res:source': (source, { root }) => {
    hrefOrContent(source);
    const language = source.attributes.get('xml:lang');
    if (language !== undefined && language.toLowerCase() !== root.attributes.get('srcLang')?.toLowerCase())
      throw new NotConforming(source, 'xml:lang');
  },
  'res:target': hrefOrContent,
  'ctr:revisions': checkRevisions,
  'val:rule': checkRule,
};

/** `href` if and only if the element is empty (4.2.2.4, 5.5.4.5). */
function hrefOrContent(node: Node): void {
  const isEmpty = !node.hasText && node.children.length === 0;
  if (node.attributes.has('href') !== isEmpty) throw new NotConforming(node, 'href');
}

const INTEGER = /^\d+$/;
/** `10`, `10,20`, `*`, `10,*` (5.7.6.1.2, 5.7.6.2.2). */
const RESTRICTION = /^(?:\d+|\*)(?:,(?:\d+|\*))?$/;
/** Where nobody says how sizes are written, there are words, and whole numbers. */
const FRACTION = /^\d*\.\d+$/;
const SIZES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['slr:sizeInfo', INTEGER],
  ['slr:equivStorage', INTEGER],
  ['slr:sizeRestriction', RESTRICTION],
  ['slr:storageRestriction', RESTRICTION],
];

/** Attributes for sizes. `fs:subFs` without `fs:fs` passes, which only a preview would miss: Okapi writes it. */
export function checkModuleAttributes(node: Node, { sizes, profile }: ModuleContext): void {
  for (const [name, pattern] of SIZES) {
    const value = node.attributes.get(name);
    const isWrong = profile === 'none' ? FRACTION.test(value ?? '') : !pattern.test(value ?? '');
    if (value !== undefined && profile !== 'other' && isWrong) throw new NotConforming(node, name);
  }
  const reference = node.attributes.get('slr:sizeInfoRef');
  if (reference !== undefined && (node.attributes.has('slr:sizeInfo') || !sizes.has(reference)))
    throw new NotConforming(node, 'slr:sizeInfoRef');
}

/** What changed is there, and is one thing (5.6.4.3, 5.6.5.5, 5.6.5.6). */
function checkRevisions(revisions: Node, { named, hasNotes }: ModuleContext): void {
  if (named === null) return;
  const of = revisions.attributes.get('appliesTo');
  const ref = revisions.attributes.get('ref');
  const target = ref === undefined ? undefined : named.get(ref);
  // Of several notes the revision has to say which.
  const isUnclear = ref === undefined && of === 'note' && hasNotes;
  if (isUnclear || (ref !== undefined && target === undefined)) throw new NotConforming(revisions, 'ref');
  for (const revision of revisions.children) checkItems(revision, target?.name === of ? target : undefined);
}

function checkItems(revision: Node, target: Node | undefined): void {
  const seen = new Set<string>();
  for (const item of revision.children) {
    const property = item.attributes.get('property') ?? '';
    const isKnown = property === 'content' || target === undefined || target.attributes.has(property);
    if (!isKnown || seen.has(property)) throw new NotConforming(item, 'property');
    seen.add(property);
  }
}

const TESTS = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'] as const;

/** Exactly one thing is tested (5.8.4.3); how often and whether in the source as well only where it fits. */
function checkRule(rule: Node): void {
  const own = TESTS.filter((name) => rule.attributes.has(name));
  const others = [...rule.attributes.keys()].some((name) => name.startsWith('other:'));
  if (own.length + (others ? 1 : 0) !== 1) throw new NotConforming(rule);
  if (rule.attributes.has('occurs') && own[0] !== 'isPresent') throw new NotConforming(rule, 'occurs');
  if (rule.attributes.has('existsInSource') && (own[0] === undefined || own[0] === 'isNotPresent'))
    throw new NotConforming(rule, 'existsInSource');
}
