import { run } from './main.ts';

// The launcher (launch/balagh.mjs) has checked Node's version before this module and its imports are loaded.
process.exitCode = await run(process.argv.slice(2));
