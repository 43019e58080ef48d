import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { type Command, type CommandRegistry, createCommandRegistry } from './registry.ts';

const RegistryContext = createContext<CommandRegistry | null>(null);
const DepthContext = createContext(0);

/** Listens to the keyboard for the whole window. */
export function CommandProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(createCommandRegistry);
  useEffect(() => {
    const press = (event: KeyboardEvent) => registry.handle(event);
    // While capturing: components further down stop the propagation of keys they do not use.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

export function useCommandRegistry(): CommandRegistry {
  const registry = useContext(RegistryContext);
  if (!registry) throw new Error('useCommands outside CommandProvider');
  return registry;
}

/** Offers commands while the component is on screen. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useCommandRegistry();
  const depth = useContext(DepthContext);
  const [key] = useState(() => Symbol('commands'));
  // Without dependencies: labels and enabled states are those of the last render.
  useEffect(() => registry.put(key, depth, commands));
  useEffect(() => () => registry.remove(key), [registry, key]);
}

/** Around the content of a dialog: the commands beneath it rest while it is open. */
export function CommandLayer({ children }: { children: ReactNode }) {
  const registry = useCommandRegistry();
  const depth = useContext(DepthContext) + 1;
  useEffect(() => registry.enter(depth), [registry, depth]);
  return <DepthContext value={depth}>{children}</DepthContext>;
}
