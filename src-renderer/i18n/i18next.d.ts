import type { resources } from './resources.ts';

/** Typed keys: a text that the English files do not have does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: (typeof resources)['en'];
    returnNull: false;
  }
}
