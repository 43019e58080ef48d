/** Letters that parts are made of, and one for all others: 0. */
export const LETTERS = 64;
/** Longer parts are in few forms. */
const LONGEST = 8;
/** Nodes of the tree of parts, which a byte tells apart. */
const MOST_NODES = 255;

/** What a form costs beside the bytes of its posting list, in these. */
const FORM_COST = 12;
/** Of so many forms of each kind, the most frequent, all are looked at; of the others every `STEP`th. */
const FREQUENT = 1024;
const STEP = 256;

/** The most frequent words, from `SHORTEST_WORD` letters on, are asked for more often than other parts of words are. */
const WORDS = 64;
const SHORTEST_WORD = 3;
const WORD_WEIGHT = 4;

/** The forms of a sealed index: code units, per form their end, and the end of its posting list. */
export interface Vocabulary {
  readonly chars: Uint16Array;
  readonly ends: Uint32Array;
  readonly postingEnds: Uint32Array;
  /** Here begin words, and numbers, each the most frequent first; marks stand before them. */
  readonly firstWord: number;
  readonly firstNumber: number;
}

/** Parts of words. */
export interface ChosenParts {
  readonly parts: readonly string[];
  /** Per code unit the number of the letter, 0 for all that are in no part. */
  readonly letters: Uint8Array;
  /** All parts and what they begin with, 255 at most, as a tree without its root, the shorter before the longer. */
  readonly nodes: readonly PartNode[];
}
export interface PartNode {
  /** The number of the parent among the nodes and one more; 0 is the root. */
  readonly parent: number;
  readonly letter: number;
  /** Among the parts, or null. */
  readonly part: number | null;
}

/**
 * The parts of words, at most `most` (128), whose forms have the most posting lists to read: about, as forms are sampled.
 */
export function chooseParts(vocabulary: Vocabulary, most: number): ChosenParts {
  const sample = sampleOf(vocabulary);
  const units = frequentLetters(sample);
  const letters = numbersOf(units);
  const words = frequentWords(vocabulary);
  const beginnings = new Set(words.flatMap(beginningsOf));
  let nodes: readonly Node[] = [];
  let begun = everywhere(sample);
  for (let length = 1; length <= LONGEST && begun.places.length > 0; length++) {
    const longer = lengthen(sample, { letters, units }, begun, length);
    // A part costs no more than its beginning does: what does not cost enough need not be made longer.
    nodes = [...nodes, ...longer.nodes].sort((a, b) => b.cost - a.cost);
    nodes = nodes.filter(({ text }, i) => i < most || beginnings.has(text));
    begun = keepOf(longer, new Set(nodes));
  }
  const weightOf = ({ text, cost }: Node) => (words.includes(text) ? cost * WORD_WEIGHT : cost);
  const texts = nodes.toSorted((a, b) => weightOf(b) - weightOf(a)).map(({ text }) => text);
  return { letters, ...treeOf(texts, letters, most) };
}

const beginningsOf = (text: string) => Array.from({ length: text.length }, (_, i) => text.slice(0, i + 1));

function frequentWords({ chars, ends, firstWord, firstNumber }: Vocabulary): readonly string[] {
  const words: string[] = [];
  for (let form = firstWord; form < firstNumber && words.length < WORDS; form++) {
    const [start, end] = [form === 0 ? 0 : (ends[form - 1] ?? 0), ends[form] ?? 0];
    if (end - start >= SHORTEST_WORD && end - start <= LONGEST)
      words.push(String.fromCharCode(...chars.subarray(start, end)));
  }
  return words;
}

const NONE = -1;

interface Sample {
  readonly chars: Uint16Array;
  readonly ends: Uint32Array;
  readonly costs: Float64Array;
}

function sampleOf({ chars, ends, postingEnds, firstWord, firstNumber }: Vocabulary): Sample {
  const forms: number[] = [];
  const weights: number[] = [];
  const kinds = [0, firstWord, firstNumber, ends.length];
  for (const [i, first] of kinds.slice(0, -1).entries()) {
    const end = kinds[i + 1] ?? first;
    for (let form = first; form < end; form += form < first + FREQUENT ? 1 : STEP) {
      forms.push(form);
      weights.push(form < first + FREQUENT ? 1 : STEP);
    }
  }
  const startOf = (list: Uint32Array, form: number) => (form === 0 ? 0 : (list[form - 1] ?? 0));
  const sizeOf = (list: Uint32Array, form: number) => (list[form] ?? 0) - startOf(list, form);
  const sampled = new Uint16Array(forms.reduce((sum, form) => sum + sizeOf(ends, form), 0));
  let end = 0;
  const ownEnds = Uint32Array.from(forms, (form) => {
    sampled.set(chars.subarray(startOf(ends, form), ends[form]), end);
    end += sizeOf(ends, form);
    return end;
  });
  const costs = Float64Array.from(
    forms,
    (form, i) => (sizeOf(postingEnds, form) + FORM_COST) * (weights[i] ?? 1),
  );
  return { chars: sampled, ends: ownEnds, costs };
}

/** The code units of the costliest letters. */
function frequentLetters({ chars, ends, costs }: Sample): readonly number[] {
  const sums = new Float64Array(1 << 16);
  let at = 0;
  for (let form = 0; form < ends.length; form++)
    for (const end = ends[form] ?? 0; at < end; at++) {
      const unit = chars[at] ?? 0;
      sums[unit] = (sums[unit] ?? 0) + (costs[form] ?? 0);
    }
  const units: number[] = [];
  for (let unit = 0; unit < sums.length; unit++) if ((sums[unit] ?? 0) > 0) units.push(unit);
  return units.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0)).slice(0, LETTERS - 1);
}

