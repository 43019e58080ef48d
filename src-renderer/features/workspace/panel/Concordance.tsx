import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ConcordanceHit } from '#contract/memory.ts';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
import { useQuery } from '#renderer/client/use-operation.ts';
import { useErrorText } from '#renderer/i18n/error-text.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { IconButton } from '#renderer/ui/controls/IconButton.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import { MemoryNotice } from '#renderer/ui/status/MemoryNotice.tsx';
import { VisuallyHidden } from '#renderer/ui/status/VisuallyHidden.tsx';
import { useWorkspace } from '../session-context.ts';
import type { PanelState } from '../state/model.ts';
import { Facts } from './Facts.tsx';
import { highlighted } from './highlighted.ts';
import own from './matches.module.css';
import { PanelNote } from './PanelNote.tsx';
import styles from './panel.module.css';
import { UnitLink } from './UnitLink.tsx';
import { useProvenance } from './use-provenance.ts';

/** Hits shown. */
const SHOWN = 50;
/** Typing is looked for when it pauses this long, milliseconds. */
const PAUSE = 200;

interface ConcordanceProps {
  readonly search: NonNullable<PanelState['search']>;
  readonly columns: readonly LanguageTag[];
}

/** Looks for words in every language of the memory; each unit found shows all its versions side by side. */
export function Concordance({ search, columns }: ConcordanceProps) {
  const { t } = useTranslation('workspace');
  const { session } = useWorkspace();
  const [typed, setTyped] = useState(search.text);
  const [text, setText] = useState(search.text);
  const input = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking again takes the field over, with the same text too
  useEffect(() => {
    setTyped(search.text);
    setText(search.text);
    input.current?.focus();
    input.current?.select();
  }, [search.asked, search.text]);
  useEffect(() => {
    const timer = window.setTimeout(() => setText(typed.trim()), PAUSE);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const close = () => session.showPanel({ search: null });
  return (
    <div className={styles.tab}>
      <div className={own.searchLine}>
        <SearchField
          className={own.searchField ?? ''}
          value={typed}
          onChange={setTyped}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && typed === '') close();
            else event.continuePropagation();
          }}
          onSubmit={(submitted) => setText(submitted.trim())}
        >
          <Label className={own.hiddenLabel ?? ''}>{t('concordance.label')}</Label>
          <Input ref={input} dir="auto" placeholder={t('concordance.placeholder')} />
        </SearchField>
        <IconButton label={t('concordance.close')} onPress={close}>
          <X />
        </IconButton>
      </div>
      <MemoryNotice />
      {text === '' ? null : <Results key={text} text={text} columns={columns} />}
    </div>
  );
}

function Results({ text, columns }: { text: string; columns: readonly LanguageTag[] }) {
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  const errorText = useErrorText();
  const provenance = useProvenance();
  const { data, error } = useQuery('memory.concordance', { text, limit: SHOWN }, ['memory']);
  // Hits are shown at once, and again when it is known how their other texts put the words.
  const asked = { text, limit: SHOWN, translations: true };
  const { data: translated } = useQuery('memory.concordance', asked, ['memory']);
  if (error) return <Alert severity="error">{errorText(error)}</Alert>;
  if (!data) return <PanelNote>{t('concordance.searching')}</PanelNote>;
  if (data.total === 0) return <PanelNote>{t('concordance.none')}</PanelNote>;
  return (
    <>
      <p className={own.hitsHead} role="status">
        {t('concordance.total', { count: data.total, formatted: formats.integer(data.total) })}
        {data.total > data.hits.length ? (
          <span>{t('concordance.more', { count: data.hits.length })}</span>
        ) : null}
      </p>
      <ol className={styles.list} aria-label={t('concordance.hits')}>
        {(translated ?? data).hits.map((hit) => (
          <li key={hit.unit} className={own.hit}>
            <HitTexts hit={hit} columns={columns} />
            <Facts items={provenance(hit)} />
            <UnitLink unit={hit.unit} />
          </li>
        ))}
      </ol>
    </>
  );
}

/**
 * The text with the words marked first, and the other versions of the unit under it, in the order of the columns, with what
 * translates the words underlined.
 */
function HitTexts({ hit, columns }: { hit: ConcordanceHit; columns: readonly LanguageTag[] }) {
  const { formats } = useInterfaceLocale();
  const tags = Object.keys(hit.texts).filter((tag) => tag !== hit.language);
  const order = (tag: LanguageTag) => columns.findIndex((column) => tag.startsWith(column));
  const others = tags.filter((tag) => order(tag) >= 0).sort((a, b) => order(a) - order(b));
  return (
    <>
      {[hit.language, ...others].map((tag) => (
        <p key={tag} data-reading lang={tag} dir={directionOf(tag)}>
          <VisuallyHidden>{formats.languageName(tag)}: </VisuallyHidden>
          {highlighted(hit.texts[tag] ?? '', rangesOf(hit, tag)).map(({ start, text, isHit }) =>
            isHit ? (
              <mark key={start} data-translation={tag === hit.language ? undefined : ''}>
                {text}
              </mark>
            ) : (
              <span key={start}>{text}</span>
            ),
          )}
        </p>
      ))}
    </>
  );
}

const rangesOf = ({ language, ranges, translations }: ConcordanceHit, tag: LanguageTag) =>
  tag === language ? ranges : (translations?.[tag] ?? []);
