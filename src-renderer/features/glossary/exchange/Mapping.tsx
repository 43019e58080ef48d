import { useTranslation } from 'react-i18next';
import type { GlossaryPreview } from '#contract/glossary.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Checkbox } from '#renderer/ui/controls/Choice.tsx';
import { Select } from '#renderer/ui/controls/Select.tsx';
import styles from './exchange.module.css';
import {
  type ColumnRole,
  FIELD_IDS,
  type FieldId,
  languageChoices,
  maySpareLanguage,
  roleParts,
  roleText,
  takesLanguage,
} from './roles.ts';
import type { TableOptions } from './use-preview.ts';

const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const;
const ANY = 'any';

/** How a table is read: its sheet, its separator, and what each of its columns holds, guessed and changeable. */
export function Mapping(props: {
  readonly preview: GlossaryPreview;
  readonly options: TableOptions;
  onChange(options: TableOptions): void;
}) {
  const { preview, options, onChange } = props;
  const { t } = useTranslation('exchange');
  const { columns, sheets, delimiter, header, encoding } = preview;
  // Another cut of the table has other columns: what was chosen for the old ones is guessed anew.
  const recut = (changed: TableOptions) => {
    const { columns: _, ...kept } = options;
    onChange({ ...kept, ...changed });
  };
  const roles = columns.map(({ role }) => role);
  const choose = (at: number, role: ColumnRole) =>
    onChange({ ...options, columns: roles.map((known, index) => (index === at ? roleText(role) : known)) });
  return (
    <>
      <div className={styles.line}>
        {sheets.length > 1 ? (
          <Select
            label={t('glossary.import.sheet')}
            value={options.sheet ?? sheets[0] ?? null}
            options={sheets.map((name) => ({ id: name, label: name }))}
            onChange={(sheet) => recut({ sheet })}
          />
        ) : null}
        {delimiter === null ? null : (
          <Select
            label={t('glossary.import.delimiter')}
            value={delimiter}
            options={Object.entries(DELIMITERS).map(([id, name]) => ({
              id,
              label: t(`glossary.import.delimiters.${name}`),
            }))}
            onChange={(chosen) => recut({ delimiter: chosen })}
          />
        )}
        <Checkbox isSelected={header ?? true} onChange={(named) => recut({ header: named })}>
          {t('glossary.import.header')}
        </Checkbox>
        {encoding === null ? null : (
          <span className={styles.hint}>{t('glossary.import.encoding', { encoding })}</span>
        )}
      </div>
      <div className={styles.scroller}>
        <table className={styles.columns} aria-label={t('glossary.import.columns')}>
          <thead>
            <tr>
              <th scope="col">{t('glossary.import.column')}</th>
              <th scope="col">{t('glossary.import.holds')}</th>
              <th scope="col">{t('glossary.import.language')}</th>
              <th scope="col">{t('glossary.import.examples')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column, at) => (
              <ColumnRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                key={at}
                column={column}
                number={at + 1}
                roles={roles}
                onChoose={(role) => choose(at, role)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function ColumnRow(props: {
  readonly column: GlossaryPreview['columns'][number];
  readonly number: number;
  readonly roles: readonly string[];
  onChoose(role: ColumnRole): void;
}) {
  const { column, number, roles, onChoose } = props;
  const { t } = useTranslation('exchange');
  const { formats } = useInterfaceLocale();
  const { field, language } = roleParts(column.role);
  const name =
    column.name === '' ? t('glossary.import.unnamed', { number: formats.integer(number) }) : column.name;
  return (
    <tr data-ignored={field === 'ignore' || undefined}>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>
        <Select<FieldId>
          label={t('glossary.import.fieldOf', { column: name })}
          labelHidden
          value={field}
          options={FIELD_IDS.map((id) => ({ id, label: t(`glossary.fields.${id}`) }))}
          onChange={(chosen) => onChoose({ field: chosen, language })}
        />
      </td>
      <td>
        {takesLanguage(field) ? (
          <Select<string>
            label={t('glossary.import.languageOf', { column: name })}
            labelHidden
            value={language ?? ANY}
            options={[
              ...(maySpareLanguage(field) ? [{ id: ANY, label: t('glossary.anyLanguage') }] : []),
              ...languageChoices(roles).map((id) => ({ id, label: formats.languageName(id) })),
            ]}
            onChange={(chosen) => onChoose({ field, language: chosen === ANY ? null : chosen })}
          />
        ) : null}
      </td>
      <td className={styles.samples}>
        {column.samples.slice(0, 3).map((sample, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: samples never move
          <span key={at} dir="auto">
            {sample}
          </span>
        ))}
      </td>
    </tr>
  );
}
