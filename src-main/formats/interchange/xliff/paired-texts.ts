import { SegmentCollector } from '../tmx/segment.ts';

interface Pair {
  readonly line: number;
  readonly state: string | undefined;
  readonly source: SegmentCollector | null;
  readonly target: SegmentCollector | null;
}

interface OpenText {
  readonly side: 'source' | 'target';
  readonly whole: SegmentCollector;
  /** The segment inside, where the text is divided, and how many codes are open in it. */
  segment: { readonly id: string; readonly collector: SegmentCollector; depth: number } | null;
}

/**
 * The texts of one unit of XLIFF, paired by segment: the segments of XLIFF 2, those in `mrk` elements of XLIFF 1.2 that
 * both sides have, else source and target as a whole.
 */
export class PairedTexts {
  readonly #line: number;
  readonly #version: number;
  readonly #pairs: Pair[] = [];
  readonly #segments = {
    source: new Map<string, SegmentCollector>(),
    target: new Map<string, SegmentCollector>(),
  };
  #whole: { source: SegmentCollector | null; target: SegmentCollector | null } = {
    source: null,
    target: null,
  };
  #state: string | undefined;
  #segmentLine: number;
  #open: OpenText | null = null;

  constructor(line: number, version: number) {
    this.#line = line;
    this.#version = version;
    this.#segmentLine = line;
  }

  /** What hears of the text at hand; null outside of texts. */
  get collector(): SegmentCollector | null {
    return this.#open === null ? null : (this.#open.segment?.collector ?? this.#open.whole);
  }

  openText(side: 'source' | 'target', state: string | undefined): void {
    if (side === 'target' && state !== undefined) this.#state = state;
    const whole = new SegmentCollector();
    this.#whole[side] = whole;
    this.#open = { side, whole, segment: null };
  }

  closeText(): void {
    this.#open = null;
  }

  openSegment(id: string): void {
    const open = this.#open;
    if (open === null || open.segment !== null) return;
    const collector = new SegmentCollector();
    this.#segments[open.side].set(id, collector);
    open.segment = { id, collector, depth: 0 };
  }

  openCode(): void {
    if (this.#open?.segment != null) this.#open.segment.depth += 1;
  }

  closeCode(): void {
    this.collector?.close();
    const segment = this.#open?.segment;
    if (segment == null) return;
    segment.depth -= 1;
    if (segment.depth <= 0 && this.#open !== null) this.#open.segment = null;
  }

  /** The next segment of XLIFF 2 begins. */
  nextSegment(state: string | undefined, line: number): void {
    this.#finish();
    this.#state = state;
    this.#segmentLine = line;
  }

  pairs(): readonly Pair[] {
    if (this.#version === 2) {
      this.#finish();
      return this.#pairs;
    }
    const { source, target } = this.#segments;
    if (source.size === 0 || target.size === 0)
      return [{ line: this.#line, state: this.#state, ...this.#whole }];
    return [...source].map(([id, collector]) => ({
      line: this.#line,
      state: this.#state,
      source: collector,
      target: target.get(id) ?? null,
    }));
  }

  #finish(): void {
    const { source, target } = this.#whole;
    if (source !== null || target !== null)
      this.#pairs.push({ line: this.#segmentLine, state: this.#state, source, target });
    this.#whole = { source: null, target: null };
  }
}
