import { useTranslation } from 'react-i18next';
import { Shortcut, useCommandRegistry } from '../../ui/commands/index.ts';
import { NEW_RELEASE_SHORTCUT, PALETTE_SHORTCUT } from '../../ui/commands/usual.ts';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './SettingsScreen.module.css';

/** Where to find every command, and the shortcuts that work on every screen. */
export function ShortcutList() {
  const { t } = useTranslation();
  const registry = useCommandRegistry();
  const everywhere = [
    { label: t('commands.palette'), keys: PALETTE_SHORTCUT },
    { label: t('releases.new'), keys: NEW_RELEASE_SHORTCUT },
    { label: t('settings.title'), keys: '$mod+Comma' },
  ];
  return (
    <section className={styles.section} aria-labelledby="settings-shortcuts">
      <h2 id="settings-shortcuts" className={styles.heading}>
        {t('settings.shortcuts')}
      </h2>
      <dl className={styles.shortcuts}>
        {everywhere.map(({ label, keys }) => (
          <div key={keys} className={styles.pair}>
            <dt>{label}</dt>
            <dd>
              <Shortcut keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.muted}>{t('settings.shortcutsHint')}</p>
      <div>
        <Button onPress={() => registry.run('app.palette')}>{t('settings.openPalette')}</Button>
      </div>
    </section>
  );
}
