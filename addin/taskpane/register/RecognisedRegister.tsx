/** What was recognised and how it was checked: the sheet, what was left out, which checks did not run. */
import { Accordion, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { formatShortDate } from '../../../core/polish/date-in-words.ts';
import { counted } from '../../../core/polish/plural.ts';
import { titleOfCheck, type Checked } from './check-view.ts';
import { Details, Items } from './Details.tsx';
import { CHECKS, CHECKS_GENITIVE, NOTES, ROWS, capitalised } from './words.ts';

export interface HowCheckedProps {
  readonly checked: Checked;
  /** What the host lacks. */
  readonly limits: readonly string[];
}

const useStyles = makeStyles({
  line: { margin: 0 },
  reason: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** Which sheet was checked as what, and what went wrong with that. */
export function CheckedSheet({ checked }: { checked: Checked }) {
  const styles = useStyles();
  const { sheet, title, rows, failed, asOf } = checked;
  return (
    <>
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
    </>
  );
}

/** How it was read and checked, folded. */
export function HowChecked({ checked, limits }: HowCheckedProps) {
  const { notes, ran, notRun } = checked;
  return (
    <Accordion multiple collapsible>
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
          <NotRunChecks notRun={notRun} />
        </Details>
      )}
      {limits.length > 0 && (
        <Details id="limits" title="Ograniczenia tego programu">
          <Items items={limits} />
        </Details>
      )}
    </Accordion>
  );
}

/** Most checks that did not run have the same reason: it is said once. */
function NotRunChecks({ notRun }: Pick<Checked, 'notRun'>) {
  const styles = useStyles();
  const reasons = [...new Set(notRun.map(({ reason }) => reason))];
  return reasons.map((reason) => (
    <div key={reason}>
      <Text as="p" block className={styles.reason}>
        {capitalised(reason)}:
      </Text>
      <Items
        items={notRun
          .filter((one) => one.reason === reason)
          .map(({ check }) => `${titleOfCheck(check)} (${check})`)}
      />
    </div>
  ));
}
