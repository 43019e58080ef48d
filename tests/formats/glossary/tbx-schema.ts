import { elements, textOf, type Xml } from './support.ts';

/**
 * The content models of TBX, for tests: what a validating parser would report. 2019: TBXcoreStructV03.rng of
 * LTAC-Global/TBX_Core_RNG, Min.rng and Basic.rng of the modules, TBX-Basic_DCA.sch and _DCT.sch of
 * TBX-Basic_dialect 1.2. 2008: TBXcoreStructV02.dtd of ISO 30042:2008.
 */

const CORE = 'urn:iso:std:iso:30042:ed-2';
const MODULES: Readonly<Record<string, 'min' | 'basic'>> = {
  'http://www.tbxinfo.net/ns/min': 'min',
  'http://www.tbxinfo.net/ns/basic': 'basic',
};
const AUX = 'descrip descripGrp admin adminGrp transacGrp note ref xref'.split(' ');
const NOTE_LINK = 'admin adminGrp transacGrp note ref xref'.split(' ');
const PICKLISTS: Readonly<Record<string, readonly string[]>> = {
  administrativeStatus:
    'admittedTerm-admn-sts deprecatedTerm-admn-sts supersededTerm-admn-sts preferredTerm-admn-sts'.split(' '),
  partOfSpeech: 'adjective noun other verb adverb'.split(' '),
  grammaticalGender: 'masculine feminine neuter other'.split(' '),
  termType: 'fullForm acronym abbreviation shortForm variant phrase'.split(' '),
  transactionType: ['origination', 'modification'],
};
interface Kind {
  readonly module: 'min' | 'basic';
  readonly element: string;
  readonly levels: string;
}
const kind = (module: 'min' | 'basic', element: string, levels: string): Kind => ({
  module,
  element,
  levels,
});
/** Levels: c concept, l language, t term. */
const KINDS: Readonly<Record<string, Kind>> = {
  administrativeStatus: kind('min', 'termNote', 't'),
  customerSubset: kind('min', 'admin', 'ct'),
  partOfSpeech: kind('min', 'termNote', 't'),
  subjectField: kind('min', 'descrip', 'c'),
  externalCrossReference: kind('min', 'xref', 'clt'),
  context: kind('basic', 'descrip', 't'),
  crossReference: kind('basic', 'ref', 'ct'),
  definition: kind('basic', 'descrip', 'cl'),
  geographicalUsage: kind('basic', 'termNote', 't'),
  grammaticalGender: kind('basic', 'termNote', 't'),
  projectSubset: kind('basic', 'admin', 'ct'),
  responsibility: kind('basic', 'transacNote', 'clt'),
  source: kind('basic', 'admin', 'clt'),
  termLocation: kind('basic', 'termNote', 't'),
  termType: kind('basic', 'termNote', 't'),
  transactionType: kind('basic', 'transac', 'clt'),
  xGraphic: kind('basic', 'xref', 'cl'),
};

type Dialect = 'TBX-Core' | 'TBX-Min' | 'TBX-Basic';

