/**
 * The sheets of the workbook below the grid, as in Excel. The Tab key reaches the one that is shown, the arrow keys the
 * others.
 */
import type { KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

export interface SheetTabsProps {
  readonly names: readonly string[];
  readonly shown: string;
  readonly onShow: (name: string) => void;
}

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  shown: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowLeft', -1],
]);

export function SheetTabs({ names, shown, onShow }: SheetTabsProps) {
  const styles = useStyles();
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const step = STEPS.get(event.key);
    const name = step === undefined ? undefined : names[names.indexOf(shown) + step];
    if (name === undefined) return;
    event.preventDefault();
    onShow(name);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]').item(names.indexOf(name)).focus();
  };
  return (
    <div role="tablist" aria-label="Arkusze" className={styles.tabs} onKeyDown={move}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === shown}
          tabIndex={name === shown ? 0 : -1}
          className={mergeClasses(styles.tab, name === shown && styles.shown)}
          onClick={() => onShow(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
