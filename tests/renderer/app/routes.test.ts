import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute } from '#renderer/app/routes.ts';

describe('routes', () => {
  it('come back from their address', () => {
    const routes = [
      { screen: 'releases' },
      { screen: 'memory' },
      { screen: 'memory', unit: 7 },
      { screen: 'glossary' },
      { screen: 'settings' },
      { screen: 'release', id: 12 },
    ] as const;
    expect(routes.map((route) => parseRoute(formatRoute(route)))).toEqual(routes);
  });

  it.each([
    '',
    '#',
    '#/',
    '#/release/',
    '#/release/0',
    '#/release/1e3',
    '#/release/-1',
    '#/release/9'.padEnd(40, '9'),
  ])('show the releases for the address "%s"', (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'releases' });
  });
});
