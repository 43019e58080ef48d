/** A key press as the registry sees it, outside a browser: nothing has the focus. */
export function press(
  code: string,
  key: string,
  held: readonly string[] = [],
): KeyboardEvent & { readonly taken: () => boolean } {
  let prevented = false;
  const event = {
    code,
    key,
    isComposing: false,
    get defaultPrevented() {
      return prevented;
    },
    target: null,
    getModifierState: (name: string) => held.includes(name),
    preventDefault: () => {
      prevented = true;
    },
    stopPropagation: () => {},
    taken: () => prevented,
  };
  return event as unknown as KeyboardEvent & { readonly taken: () => boolean };
}
