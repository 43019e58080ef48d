import { z } from 'zod';
import { BLOCK_KINDS, CELL_STATUSES, ORIGIN_KINDS } from '#core/model/release.ts';
import { MARK_KINDS } from '#core/model/rich-text.ts';
import { EXPORT_FORMATS, MAX_FILE_BYTES } from './choices.ts';

export { EXPORT_FORMATS, type ExportFormat, MAX_FILE_BYTES } from './choices.ts';

/** Schemas of the values that several operations share. Bounds keep a hostile renderer from exhausting memory. */

/** Largest text of one cell, UTF-16 units. */
export const MAX_CELL_LENGTH = 200_000;

export const id = z.int().positive();
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
export const languages = z.array(language).min(1).max(8);
export const blockKind = z.enum(BLOCK_KINDS);
export const cellStatus = z.enum(CELL_STATUSES);

export const mark = z.object({
  kind: z.enum(MARK_KINDS),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  href: z.string().max(4096).optional(),
});
export const richText = z.object({
  text: z.string().max(MAX_CELL_LENGTH),
  marks: z.array(mark).max(10_000),
});
export const origin = z.object({
  kind: z.enum(ORIGIN_KINDS),
  unit: id.optional(),
  score: z.number().min(0).max(102).optional(),
});

/** A file's bytes (base64), or text from the clipboard, plain or HTML. */
export const fileInput = z.union([
  z.object({
    name: z.string().min(1).max(1024),
    base64: z.string().max(Math.ceil(MAX_FILE_BYTES / 3) * 4 + 4),
  }),
  z.object({ name: z.string().min(1).max(1024), text: z.string().max(MAX_FILE_BYTES), html: z.boolean() }),
]);
export type FileInput = z.infer<typeof fileInput>;

/** A text that belongs to no release: a sentence, or a whole file. */
export const looseText = z.string().max(2_000_000);

/** Lowest score worth showing, percent. */
export const minimumScore = z.number().min(30).max(100);

export const exportFormat = z.enum(EXPORT_FORMATS);
