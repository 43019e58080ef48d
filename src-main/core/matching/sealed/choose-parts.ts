/** Letters that parts are made of, and one for all others: 0. */
export const LETTERS = 64;
/** Longer parts are in few forms. */
const LONGEST = 8;

/** What a form costs beside the bytes of its posting list, in these. */
const FORM_COST = 12;
/** Of so many forms of each kind, the most frequent, all are looked at; of the others every `STEP`th. */
const FREQUENT = 2048;
const STEP = 128;

/** The forms of a sealed index: code units, per form their end, and the end of its posting list. */
export interface Vocabulary {
  readonly chars: Uint16Array;
  readonly ends: Uint32Array;
  readonly postingEnds: Uint32Array;
  /** Words and numbers begin here, the most frequent first. */
  readonly firsts: readonly number[];
}

/** Parts of words: their beginnings are parts as well. */
export interface ChosenParts {
  readonly parts: readonly string[];
  /** Per code unit the number of the letter, 0 for all that are in no part. */
  readonly letters: Uint8Array;
  /** The nodes of a tree, part n that of n + 1, behind the root: the number of the parent, and of the last letter. */
  readonly nodes: readonly (readonly [number, number])[];
}

/** The parts of words, at most `most` (255), whose forms have the most posting lists to read: about, as forms are sampled. */
export function chooseParts(vocabulary: Vocabulary, most: number): ChosenParts {
  const sample = sampleOf(vocabulary);
  const letters = frequentLetters(sample);
  // A part costs no more than its beginning does: what does not cost enough need not be made longer.
  let nodes: readonly Node[] = [];
  let begun = everywhere(sample);
  for (let length = 1; length <= LONGEST && begun.places.length > 0; length++) {
    const longer = lengthen(sample, letters, begun, length);
    nodes = [...nodes, ...longer.nodes].sort((a, b) => b.cost - a.cost).slice(0, most);
    begun = keepOf(longer, new Set(nodes));
  }
  return numbered(nodes, letters);
}

const NONE = -1;

interface Sample {
  readonly chars: Uint16Array;
  readonly ends: Uint32Array;
  readonly costs: Float64Array;
}

function sampleOf({ chars, ends, postingEnds, firsts }: Vocabulary): Sample {
  const forms: number[] = [];
  const weights: number[] = [];
  for (const [i, first] of firsts.entries()) {
    const end = firsts[i + 1] ?? ends.length;
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

/** Numbers the costliest letters from 1 on. */
function frequentLetters({ chars, ends, costs }: Sample): Uint8Array {
  const sums = new Float64Array(1 << 16);
  let at = 0;
  for (let form = 0; form < ends.length; form++)
    for (const end = ends[form] ?? 0; at < end; at++) {
      const unit = chars[at] ?? 0;
      sums[unit] = (sums[unit] ?? 0) + (costs[form] ?? 0);
    }
  const units: number[] = [];
  for (let unit = 0; unit < sums.length; unit++) if ((sums[unit] ?? 0) > 0) units.push(unit);
  const letters = new Uint8Array(1 << 16);
  const frequent = units.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0)).slice(0, LETTERS - 1);
  for (const [i, unit] of frequent.entries()) letters[unit] = i + 1;
  return letters;
}

interface Node {
  /** Null of the root alone. */
  readonly parent: Node | null;
  readonly letter: number;
  readonly cost: number;
}
const ROOT: Node = { parent: null, letter: 0, cost: 0 };

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
function lengthen({ chars, ends, costs }: Sample, letters: Uint8Array, begun: Begun, length: number): Begun {
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
  const nodes: Node[] = [];
  const numberOf = new Int16Array(sums.length).fill(NONE);
  for (let slot = 0; slot < sums.length; slot++) {
    const cost = sums[slot] ?? 0;
    if (cost === 0) continue;
    numberOf[slot] = nodes.length;
    nodes.push({ parent: begun.nodes[Math.floor(slot / LETTERS)] ?? null, letter: slot % LETTERS, cost });
  }
  return { nodes, places, forms, numbers: Int16Array.from(slots, (slot) => numberOf[slot] ?? NONE) };
}

/** Of places those where one of `kept` begins. */
function keepOf({ nodes, places, forms, numbers }: Begun, kept: ReadonlySet<Node>): Begun {
  const left = nodes.filter((node) => kept.has(node));
  const numberOf = new Map(left.map((node, i) => [node, i]));
  const newNumbers = nodes.map((node) => numberOf.get(node) ?? NONE);
  const isLeft = (_: number, i: number) => (newNumbers[numbers[i] ?? NONE] ?? NONE) >= 0;
  return {
    nodes: left,
    places: places.filter(isLeft),
    forms: forms.filter(isLeft),
    numbers: numbers.map((number) => newNumbers[number] ?? NONE).filter((number) => number >= 0),
  };
}

function numbered(nodes: readonly Node[], letters: Uint8Array): ChosenParts {
  const units: number[] = [];
  for (let unit = 0; unit < letters.length; unit++) units[letters[unit] ?? 0] = unit;
  const numberOf = new Map(nodes.map((node, i) => [node, i + 1]));
  const textOf = ({ parent, letter }: Node): string =>
    parent === null ? '' : textOf(parent) + String.fromCharCode(units[letter] ?? 0);
  return {
    parts: nodes.map(textOf),
    letters,
    nodes: nodes.map(({ parent, letter }) => [(parent && numberOf.get(parent)) ?? 0, letter]),
  };
}
