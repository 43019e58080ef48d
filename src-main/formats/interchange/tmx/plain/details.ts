import { ByteList } from './byte-list.ts';
import { ascii } from './tags.ts';

const ATTRIBUTES = ascii('"attributes":');
const NOTES = ascii('"notes":[');
const VARIANTS = ascii('"variants":{');
const NOTE = ascii('{"name":"');
const NOTE_ATTRIBUTES = ascii(',"attributes":');
const NOTE_TEXT = ascii(',"text":');
const [OPEN, CLOSE, COMMA, QUOTE, LIST_END] = [0x7b, 0x7d, 0x2c, 0x22, 0x5d];

/** Writes what a file says of a unit beyond its texts as JSON in UTF-8: the same as JSON.stringify of UnitDetails. */
export class DetailWriter {
  /** The details of the unit that was ended last; empty where there are none. */
  readonly json = new ByteList();
  readonly #notes = new ByteList();
  readonly #variantNotes = new ByteList();
  readonly #variants = new ByteList();

  begin(): void {
    this.#notes.length = 0;
    this.#variants.length = 0;
    this.#variantNotes.length = 0;
  }

  /** A note of the unit, or of the variant that is open; its text is to be added as a JSON string, then `endNote` called. */
  beginNote(name: Uint8Array, attributes: ByteList, isOfVariant: boolean): ByteList {
    const notes = isOfVariant ? this.#variantNotes : this.#notes;
    if (notes.length > 0) notes.appendByte(COMMA);
    notes.appendAll(NOTE);
    notes.appendAll(name);
    notes.appendByte(QUOTE);
    if (attributes.length > 0) {
      notes.appendAll(NOTE_ATTRIBUTES);
      notes.appendList(attributes);
    }
    notes.appendAll(NOTE_TEXT);
    return notes;
  }

  endNote(notes: ByteList): void {
    notes.appendByte(CLOSE);
  }

  /** `key`: the language as a JSON string with the colon behind it; `attributes`: a JSON object, or nothing. */
  endVariant(key: Uint8Array, attributes: ByteList): void {
    const notes = this.#variantNotes;
    if (attributes.length === 0 && notes.length === 0) return;
    const variants = this.#variants;
    if (variants.length > 0) variants.appendByte(COMMA);
    variants.appendAll(key);
    variants.appendByte(OPEN);
    appendMembers(variants, attributes, notes);
    variants.appendByte(CLOSE);
    notes.length = 0;
  }

  end(attributes: ByteList): void {
    const { json } = this;
    json.length = 0;
    const [notes, variants] = [this.#notes, this.#variants];
    if (attributes.length === 0 && notes.length === 0 && variants.length === 0) return;
    json.appendByte(OPEN);
    appendMembers(json, attributes, notes);
    if (variants.length > 0) {
      if (attributes.length > 0 || notes.length > 0) json.appendByte(COMMA);
      json.appendAll(VARIANTS);
      json.appendList(variants);
      json.appendByte(CLOSE);
    }
    json.appendByte(CLOSE);
  }
}

function appendMembers(json: ByteList, attributes: ByteList, notes: ByteList): void {
  if (attributes.length > 0) {
    json.appendAll(ATTRIBUTES);
    json.appendList(attributes);
  }
  if (notes.length === 0) return;
  if (attributes.length > 0) json.appendByte(COMMA);
  json.appendAll(NOTES);
  json.appendList(notes);
  json.appendByte(LIST_END);
}
