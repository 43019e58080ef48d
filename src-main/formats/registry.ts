import type { ExportFormat } from '#contract/values.ts';
import type { ExportAdapter, FormatAdapter, ReadableFormat } from './adapter.ts';

/** Every format, one row each. A new format is a folder beside the others and a row here. */
export const FORMATS = {
  docx: {
    id: 'docx',
    extensions: ['docx', 'docm', 'dotx'],
    loadReader: async () => (await import('./docx/read/read.ts')).readDocx,
    loadWriter: async () => (await import('./docx/write/write.ts')).writeDocx,
  },
  odt: {
    id: 'odt',
    extensions: ['odt', 'ott'],
    loadReader: async () => (await import('./odt/read.ts')).readOdt,
    loadWriter: async () => (await import('./odt/write.ts')).writeOdt,
  },
  html: {
    id: 'html',
    extensions: ['html', 'htm', 'xhtml'],
    loadReader: async () => (await import('./html/read.ts')).readHtmlFile,
    loadWriter: async () => (await import('./html/write.ts')).writeHtml,
  },
  mhtml: {
    id: 'mhtml',
    extensions: ['mhtml', 'mht'],
    loadReader: async () => (await import('./html/mhtml.ts')).readMhtmlFile,
  },
  md: {
    id: 'md',
    extensions: ['md', 'markdown'],
    loadReader: async () => (await import('./markdown/read.ts')).readMarkdown,
    loadWriter: async () => (await import('./markdown/write.ts')).writeMarkdown,
  },
  txt: {
    id: 'txt',
    extensions: ['txt', 'text'],
    loadReader: async () => (await import('./text/read.ts')).readTextFile,
    loadWriter: async () => (await import('./text/write.ts')).writeText,
  },
} as const satisfies Record<ReadableFormat, FormatAdapter> & Record<ExportFormat, ExportAdapter>;

export const adapterFor = (format: ReadableFormat): FormatAdapter => FORMATS[format];
export const exportAdapterFor = (format: ExportFormat): ExportAdapter => FORMATS[format];
