import { expect, it } from 'vitest';
import { BUILDING_MODULE } from '#core/matching/kernel/building-module.ts';
import { CONCORDANCE_MODULE } from '#core/matching/kernel/concordance-module.ts';
import { KERNEL_MODULE } from '#core/matching/kernel/module.ts';
import { PARTS_MODULE } from '#core/matching/kernel/parts-module.ts';
import { compileKernel } from '../../helpers/kernel.ts';

it('the kernels in use are the compiled sources', () => {
  expect(KERNEL_MODULE === compileKernel('kernel')).toBe(true);
  expect(BUILDING_MODULE === compileKernel('building')).toBe(true);
  expect(CONCORDANCE_MODULE === compileKernel('concordance')).toBe(true);
  expect(PARTS_MODULE === compileKernel('parts')).toBe(true);
}, 60_000);
