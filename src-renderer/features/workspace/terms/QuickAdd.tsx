import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '#core/model/language.ts';
import { useClient } from '#renderer/client/context.tsx';
import { useAction } from '#renderer/client/use-operation.ts';
import { useErrorText } from '#renderer/i18n/error-text.ts';
import { ConceptFields } from '#renderer/ui/concept/ConceptFields.tsx';
import { Duplicates } from '#renderer/ui/concept/Duplicates.tsx';
import { type ConceptDraft, isComplete, termsOf } from '#renderer/ui/concept/draft.ts';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import { useToasts } from '#renderer/ui/status/toasts.tsx';

const FORM = 'quick-add-form';

/** A new concept from words that were selected in the columns; what the glossary has already is shown. */
export function QuickAdd(props: {
  readonly texts: Readonly<Record<LanguageTag, string>>;
  readonly languages: readonly LanguageTag[];
  onClose(): void;
}) {
  const { texts, languages, onClose } = props;
  const { t } = useTranslation(['terms', 'app']);
  const client = useClient();
  const errorText = useErrorText();
  const { show, fail } = useToasts();
  const [draft, setDraft] = useState<ConceptDraft>({ kind: 'term', texts });
  const [refused, setRefused] = useState(false);
  const undo = (concept: number) => void client.invoke('concept.remove', { ids: [concept] }).catch(fail);
  const save = useAction(async () => {
    const { id } = await client.invoke('concept.create', {
      concept: { kind: draft.kind, terms: termsOf(draft) },
    });
    show({
      message: (words) => words.t('terms:quickAdd.added'),
      undo: () => undo(id),
    });
    onClose();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setRefused(!isComplete(draft));
    if (isComplete(draft)) void save.run();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={t('terms:quickAdd.title')}
      footer={
        <>
          <Button onPress={onClose}>{t('app:actions.cancel')}</Button>
          <Button kind="primary" type="submit" form={FORM} isDisabled={save.pending}>
            {t('terms:extraction.accept')}
          </Button>
        </>
      }
    >
      <form id={FORM} onSubmit={submit} noValidate>
        {save.error ? <Alert severity="error">{errorText(save.error)}</Alert> : null}
        {refused ? <Alert severity="error">{t('terms:quickAdd.needsTwo')}</Alert> : null}
        <ConceptFields
          draft={draft}
          languages={languages}
          focusOn={languages.find((language) => (texts[language] ?? '') === '') ?? languages[0] ?? ''}
          onChange={(changed) => {
            setDraft(changed);
            setRefused(false);
          }}
        />
        <Duplicates draft={draft} />
      </form>
    </Dialog>
  );
}
