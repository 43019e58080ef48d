import type { DataNode } from '#core/model/termbase.ts';
import { elementsIn, isPlain, proseOf, textIn, typeOf } from './nodes.ts';

/** Fields of the model that TBX elements carry, at any level. */
export type Field =
  | 'kind'
  | 'key'
  | 'domain'
  | 'definition'
  | 'note'
  | 'source'
  | 'text'
  | 'status'
  | 'partOfSpeech'
  | 'gender'
  | 'number'
  | 'region'
  | 'form'
  | 'fullForm'
  | 'example';

/**
 * Collects what the elements of one level say: values for the fields of the model, and in `extra` what has none. An
 * element that the writer would write otherwise (with attributes, marks, a group around it, a value of its own) is in
 * both: its node, with the name of the field, is written again as long as the field still says the same.
 */
export class Fields {
  readonly extra: DataNode[] = [];
  readonly #values = new Map<Field, string[]>();
  /** Texts that nothing has to be kept of, unless a second one comes. */
  readonly #plain = new Map<Field, DataNode>();

  first(field: Field): string {
    return this.#values.get(field)?.[0] ?? '';
  }

  all(field: Field): string {
    return (this.#values.get(field) ?? []).join('\n');
  }

  keep(element: DataNode): void {
    this.extra.push(element);
  }

  /** A field that has one value; whatever comes second is kept beside. `isListed`: every dialect has a place for it. */
  single(field: Field, element: DataNode, value: string, isListed = true): void {
    if (value === '' || this.#values.has(field)) this.keep(element);
    else {
      this.#add(field, value);
      if (!isListed || !isCanonical(element) || textIn(element).trim() !== value) this.carry(field, element);
    }
  }

  /** A field that has one value, with what belongs to it: TBX of 2008 puts the subject field in a group. */
  singleGroup(field: Field, group: DataNode, value: string): void {
    const [head, ...rest] = elementsIn(group);
    if (head === undefined || value === '' || this.#values.has(field)) this.keep(group);
    else {
      this.#add(field, value);
      this.extra.push({ ...group, children: [{ ...head, field }, ...rest] });
    }
  }

  /** A field with values of its own; `value` null: not one of them. `plain`: what the writer makes of the value. */
  coded(field: Field, element: DataNode, value: string | null, plain: DataNode | null): void {
    if (value === null || value === '' || this.#values.has(field)) {
      this.keep(element);
      return;
    }
    this.#add(field, value);
    if (plain === null || !isSame(element, plain)) this.carry(field, element);
  }

  /** Where a term is used, as words beside it: in a tag only where it stood in one. */
  geographic(field: Field, element: DataNode, value: string): void {
    if (value === '' || this.#values.has(field)) this.keep(element);
    else {
      this.#add(field, value);
      this.carry(field, element);
    }
  }

  /** A text; several become one, a line each. */
  text(field: Field, element: DataNode): void {
    const value = proseOf(element);
    if (value === '') {
      this.keep(element);
      return;
    }
    const several = this.#values.has(field);
    this.#add(field, value);
    const plain = this.#plain.get(field);
    this.#plain.delete(field);
    if (plain !== undefined) this.carry(field, plain);
    if (several || !isCanonical(element)) this.carry(field, element);
    else this.#plain.set(field, element);
  }

  /** A text with what belongs to it. */
  group(field: Field, group: DataNode): void {
    const [head, ...rest] = elementsIn(group);
    const value = head === undefined ? '' : proseOf(head);
    if (head === undefined || value === '') {
      this.keep(group);
      return;
    }
    this.#add(field, value);
    const plain = this.#plain.get(field);
    this.#plain.delete(field);
    if (plain !== undefined) this.carry(field, plain);
    this.extra.push({ ...group, children: [{ ...head, field }, ...rest] });
  }

  /** The element, to be written again while the field says the same. */
  carry(field: Field, element: DataNode): void {
    this.extra.push({ ...element, field });
  }

  /** Attributes of an element of the structure that the model does not have. */
  attributes(name: string, { attributes = {} }: DataNode, known: readonly string[]): void {
    const own = Object.entries(attributes).filter(([key]) => !known.includes(key));
    if (own.length > 0) this.extra.push({ name: `@${name}`, attributes: Object.fromEntries(own) });
  }

  #add(field: Field, value: string): void {
    const values = this.#values.get(field) ?? [];
    values.push(value);
    this.#values.set(field, values);
  }
}

/** Whether two elements say the same by a type and text alone. */
const isSame = (element: DataNode, plain: DataNode): boolean =>
  element.name === plain.name &&
  isCanonical(element) &&
  typeOf(element) === typeOf(plain) &&
  textIn(element) === textIn(plain);

/** Nothing but a type and text. */
const isCanonical = (element: DataNode): boolean =>
  isPlain(element) && Object.keys(element.attributes ?? {}).every((name) => name === 'type');
