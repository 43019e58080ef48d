/** The record without one of its keys; what is not said there is as usual again. */
export function without<Key extends string, Value>(
  record: Readonly<Partial<Record<Key, Value>>>,
  key: Key,
): Partial<Record<Key, Value>> {
  const { [key]: _taken, ...others } = record;
  return others as Partial<Record<Key, Value>>;
}
