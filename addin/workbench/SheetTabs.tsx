/** The sheets of the workbook below the grid, as in Excel. */
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';

export interface SheetTabsProps {
  readonly names: readonly string[];
  readonly shown: string;
  readonly onShow: (name: string) => void;
}

const useStyles = makeStyles({
  tabs: { overflowX: 'auto', borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

export function SheetTabs({ names, shown, onShow }: SheetTabsProps) {
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label="Arkusze"
      selectedValue={shown}
      onTabSelect={(_, { value }) => onShow(String(value))}
    >
      {names.map((name) => (
        <Tab key={name} value={name}>
          {name}
        </Tab>
      ))}
    </TabList>
  );
}
