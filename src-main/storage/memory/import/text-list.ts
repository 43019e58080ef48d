/** The texts of one unit, each by the number of its language and 64 bits of hash; used again for the next unit. */
export class TextList {
  length = 0;
  languages = new Int32Array(16);
  lows = new Int32Array(16);
  highs = new Int32Array(16);

  add(language: number, low: number, high: number): void {
    if (this.length === this.languages.length) {
      this.languages = twice(this.languages);
      this.lows = twice(this.lows);
      this.highs = twice(this.highs);
    }
    this.languages[this.length] = language;
    this.lows[this.length] = low;
    this.highs[this.length] = high;
    this.length += 1;
  }

  /** The place of the text in a language, -1 where there is none. */
  placeOf(language: number): number {
    for (let place = 0; place < this.length; place += 1) if (this.languages[place] === language) return place;
    return -1;
  }
}

function twice(before: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(before.length * 2);
  larger.set(before);
  return larger;
}
