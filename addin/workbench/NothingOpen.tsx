/** What stands in place of the sheet while no workbook is open. */
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { WaysToOpen, type WaysToOpenProps } from './WaysToOpen.tsx';

export interface NothingOpenProps extends WaysToOpenProps {
  /** Name of the file that is being opened. */
  readonly opening: string | undefined;
}

const useStyles = makeStyles({
  side: { boxSizing: 'border-box', height: '100%', overflow: 'auto', padding: tokens.spacingHorizontalM },
  ways: { maxWidth: '480px', margin: '0 auto' },
});

export function NothingOpen({ opening, ...ways }: NothingOpenProps) {
  const styles = useStyles();
  return (
    <div className={styles.side}>
      {opening === undefined ? (
        <div className={styles.ways}>
          <WaysToOpen {...ways} />
        </div>
      ) : (
        <Spinner aria-hidden />
      )}
    </div>
  );
}
