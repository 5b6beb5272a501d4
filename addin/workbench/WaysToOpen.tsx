/** The ways to open a workbook: a file of this machine, one of those offered, or dropping. Shown by NothingOpen.tsx and OpenDialog.tsx. */
import { useRef } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentTableRegular, FolderOpenRegular } from '@fluentui/react-icons';
import type { OfferedWorkbook } from './offered.ts';

export interface WaysToOpenProps {
  readonly offered: readonly OfferedWorkbook[];
  readonly onOffered: (workbook: OfferedWorkbook) => void;
  readonly onFile: (file: File) => void;
}

const useStyles = makeStyles({
  ways: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  button: { justifyContent: 'flex-start', textAlign: 'left', overflowWrap: 'anywhere' },
  line: { margin: 0 },
});

export function WaysToOpen({ offered, onOffered, onFile }: WaysToOpenProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.ways}>
      <Button
        className={styles.button}
        icon={<FolderOpenRegular />}
        appearance="primary"
        onClick={() => picker.current?.click()}
      >
        Plik z tego komputera…
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.txt,.xml,.htm,.html"
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (chosen) onFile(chosen);
        }}
      />
      {offered.map((workbook) => (
        <Button
          key={workbook.id}
          className={styles.button}
          icon={<DocumentTableRegular />}
          onClick={() => onOffered(workbook)}
        >
          {workbook.name}
        </Button>
      ))}
      <Text as="p" size={200} className={styles.line}>
        Plik możesz też upuścić w dowolnym miejscu tej strony. Zostaje w przeglądarce i nigdzie nie jest
        wysyłany. Poprawiać można pliki .xlsx i .xlsm; .xls, .xlsb, .ods, .csv i eksporty HTML można
        przeglądać.
      </Text>
    </div>
  );
}
