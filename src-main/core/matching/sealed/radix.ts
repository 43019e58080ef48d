/** The places 0, 1, 2 ... of a list in the order of its values, taken as unsigned; equal values keep their order. */
export function orderOf(values: Uint32Array | Int32Array): Uint32Array {
  let order = Uint32Array.from(values, (_, place) => place);
  let sorted = new Uint32Array(values.length);
  const counts = new Uint32Array(0x10001);
  for (const shift of [0, 16]) {
    counts.fill(0);
    for (let i = 0; i < values.length; i++) count(counts, (((values[i] ?? 0) >>> shift) & 0xffff) + 1);
    for (let i = 1; i < counts.length; i++) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
    for (let i = 0; i < order.length; i++) {
      const place = order[i] ?? 0;
      const digit = ((values[place] ?? 0) >>> shift) & 0xffff;
      const at = counts[digit] ?? 0;
      counts[digit] = at + 1;
      sorted[at] = place;
    }
    [order, sorted] = [sorted, order];
  }
  return order;
}

function count(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
