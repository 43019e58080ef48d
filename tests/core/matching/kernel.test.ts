import { expect, it } from 'vitest';
import { KERNEL_MODULE } from '#core/matching/kernel/module.ts';
import { compileKernel } from '../../helpers/kernel.ts';

it('the kernel in use is the compiled kernel.as', () => {
  expect(KERNEL_MODULE === compileKernel()).toBe(true);
}, 60_000);
