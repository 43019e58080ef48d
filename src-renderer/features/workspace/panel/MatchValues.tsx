import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '#core/model/language.ts';
import type { Match, ValueToCheck } from '#core/model/memory.ts';
import { isolated } from '#renderer/i18n/isolate.ts';
import own from './matches.module.css';

/** The values that were put into a proposal with what they were, and those that the translator has to look at. */
export function MatchValues({ match, language }: { match: Match; language: LanguageTag }) {
  const { t } = useTranslation('workspace');
  const adapted = match.adapted.filter((value) => value.language === language);
  const toCheck = match.toCheck.filter((value) => value.language === language);
  if (adapted.length + toCheck.length === 0) return null;
  return (
    <ul className={own.values}>
      {adapted.map(({ start, from, to }) => (
        <li key={`a${start}`} data-proposal="adapted">
          <b>{t('matches.adapted')}</b>{' '}
          <span>
            <del lang={language}>
              <bdi>{from}</bdi>
            </del>{' '}
            <ins lang={language}>
              <bdi>{to}</bdi>
            </ins>
          </span>
        </li>
      ))}
      {toCheck.map((value, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two values may be missing, and have no place
        <li key={`c${value.start}-${position}`} data-proposal="check">
          <b>{t('matches.toCheck')}</b> <CheckText value={value} />
        </li>
      ))}
    </ul>
  );
}

function CheckText({ value: { from, to } }: { value: ValueToCheck }) {
  const { t } = useTranslation('workspace');
  if (from === '') return <span>{t('matches.missing', { value: isolated(to) })}</span>;
  if (to === '') return <span>{t('matches.superfluous', { value: isolated(from) })}</span>;
  return <span>{t('matches.shouldBe', { from: isolated(from), to: isolated(to) })}</span>;
}
