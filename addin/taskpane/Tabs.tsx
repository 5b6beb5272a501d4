/**
 * The tabs of the pane. One of them is reached by the Tab key, the others by the arrow keys. Fluent's own mover for
 * that is left out: it puts focusable elements into the page that screen readers are told to ignore.
 */
import type { KeyboardEvent } from 'react';
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { Screen } from './define-screen.ts';

export interface TabsProps {
  readonly screens: readonly Screen[];
  /** Address of the screen shown. */
  readonly shown: string | undefined;
  readonly onShow: (address: string) => void;
  /** Of the tab, and of the panel that it shows, by the screen's address. */
  readonly ids: (address: string) => { readonly tab: string; readonly panel: string };
}

const useStyles = makeStyles({
  tabs: {
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** How far a key goes from the tab that has the focus, among so many. */
const STEPS: ReadonlyMap<string, (at: number, count: number) => number> = new Map([
  ['ArrowRight', (at, count) => (at + 1) % count],
  ['ArrowLeft', (at, count) => (at + count - 1) % count],
  ['Home', () => 0],
  ['End', (_, count) => count - 1],
]);

export function Tabs({ screens, shown, onShow, ids }: TabsProps) {
  const styles = useStyles();
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const at = screens.findIndex(({ address }) => ids(address).tab === document.activeElement?.id);
    const to = at < 0 ? undefined : STEPS.get(event.key)?.(at, screens.length);
    const screen = to === undefined ? undefined : screens[to];
    if (!screen) return;
    event.preventDefault();
    onShow(screen.address);
    document.getElementById(ids(screen.address).tab)?.focus();
  };
  return (
    <TabList
      className={styles.tabs}
      aria-label="Ekrany"
      data-tabster={undefined}
      selectedValue={shown}
      onTabSelect={(_, { value }) => onShow(String(value))}
      onKeyDown={move}
    >
      {screens.map(({ address, title, icon: Icon }) => (
        <Tab
          key={address}
          value={address}
          id={ids(address).tab}
          aria-controls={ids(address).panel}
          tabIndex={address === shown ? 0 : -1}
          icon={<Icon />}
        >
          {title}
        </Tab>
      ))}
    </TabList>
  );
}