/** Numbers letters from 1 on. */
function numbersOf(units: readonly number[]): Uint8Array {
  const letters = new Uint8Array(1 << 16);
  for (const [i, unit] of units.entries()) letters[unit] = i + 1;
  return letters;
}

/** Letters by number, less 1, and their numbers by code unit. */
interface Alphabet {
  readonly units: readonly number[];
  readonly letters: Uint8Array;
}

interface Node {
  readonly text: string;
  readonly cost: number;
}
const ROOT: Node = { text: '', cost: 0 };

/** Places of a sample where parts of one length begin: each place, its form, and the number of the part among `nodes`. */
interface Begun {
  readonly nodes: readonly Node[];
  readonly places: Int32Array;
  readonly forms: Int32Array;
  readonly numbers: Int16Array;
}

function everywhere({ chars, ends }: Sample): Begun {
  const forms = new Int32Array(chars.length);
  let at = 0;
  for (let form = 0; form < ends.length; form++)
    for (const end = ends[form] ?? 0; at < end; at++) forms[at] = form;
  const places = Int32Array.from(forms.keys());
  return { nodes: [ROOT], places, forms, numbers: new Int16Array(chars.length) };
}

/** The parts of `length` letters that begin with those there are. */
function lengthen(
  { chars, ends, costs }: Sample,
  { letters, units }: Alphabet,
  begun: Begun,
  length: number,
): Begun {
  const { places, forms, numbers } = begun;
  const sums = new Float64Array(begun.nodes.length * LETTERS);
  const lastForm = new Int32Array(sums.length).fill(NONE);
  const slots = new Int32Array(places.length).fill(NONE);
  for (let i = 0; i < places.length; i++) {
    const [last, form] = [(places[i] ?? 0) + length - 1, forms[i] ?? 0];
    const letter = last < (ends[form] ?? 0) ? (letters[chars[last] ?? 0] ?? 0) : 0;
    if (letter === 0) continue;
    const slot = (numbers[i] ?? 0) * LETTERS + letter;
    slots[i] = slot;
    if (lastForm[slot] === form) continue;
    lastForm[slot] = form;
    sums[slot] = (sums[slot] ?? 0) + (costs[form] ?? 0);
  }
  const [nodes, numberOf] = nodesOf(sums, begun.nodes, units);
  return { nodes, places, forms, numbers: Int16Array.from(slots, (slot) => numberOf[slot] ?? NONE) };
}

/** The parts that cost something, and per slot the number of its part. */
function nodesOf(
  sums: Float64Array,
  begun: readonly Node[],
  units: readonly number[],
): readonly [readonly Node[], Int16Array] {
  const nodes: Node[] = [];
  const numberOf = new Int16Array(sums.length).fill(NONE);
  for (let slot = 0; slot < sums.length; slot++) {
    const cost = sums[slot] ?? 0;
    if (cost === 0) continue;
    const { text } = begun[Math.floor(slot / LETTERS)] ?? ROOT;
    numberOf[slot] = nodes.length;
    nodes.push({ text: text + String.fromCharCode(units[(slot % LETTERS) - 1] ?? 0), cost });
  }
  return [nodes, numberOf];
}

/** Of places those where one of `kept` begins. */
function keepOf({ nodes, places, forms, numbers }: Begun, kept: ReadonlySet<Node>): Begun {
  const left = nodes.filter((node) => kept.has(node));
  const numberOf = new Map(left.map((node, i) => [node, i]));
  const newNumbers = Int16Array.from(nodes, (node) => numberOf.get(node) ?? NONE);
  const own = { places: places.slice(), forms: forms.slice(), numbers: numbers.slice() };
  let count = 0;
  for (let i = 0; i < places.length; i++) {
    const number = newNumbers[numbers[i] ?? NONE] ?? NONE;
    if (number < 0) continue;
    own.places[count] = places[i] ?? 0;
    own.forms[count] = forms[i] ?? 0;
    own.numbers[count++] = number;
  }
  return {
    nodes: left,
    places: own.places.subarray(0, count),
    forms: own.forms.subarray(0, count),
    numbers: own.numbers.subarray(0, count),
  };
}

/** The first texts, at most `most`; but for those, of words, that would make the tree too large. */
function treeOf(
  texts: readonly string[],
  letters: Uint8Array,
  most: number,
): Pick<ChosenParts, 'parts' | 'nodes'> {
  const parts = new Map<string, number>();
  const all = new Set<string>();
  for (const text of texts) {
    const missing = beginningsOf(text).filter((beginning) => !all.has(beginning));
    if (parts.size === most || all.size + missing.length > MOST_NODES) continue;
    for (const beginning of missing) all.add(beginning);
    parts.set(text, parts.size);
  }
  const ordered = [...all].sort((a, b) => a.length - b.length);
  const numbers = new Map(ordered.map((text, i) => [text, i + 1]));
  const nodes = ordered.map((text) => ({
    parent: numbers.get(text.slice(0, -1)) ?? 0,
    letter: letters[text.charCodeAt(text.length - 1)] ?? 0,
    part: parts.get(text) ?? null,
  }));
  return { parts: [...parts.keys()], nodes };
}
