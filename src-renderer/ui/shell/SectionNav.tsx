import { useTranslation } from 'react-i18next';
import styles from './SectionNav.module.css';

/** The screens that one goes between: each an address of its own, so that back and forward work. */
const SECTIONS = ['releases', 'memory', 'glossary'] as const;
export type Section = (typeof SECTIONS)[number];

/** Releases | Memory | Glossary: where one is, and the way to the others. */
export function SectionNav({ current }: { current: Section }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('shell.sections')} className={styles.nav}>
      {SECTIONS.map((section) => (
        <a
          key={section}
          href={`#/${section}`}
          className={styles.link}
          {...(section === current ? { 'aria-current': 'page' as const } : {})}
        >
          {section === current ? (
            <h1 className={styles.heading}>{t(`sections.${section}`)}</h1>
          ) : (
            t(`sections.${section}`)
          )}
        </a>
      ))}
    </nav>
  );
}
