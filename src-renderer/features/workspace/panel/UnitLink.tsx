import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import own from './matches.module.css';

/** Where a unit that is wrong can be put right or deleted: its place in the memory. */
export function UnitLink({ unit }: { unit: number }) {
  const { t } = useTranslation('workspace');
  return (
    <a className={own.unitLink} href={`#/memory/${unit}`}>
      <Pencil aria-hidden />
      {t('matches.openUnit')}
    </a>
  );
}
