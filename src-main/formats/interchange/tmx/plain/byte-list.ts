const ENCODER = new TextEncoder();

/** Bytes that grow. */
export class ByteList {
  bytes = new Uint8Array(256);
  length = 0;

  /** Bytes [from, to). */
  append(source: Uint8Array, from: number, to: number): void {
    this.#room(to - from);
    const { bytes } = this;
    let at = this.length;
    for (let place = from; place < to; place += 1) bytes[at++] = source[place] ?? 0;
    this.length = at;
  }

  appendAll(source: Uint8Array): void {
    this.append(source, 0, source.length);
  }

  appendList(list: ByteList): void {
    this.append(list.bytes, 0, list.length);
  }

  appendByte(byte: number): void {
    this.#room(1);
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  /** In UTF-8. */
  appendText(text: string): void {
    this.appendAll(ENCODER.encode(text));
  }

  #room(length: number): void {
    if (this.length + length <= this.bytes.length) return;
    const larger = new Uint8Array(2 * (this.length + length));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}