/** What is wrong with a file of 2019; nothing where it is valid. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a content model is a list of cases, best read in one place.
export function faults2019(root: Xml): readonly string[] {
  const found: string[] = [];
  const fault = (text: string) => found.push(text);
  const local = (element: Xml) => element.name.replace(`{${CORE}}`, '');
  if (local(root) !== 'tbx') return [`root ${root.name}`];
  const { type, style } = root.attributes;
  if (!/^TBX-.+/.test(type ?? '')) fault(`type ${type}`);
  if (style !== 'dca' && style !== 'dct') fault(`style ${style}`);
  if (root.attributes['xml:lang'] === undefined) fault('no language');
  const ids = new Set<string>();
  const targets: string[] = [];
  const modules: readonly string[] =
    type === ('TBX-Core' satisfies Dialect) ? [] : type === 'TBX-Min' ? ['min'] : ['min', 'basic'];

  const common = (element: Xml) => {
    const { id, target } = element.attributes;
    if (id !== undefined) {
      if (ids.has(id) || !/^[\p{L}_][\p{L}\p{N}._-]*$/u.test(id)) fault(`id ${id}`);
      ids.add(id);
    }
    if (target !== undefined && !/^https?:\/\/.+/.test(target)) targets.push(target);
  };
  /** A data category in either style; null for another element. */
  const categoryOf = (element: Xml): { readonly type: string; readonly element: string } | null => {
    const [, address, name = ''] = /^\{(.*)\}(.*)$/.exec(element.name) ?? [];
    if (address !== undefined && address !== CORE) {
      if (style === 'dca') fault(`tag ${element.name} in DCA`);
      const module = MODULES[address];
      if (module === undefined || KINDS[name]?.module !== module) fault(`tag ${element.name}`);
      return { type: name, element: KINDS[name]?.element ?? '' };
    }
    if (element.attributes.type === undefined) return null;
    if (style === 'dct') fault(`${local(element)} with a type in DCT`);
    return { type: element.attributes.type, element: local(element) };
  };
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a content model is a list of cases, best read in one place.
  const data = (element: Xml, level: 'c' | 'l' | 't') => {
    common(element);
    const category = categoryOf(element);
    if (category !== null) {
      const known = KINDS[category.type];
      if (known === undefined || known.element !== category.element) fault(`category ${category.type}`);
      else if (!modules.includes(known.module)) fault(`${category.type} in ${type}`);
      else if (!known.levels.includes(level)) fault(`${category.type} at ${level}`);
      const list = PICKLISTS[category.type];
      if (list !== undefined && !list.includes(textOf(element))) fault(`${category.type}=${textOf(element)}`);
      if (known?.element === 'xref' && !/^https?:/.test(element.attributes.target ?? ''))
        fault('xref target');
      return;
    }
    const name = local(element);
    if (name === 'note') return;
    if (name === 'date') {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(textOf(element))) fault(`date ${textOf(element)}`);
      return;
    }
    if (!/^(descripGrp|adminGrp|transacGrp|termNoteGrp)$/.test(name)) {
      fault(`element ${name}`);
      return;
    }
    const [head, ...rest] = elements(element);
    const wanted = name.replace('Grp', '');
    if (head === undefined || categoryOf(head)?.element !== wanted) fault(`${name} without ${wanted}`);
    for (const member of elements(element)) data(member, level);
    if (rest.some((member) => categoryOf(member)?.element === wanted)) fault(`two ${wanted} in ${name}`);
  };
  const inOrder = (element: Xml, ranks: readonly ((child: Xml) => boolean)[]) => {
    let at = 0;
    for (const child of elements(element)) {
      while (at < ranks.length && !ranks[at]?.(child)) at += 1;
    }
    if (at >= ranks.length) fault(`order in ${local(element)}`);
  };
  const isNamed = (name: string) => (element: Xml) => local(element) === name;
  const isAux = (element: Xml) => !['term', 'langSec', 'termSec'].includes(local(element));

  const [header, text] = elements(root);
  if (header === undefined || local(header) !== 'tbxHeader') fault('no header');
  const [fileDesc] = header === undefined ? [] : elements(header);
  if (fileDesc === undefined || !elements(fileDesc).some(isNamed('sourceDesc'))) fault('no sourceDesc');
  const [body] = text === undefined ? [] : elements(text);
  const entries = body === undefined ? [] : elements(body);
  if (entries.length === 0) fault('no entry');
  for (const entry of entries) {
    common(entry);
    inOrder(entry, [isAux, isNamed('langSec')]);
    if (!elements(entry).some(isNamed('langSec'))) fault('entry without langSec');
    for (const child of elements(entry)) {
      if (local(child) !== 'langSec') {
        data(child, 'c');
        continue;
      }
      if (child.attributes['xml:lang'] === undefined) fault('langSec without language');
      inOrder(child, [isAux, isNamed('termSec')]);
      if (!elements(child).some(isNamed('termSec'))) fault('langSec without termSec');
      for (const part of elements(child)) {
        if (local(part) !== 'termSec') {
          data(part, 'l');
          continue;
        }
        common(part);
        const isTermNote = (one: Xml) =>
          local(one) === 'termNoteGrp' ||
          (one.attributes.type !== undefined
            ? local(one) === 'termNote'
            : style === 'dct' &&
              isAux(one) &&
              KINDS[one.name.replace(/^\{.*\}/, '')]?.element === 'termNote');
        inOrder(part, [isNamed('term'), isTermNote, isAux]);
        if (elements(part).filter(isNamed('term')).length !== 1) fault('termSec without one term');
        for (const one of elements(part)) if (local(one) !== 'term') data(one, 't');
      }
    }
  }
  for (const target of targets) if (!ids.has(target)) fault(`target ${target}`);
  return found;
}

