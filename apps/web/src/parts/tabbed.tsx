import { Tabs } from '@mantine/core';
import { Suspense, type ComponentType } from 'react';
import { Loading } from './state.js';
import classes from './tabbed.module.css';

interface TabbedProps<Tab extends string> {
  /** What stands behind each tab; best lazy, for only the open one is drawn. */
  readonly panels: Readonly<Record<Tab, ComponentType>>;
  readonly open: Tab;
  readonly onOpen: (tab: Tab) => void;
  readonly labelOf: (tab: Tab) => string;
}

/** The parts of a screen behind tabs, one at a time. */
export function Tabbed<Tab extends string>({ panels, open, onOpen, labelOf }: TabbedProps<Tab>) {
  const tabs = Object.entries<ComponentType>(panels) as [Tab, ComponentType][];
  return (
    <Tabs value={open} onChange={(next) => onOpen(next as Tab)} keepMounted={false}>
      <Tabs.List mb="md">
        {tabs.map(([name]) => (
          <Tabs.Tab key={name} value={name} className={classes.tab}>
            {labelOf(name)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(([name, Panel]) => (
        <Tabs.Panel key={name} value={name}>
          <Suspense fallback={<Loading />}>
            <Panel />
          </Suspense>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
