import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { IndexTexts } from '#services/ports/index.ts';
import { TextReceiver, TextSender } from '../../src-main/hosts/worker/shared-texts.ts';

interface Given {
  readonly tag: string;
  readonly texts: readonly string[];
  readonly isOwn: boolean;
}

/** In arrays that are longer. */
function columnOf({ tag, texts }: Given): IndexTexts {
  const letters = texts.join('');
  const column = {
    tag,
    count: texts.length,
    units: new Int32Array(texts.length + 2),
    ends: new Int32Array(texts.length + 3),
    texts: new Uint16Array(letters.length + 4),
  };
  for (let at = 0; at < letters.length; at += 1) column.texts[at] = letters.charCodeAt(at);
  let end = 0;
  for (const [place, text] of texts.entries()) {
    end += text.length;
    column.units[place] = place * 7;
    column.ends[place] = end;
  }
  return column;
}

it('gives another thread the texts that were gathered, in memory that is used again', () => {
  const text = fc.string({ maxLength: 3000 });
  const given = fc.record({
    tag: fc.constantFrom('ar', 'fr', 'en'),
    texts: fc.array(text, { minLength: 1, maxLength: 20 }),
    isOwn: fc.boolean(),
  });
  const messages = fc.array(fc.record({ all: fc.array(given, { maxLength: 4 }), isRead: fc.boolean() }));
  fc.assert(
    fc.property(messages, (sent) => {
      const [sender, receiver] = [new TextSender(), new TextReceiver()];
      for (const { all, isRead } of sent) {
        for (const one of all) sender.add(columnOf(one), one.isOwn);
        const { message, release } = sender.take();
        const { texts, noted } = receiver.unpack(message);
        const read = texts.map(({ ends, texts: letters, ...column }) => ({
          ...column,
          texts: Array.from(ends, (end, place) =>
            String.fromCharCode(...letters.subarray(ends[place - 1] ?? 0, end)),
          ),
        }));
        const units = ({ texts: own }: Given) => Int32Array.from(own, (_, place) => place * 7);
        const expected = all.map((one) => ({ tag: one.tag, count: one.texts.length, units: units(one) }));
        expect([read, noted]).toEqual([
          expected.flatMap((one, place) => (all[place]?.isOwn ? { ...one, texts: all[place]?.texts } : [])),
          expected.filter((_, place) => !all[place]?.isOwn),
        ]);
        if (isRead) release();
      }
    }),
    { numRuns: 50 },
  );
});
