import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { classNames } from '../class-names.ts';
import styles from './Tabs.module.css';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Above the label: tabs with icons share one line evenly, however long the words of a language are. */
  readonly icon?: ReactNode;
  /** A count beside the label, in words for assistive technology by `countLabel`. */
  readonly count?: string;
  readonly content: ReactNode;
}

/** Panels of which one is in view. Arrow keys follow the reading direction. */
export function Tabs<Id extends string>(props: {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly className?: string;
  onSelect(id: Id): void;
}) {
  const { label, items, selected, className, onSelect } = props;
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => {
        const chosen = items.find((item) => item.id === key);
        if (chosen) onSelect(chosen.id);
      }}
      className={classNames(styles.tabs, className)}
    >
      <TabList
        aria-label={label}
        className={classNames(styles.list, items.some(({ icon }) => icon !== undefined) && styles.icons)}
      >
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className={styles.tab ?? ''}>
            <span className={styles.label}>{item.label}</span>
            <span className={styles.beside}>
              {item.icon}
              {item.count ? (
                <span className={styles.count} data-numeric>
                  {item.count}
                </span>
              ) : null}
            </span>
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className={styles.panel ?? ''}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
