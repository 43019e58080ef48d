import { resolve } from 'node:path';
import envPaths from 'env-paths';

/** The library's folder: the option, then BALAGH_LIBRARY, then the user's data folder of the platform. */
export function resolveLibrary(option?: string): string {
  const chosen = option ?? process.env.BALAGH_LIBRARY;
  if (chosen !== undefined && chosen !== '') return resolve(chosen);
  return resolve(envPaths('Balagh', { suffix: '' }).data, 'library');
}
