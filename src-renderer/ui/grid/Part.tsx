import type { ComponentProps } from 'react';

/**
 * An element of a grid by its role. The elements of an HTML table cannot be used: only the rows in view exist, each
 * placed by itself, which a table's own layout forbids (WAI-ARIA grid pattern instead).
 */
export function Part({
  role,
  ...rest
}: ComponentProps<'div'> & {
  readonly role: 'grid' | 'rowgroup' | 'row' | 'rowheader' | 'columnheader' | 'gridcell';
}) {
  return <div role={role} {...rest} />;
}
