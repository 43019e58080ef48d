import type { ConceptKind, TermStatus } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { DataNode, SectionData, TermData, TermForm } from '#core/model/termbase.ts';

/** Rows as they stand in glossary.db, and their way to the model. */

export interface ConceptRow {
  readonly id: number;
  readonly glossary: number;
  readonly kind: ConceptKind;
  readonly domain: string;
  readonly definition: string;
  readonly note: string;
  readonly source: string;
  readonly key: string;
  readonly extra: string;
  readonly revision: number;
  readonly created_at: number;
  readonly created_by: string;
  readonly updated_at: number;
  readonly updated_by: string;
  readonly removed_at: number | null;
}

export interface TermRow {
  readonly id: number;
  readonly concept: number;
  readonly language: LanguageTag;
  readonly text: string;
  readonly status: TermStatus;
  readonly part_of_speech: string;
  readonly gender: string;
  readonly number: string;
  readonly region: string;
  readonly form: TermForm;
  readonly full_form: string;
  readonly example: string;
  readonly source: string;
  readonly note: string;
  readonly key: string;
  readonly extra: string;
}

export const TERM_COLUMNS = `id, concept, language, text, status, part_of_speech, gender, number, region, form,
  full_form, example, source, note, key, extra`;

export interface SectionRow {
  readonly concept: number;
  readonly language: LanguageTag;
  readonly definition: string;
  readonly note: string;
  readonly extra: string;
}

export function termOf(row: TermRow): TermData & { readonly id: number } {
  const { concept: _, language: __, part_of_speech, full_form, extra, ...rest } = row;
  return { ...rest, partOfSpeech: part_of_speech, fullForm: full_form, extra: nodesOf(extra) };
}

export const sectionOf = ({ definition, note, extra }: SectionRow): SectionData => ({
  definition,
  note,
  extra: nodesOf(extra),
});

/** No data, no text: most concepts have none. */
export const nodesOf = (text: string): readonly DataNode[] =>
  text === '' ? [] : (JSON.parse(text) as DataNode[]);

export const nodesToJson = (nodes: readonly DataNode[]): string =>
  nodes.length === 0 ? '' : JSON.stringify(nodes);
