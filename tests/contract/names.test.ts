import { expect, it } from 'vitest';
import { temporaryBackends } from './backend.ts';

const backend = temporaryBackends();

it('compares two spellings of a name', async () => {
  const one = backend();
  const answers = await Promise.all([
    one.call('names.compare', { a: 'نادية بنعتيق', b: 'Nadia Benatiq' }),
    one.call('names.compare', { a: 'N. Benatiq', b: 'Nadia Benatiq' }),
    one.call('names.compare', { a: 'Samir Benatiq', b: 'Nadia Benatiq' }),
  ]);
  expect(answers.map(({ same }) => same)).toEqual(['yes', 'maybe', 'no']);
});
