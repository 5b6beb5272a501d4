/** The top of the workbench: which file is open, whether something is unsaved, opening and saving. */
import { useId, useRef } from 'react';
import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import type { OfferedWorkbook } from './offered.ts';

export interface HeaderProps {
  /** Name of the open file. */
  readonly file: string | undefined;
  readonly changed: boolean;
  readonly offered: readonly OfferedWorkbook[];
  readonly onOffered: (workbook: OfferedWorkbook) => void;
  readonly onFile: (file: File) => void;
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

export function Header({ file, changed, offered, onOffered, onFile, onSave }: HeaderProps) {
  const styles = useStyles();
  const state = useId();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.header}>
      <div className={styles.file}>
        <Text weight="semibold" className={styles.name}>
          {file ?? 'Teczka – warsztat'}
        </Text>
        <Text size={200} id={state} className={styles.state} role="status">
          {stateOf(file, changed)}
        </Text>
      </div>
      <div className={styles.actions}>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button icon={<FolderOpenRegular />}>Otwórz</Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {offered.map((workbook) => (
                <MenuItem key={workbook.id} onClick={() => onOffered(workbook)}>
                  {workbook.name}
                </MenuItem>
              ))}
              {offered.length > 0 && <MenuDivider />}
              <MenuItem onClick={() => picker.current?.click()}>Plik z tego komputera…</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
        <Button
          icon={<SaveRegular />}
          appearance={changed ? 'primary' : 'secondary'}
          disabledFocusable={!changed}
          aria-describedby={state}
          onClick={onSave}
        >
          Zapisz
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            // The same file may be chosen again.
            currentTarget.value = '';
            if (chosen) onFile(chosen);
          }}
        />
      </div>
    </header>
  );
}

function stateOf(file: string | undefined, changed: boolean): string {
  if (file === undefined) return 'Żaden skoroszyt nie jest otwarty.';
  return changed ? 'Są niezapisane zmiany.' : 'Bez zmian, więc nie ma czego zapisać.';
}
