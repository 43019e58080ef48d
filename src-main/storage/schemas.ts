import type { Schema } from './migrate.ts';
import { concepts } from './migrations/glossary/001-concepts.ts';
import { glossaries } from './migrations/glossary/002-glossaries.ts';
import { termsByText } from './migrations/glossary/003-terms-by-text.ts';
import { units } from './migrations/memory/001-units.ts';
import { severalMemories } from './migrations/memory/002-several-memories.ts';
import { indexFiles } from './migrations/memory/003-index-files.ts';
import { fileHeaders } from './migrations/memory/004-file-headers.ts';
import { releasesAndJournal } from './migrations/releases/001-releases-and-journal.ts';
import { checking } from './migrations/releases/002-checking.ts';
import { speakers } from './migrations/releases/003-speakers.ts';

/** The three files of a library. The application ids spell BLGr, BLGm and BLGg. */
export const RELEASES: Schema = {
  file: 'releases.db',
  applicationId: 0x424c4772,
  migrations: [releasesAndJournal, checking, speakers],
};

export const MEMORY: Schema = {
  file: 'memory.db',
  applicationId: 0x424c476d,
  migrations: [units, severalMemories, indexFiles, fileHeaders],
};

export const GLOSSARY: Schema = {
  file: 'glossary.db',
  applicationId: 0x424c4767,
  migrations: [concepts, glossaries, termsByText],
};
