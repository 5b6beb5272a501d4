/** What was recognised and how it was checked: the sheet, its columns, what was left out, which checks did not run. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatShortDate } from '../../../core/polish/date-in-words.ts';
import { counted } from '../../../core/polish/plural.ts';
import { titleOfCheck, type Checked } from './check-view.ts';
import { CHECKS, CHECKS_GENITIVE, COLUMNS, NOTES, ROWS, capitalised } from './words.ts';

export interface RecognisedRegisterProps {
  readonly checked: Checked;
  /** What the host lacks. */
  readonly limits: readonly string[];
}

const useStyles = makeStyles({
  line: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  table: {
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& td:first-child, & th:first-child': { overflowWrap: 'normal' },
    borderCollapse: 'collapse',
    overflowWrap: 'anywhere',
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  header: { '& button': { paddingLeft: 0, paddingRight: 0 } },
  panel: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

export function RecognisedRegister({ checked, limits }: RecognisedRegisterProps) {
  const styles = useStyles();
  const { sheet, title, rows, columns, notes, ran, notRun, failed, asOf } = checked;
  return (
    <div>
      <Text as="p" block className={styles.line}>
        Arkusz „{sheet}”: {title}, {counted(rows, ROWS)}. Stan na {formatShortDate(asOf)}.
      </Text>
      {failed.map(({ check, error }) => (
        <MessageBar key={check} intent="error" layout="multiline">
          <MessageBarBody>
            Kontrola {check} nie została dokończona: błąd programu ({error}). Zgłoś administratorowi ten opis.
          </MessageBarBody>
        </MessageBar>
      ))}
      <Accordion multiple collapsible>
        <Details id="columns" title={`Rozpoznano: ${counted(columns.length, COLUMNS)}`}>
          <ColumnTable columns={columns} />
        </Details>
        {notes.length > 0 && (
          <Details id="notes" title={capitalised(`${counted(notes.length, NOTES)} o odczycie`)}>
            <Items items={notes} />
          </Details>
        )}
        <Details id="ran" title={`Wykonano: ${counted(ran.length, CHECKS)}`}>
          <Items items={ran} />
        </Details>
        {notRun.length > 0 && (
          <Details id="notRun" title={`Nie wykonano ${counted(notRun.length, CHECKS_GENITIVE)}`}>
            <Items
              items={notRun.map(({ check, reason }) => `${titleOfCheck(check)} (${check}): ${reason}.`)}
            />
          </Details>
        )}
        {limits.length > 0 && (
          <Details id="limits" title="Ograniczenia tego programu">
            <Items items={limits} />
          </Details>
        )}
      </Accordion>
    </div>
  );
}

function Details({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h2" size="small" className={styles.header}>
        {title}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}

function Items({ items }: { items: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function ColumnTable({ columns }: Pick<Checked, 'columns'>) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {['Kolumna', 'Nagłówek', 'Znaczenie'].map((heading) => (
            <th key={heading} scope="col" className={styles.cell}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map(({ letters, heading, meaning }) => (
          <tr key={letters}>
            <td className={styles.cell}>{letters}</td>
            <td className={styles.cell}>{heading}</td>
            <td className={styles.cell}>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
