/** Files that memories are read from, by their endings. */
export const MEMORY_ENDINGS: readonly string[] = [
  '.tmx',
  '.xlf',
  '.xliff',
  '.sdlxliff',
  '.mqxliff',
  '.mxliff',
  '.tsv',
  '.csv',
  '.txt',
];

/** Those that surely hold no press release: dropped anywhere on the screen they are taken for a memory. */
export const MEMORY_ONLY_ENDINGS: readonly string[] = MEMORY_ENDINGS.filter((ending) => ending !== '.txt');