const CONTENT_2008: Readonly<Record<string, readonly string[]>> = {
  martif: ['martifHeader', 'text'],
  martifHeader: ['fileDesc', 'encodingDesc', 'revisionDesc'],
  fileDesc: ['titleStmt', 'publicationStmt', 'sourceDesc'],
  text: ['body', 'back'],
  body: ['termEntry'],
  termEntry: [...AUX, 'langSet'],
  langSet: [...AUX, 'tig', 'ntig'],
  tig: ['term', 'termNote', ...AUX],
  ntig: ['termGrp', ...AUX],
  termGrp: ['term', 'termNote', 'termNoteGrp', 'termCompList'],
  termNoteGrp: ['termNote', ...NOTE_LINK],
  descripGrp: ['descrip', 'descripNote', ...NOTE_LINK],
  adminGrp: ['admin', 'adminNote', 'note', 'ref', 'xref'],
  transacGrp: ['transac', 'transacNote', 'date', 'note', 'ref', 'xref'],
};
const INLINE = ['hi', 'foreign', 'bpt', 'ept', 'ph'];
/** Elements that come first, in this order, before all others. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  termEntry: AUX,
  langSet: AUX,
  tig: ['term', 'termNote'],
  ntig: ['termGrp'],
  termGrp: ['term'],
  descripGrp: ['descrip'],
  adminGrp: ['admin'],
  transacGrp: ['transac'],
};

/** What is wrong with a file of 2008, by its document type definition; data categories are not looked at. */
export function faults2008(root: Xml): readonly string[] {
  const found: string[] = [];
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a content model is a list of cases, best read in one place.
  const visit = (element: Xml) => {
    const allowed = CONTENT_2008[element.name] ?? INLINE;
    const names = elements(element).map(({ name }) => name);
    for (const name of names) {
      const free = /^(titleStmt|publicationStmt|sourceDesc|encodingDesc|revisionDesc|back|termCompList)$/;
      if (!allowed.includes(name) && !free.test(element.name)) found.push(`${name} in ${element.name}`);
    }
    const first = FIRST[element.name];
    if (first !== undefined) {
      const ranks = names.map((name) =>
        first === AUX ? (AUX.includes(name) ? 0 : 1) : first.indexOf(name) + 1 || first.length + 1,
      );
      if (ranks.some((rank, at) => at > 0 && rank < (ranks[at - 1] ?? 0)))
        found.push(`order in ${element.name}: ${names.join(' ')}`);
      if (first !== AUX && names[0] !== first[0]) found.push(`${element.name} begins with ${names[0]}`);
    }
    if (element.name === 'termEntry' && !names.includes('langSet')) found.push('termEntry without langSet');
    if (element.name === 'langSet' && !names.some((name) => name === 'tig' || name === 'ntig'))
      found.push('langSet without term');
    if (
      /^(descrip|admin|termNote|transac|transacNote|ref|xref)$/.test(element.name) &&
      element.attributes.type === undefined
    )
      found.push(`${element.name} without type`);
    if (/^(titleStmt|publicationStmt|sourceDesc|encodingDesc|revisionDesc|back)$/.test(element.name)) return;
    for (const child of elements(element)) visit(child);
  };
  if (root.name !== 'martif' || root.attributes.type === undefined) found.push('root');
  visit(root);
  return found;
}
