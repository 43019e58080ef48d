/** A list of listeners. `on` returns the function that removes the listener again. */
export interface Emitter<Message> {
  on(listener: (message: Message) => void): () => void;
  emit(message: Message): void;
}

export function createEmitter<Message>(): Emitter<Message> {
  const listeners = new Set<(message: Message) => void>();
  return {
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit(message) {
      for (const listener of [...listeners]) listener(message);
    },
  };
}
