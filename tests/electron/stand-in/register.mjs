import { registerHooks } from 'node:module';

/** `node --import register.mjs out/main/electron.js`: the bundle's `electron` is the stand-in of this folder. */
const standIn = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    return specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context);
  },
});
