/** Files that glossaries are read from, by their endings. */
export const GLOSSARY_ENDINGS: readonly string[] = ['.tbx', '.xlsx', '.csv', '.tsv', '.tmx', '.xml', '.txt'];

/** Those that hold no press release: dropped anywhere on the screen they are taken for a glossary. */
export const GLOSSARY_ONLY_ENDINGS: readonly string[] = GLOSSARY_ENDINGS.slice(0, -1);
