import { useLayoutEffect, useRef, useState } from 'react';

type Handlers = Readonly<Record<string, (...parameters: never[]) => unknown>>;

/**
 * The same functions at every render, each doing what its newest version does: what is drawn once (React's `memo`)
 * need not be drawn again because a handler is another one. For handlers of events, not to be called while rendering.
 */
export function useStable<Given extends Handlers>(handlers: Given): Given {
  const latest = useRef<Handlers>(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  const [stable] = useState(() =>
    Object.fromEntries(
      Object.keys(handlers).map((name) => [
        name,
        (...parameters: never[]) => latest.current[name]?.(...parameters),
      ]),
    ),
  );
  return stable as Given;
}
