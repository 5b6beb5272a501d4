/** What stands in place of the sheet while no workbook is open: the ways to open one. */
import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { OfferedWorkbook } from './offered.ts';

export interface NothingOpenProps {
  /** Name of the file that is being opened. */
  readonly opening: string | undefined;
  readonly offered: readonly OfferedWorkbook[];
  readonly onOffered: (workbook: OfferedWorkbook) => void;
}

const useStyles = makeStyles({
  ways: {
    display: 'grid',
    justifyItems: 'start',
    alignContent: 'start',
    gap: tokens.spacingVerticalM,
    height: '100%',
    boxSizing: 'border-box',
    overflow: 'auto',
    padding: tokens.spacingHorizontalXL,
  },
  line: { margin: 0 },
  name: { textAlign: 'left', overflowWrap: 'anywhere' },
});

export function NothingOpen({ opening, offered, onOffered }: NothingOpenProps) {
  const styles = useStyles();
  if (opening !== undefined) return <Spinner className={styles.ways} label={`Otwieram plik „${opening}”…`} />;
  return (
    <div className={styles.ways}>
      <Text as="p" className={styles.line}>
        Upuść plik .xlsx w dowolnym miejscu tej strony albo wybierz go przyciskiem „Otwórz”. Plik zostaje w
        przeglądarce i nigdzie nie jest wysyłany.
      </Text>
      {offered.length > 0 && (
        <Text as="p" className={styles.line}>
          Możesz też zacząć od jednego z tych:
        </Text>
      )}
      {offered.map((workbook) => (
        <Button key={workbook.id} className={styles.name} onClick={() => onOffered(workbook)}>
          {workbook.name}
        </Button>
      ))}
    </div>
  );
}
