import { Button } from '../controls/Button.tsx';
import { EmptyState } from './EmptyState.tsx';

/** Instead of a list that its filters leave empty: they can be taken away. */
export function NothingFits(props: { readonly title: string; readonly clear: string; onClear(): void }) {
  return <EmptyState title={props.title} actions={<Button onPress={props.onClear}>{props.clear}</Button>} />;
}
