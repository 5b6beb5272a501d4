/** The top of the workbench: which file is open, whether something is unsaved, opening and saving. */
import { useId } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';

export interface HeaderProps {
  /** Name of the open file. */
  readonly file: string | undefined;
  readonly changed: boolean;
  /** Name of the file that is being opened. */
  readonly opening: string | undefined;
  readonly onOpen: () => void;
  readonly onSave: () => void;
}

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  file: { display: 'grid', flexGrow: 1, flexBasis: '180px', minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
  state: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

export function Header({ file, changed, opening, onOpen, onSave }: HeaderProps) {
  const styles = useStyles();
  const state = useId();
  return (
    // The pane has a header of its own, which is the page's in Excel.
    <section aria-label="Plik" className={styles.header}>
      <div className={styles.file}>
        <Text weight="semibold" className={styles.name}>
          {file ?? 'Teczka – warsztat'}
        </Text>
        <Text size={200} id={state} className={styles.state} role="status">
          {opening === undefined ? stateOf(file, changed) : `Otwieram plik „${opening}”…`}
        </Text>
      </div>
      {file !== undefined && (
        <div className={styles.actions}>
          <Button icon={<FolderOpenRegular />} onClick={onOpen}>
            Otwórz
          </Button>
          <Button
            icon={<SaveRegular />}
            appearance={changed ? 'primary' : 'secondary'}
            disabledFocusable={!changed}
            aria-describedby={state}
            onClick={onSave}
          >
            Zapisz
          </Button>
        </div>
      )}
    </section>
  );
}

function stateOf(file: string | undefined, changed: boolean): string {
  if (file === undefined) return 'Żaden skoroszyt nie jest otwarty.';
  return changed ? 'Są niezapisane zmiany.' : 'Bez zmian, więc nie ma czego zapisać.';
}
