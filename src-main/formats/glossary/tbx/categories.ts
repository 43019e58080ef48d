/**
 * Data categories of TBX: which element carries them in DCA style, in which module of ISO 30042:2019 they are, and
 * where a dialect allows them. Sources: LTAC-Global, TBX_Core_RNG (TBXcoreStructV03.rng), TBX_min_module (Min.rng),
 * TBX_basic_module 1.2 (Basic.rng), TBX-Basic_dialect 1.2 (TBX-Basic_DCA.sch); ISO 30042:2008 (TBXcoreStructV02.dtd).
 */

export const CORE_NAMESPACE = 'urn:iso:std:iso:30042:ed-2';
export const MODULE_NAMESPACES = {
  min: 'http://www.tbxinfo.net/ns/min',
  basic: 'http://www.tbxinfo.net/ns/basic',
} as const;
export type Module = keyof typeof MODULE_NAMESPACES;

export type Level = 'concept' | 'language' | 'term';

export interface Category {
  /** The element that carries it in DCA style. */
  readonly element: string;
  readonly module: Module;
  /** Where it may stand; inside a group or a transaction, the level of the group. */
  readonly levels: readonly Level[];
  readonly values?: readonly string[];
}

const EVERYWHERE: readonly Level[] = ['concept', 'language', 'term'];
const TERM: readonly Level[] = ['term'];

export const PARTS_OF_SPEECH = ['adjective', 'noun', 'other', 'verb', 'adverb'] as const;
export const GENDERS = ['masculine', 'feminine', 'neuter', 'other'] as const;

/** Categories of TBX-Min and TBX-Basic. */
export const CATEGORIES: Readonly<Record<string, Category>> = {
  administrativeStatus: {
    element: 'termNote',
    module: 'min',
    levels: TERM,
    values: [
      'admittedTerm-admn-sts',
      'deprecatedTerm-admn-sts',
      'supersededTerm-admn-sts',
      'preferredTerm-admn-sts',
    ],
  },
  customerSubset: { element: 'admin', module: 'min', levels: ['concept', 'term'] },
  partOfSpeech: { element: 'termNote', module: 'min', levels: TERM, values: PARTS_OF_SPEECH },
  subjectField: { element: 'descrip', module: 'min', levels: ['concept'] },
  externalCrossReference: { element: 'xref', module: 'min', levels: EVERYWHERE },
  context: { element: 'descrip', module: 'basic', levels: TERM },
  crossReference: { element: 'ref', module: 'basic', levels: ['concept', 'term'] },
  definition: { element: 'descrip', module: 'basic', levels: ['concept', 'language'] },
  geographicalUsage: { element: 'termNote', module: 'basic', levels: TERM },
  grammaticalGender: { element: 'termNote', module: 'basic', levels: TERM, values: GENDERS },
  projectSubset: { element: 'admin', module: 'basic', levels: ['concept', 'term'] },
  responsibility: { element: 'transacNote', module: 'basic', levels: EVERYWHERE },
  source: { element: 'admin', module: 'basic', levels: EVERYWHERE },
  termLocation: {
    element: 'termNote',
    module: 'basic',
    levels: TERM,
    values:
      'checkBox comboBox comboBoxElement dialogBox groupBox informativeMessage interactiveMessage menuItem progressBar pushButton radioButton slider spinBox tab tableText textBox toolTip user-definedType'.split(
        ' ',
      ),
  },
  termType: {
    element: 'termNote',
    module: 'basic',
    levels: TERM,
    values: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'],
  },
  transactionType: {
    element: 'transac',
    module: 'basic',
    levels: EVERYWHERE,
    values: ['origination', 'modification'],
  },
  xGraphic: { element: 'xref', module: 'basic', levels: ['concept', 'language'] },
};

/** Categories that other dialects have as tags, with the element that carries them in DCA style. */
const OTHER_TAGS: Readonly<Record<string, string>> = {
  grammaticalNumber: 'termNote',
  register: 'termNote',
  usageNote: 'termNote',
  abbreviatedFormFor: 'termNote',
  transferComment: 'termNote',
  reliabilityCode: 'descrip',
  explanation: 'descrip',
  example: 'descrip',
  relatedConcept: 'descrip',
  superordinateConceptGeneric: 'descrip',
  subordinateConceptGeneric: 'descrip',
};

/** What TBX-Min of 2013 calls its data, before it was a dialect of TBX 3. */
const OLD_TAGS: Readonly<Record<string, string>> = {
  customer: 'customerSubset',
  termStatus: 'administrativeStatus',
};

/** The element and type of a data category written as a tag; null for a tag of which nothing is known. */
export function categoryOfTag(tag: string): { readonly element: string; readonly type: string } | null {
  const type = OLD_TAGS[tag] ?? tag;
  const element = Object.hasOwn(CATEGORIES, type) ? CATEGORIES[type]?.element : OTHER_TAGS[type];
  return element === undefined ? null : { element, type };
}

/** Elements that carry a data category in their `type`. */
export const META_ELEMENTS: ReadonlySet<string> = new Set([
  'admin',
  'adminNote',
  'descrip',
  'descripNote',
  'ref',
  'termNote',
  'transac',
  'transacNote',
  'xref',
]);
