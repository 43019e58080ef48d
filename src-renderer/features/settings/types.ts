import type { Settings } from '#contract/app.ts';

export type ChangeSettings = (changed: { -readonly [Key in keyof Settings]?: Settings[Key] }) => void;

export interface SettingsSectionProps {
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
}
