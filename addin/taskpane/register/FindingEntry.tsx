/**
 * One finding: its cell (which shows it in the sheet), what stands there and why that is wrong, the cells that it
 * hangs together with, and, where the correction is proved, that correction beside its proof.
 */
import { memo, useId } from 'react';
import { Button, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowRightRegular, WrenchRegular } from '@fluentui/react-icons';
import type { Finding } from '../../../core/registers/index.ts';
import { useEntryStyles } from '../entry-styles.ts';
import type { Entry } from './entries.ts';
import type { RegisterSession } from './session.ts';
import { changeInWords } from './words.ts';

export interface FindingEntryProps {
  readonly entry: Entry;
  readonly session: RegisterSession;
  /** Is its cell the one shown last? */
  readonly current: boolean;
  /** Nothing can be written just now. */
  readonly busy: boolean;
  /** Not that of the group. */
  readonly advice: string | undefined;
}

const useStyles = makeStyles({
  line: { margin: 0, paddingLeft: tokens.spacingVerticalXXS },
  list: { margin: 0, padding: `0 0 0 ${tokens.spacingVerticalXXS}`, listStyleType: 'none' },
  arrow: { verticalAlign: 'text-bottom' },
  fix: { justifySelf: 'start', textAlign: 'start', minWidth: 0 },
});

export const FindingEntry = memo(function FindingEntry(props: FindingEntryProps) {
  const styles = useEntryStyles();
  const { entry, session, current, busy, advice } = props;
  const { finding } = entry;
  return (
    <li data-key={entry.key} className={mergeClasses(styles.entry, current && styles.current)}>
      <button
        type="button"
        className={styles.show}
        aria-current={current}
        onClick={() => void session.select(finding, entry.key)}
      >
        <span>
          <Text weight="semibold" className={styles.name}>
            {finding.cell}
          </Text>
          {columnInWords(finding)}
        </span>
        <span>{finding.message}</span>
      </button>
      <Values finding={finding} />
      {advice !== undefined && <Advice text={advice} />}
      <LinkedCells entry={entry} session={session} />
      {finding.fix && (
        <Fix finding={finding} fix={finding.fix} busy={busy} onMend={() => void session.mend(entry)} />
      )}
    </li>
  );
});

function columnInWords({ header, columns }: Finding): string {
  if (header !== '') return ` ${header}`;
  return columns.length === 0 ? ' poza kolumnami rejestru' : '';
}

function Advice({ text }: { text: string }) {
  const styles = useStyles();
  return (
    <Text as="p" size={200} className={styles.line}>
      Co zrobić: {text}
    </Text>
  );
}

function Values({ finding: { value, expected, fix, columns } }: { finding: Finding }) {
  const styles = useStyles();
  // What is wrong with the sheet is shown at some cell of it, of which nothing is to be said.
  if (value === null && columns.length === 0) return null;
  const shown = value === null ? 'Komórka jest pusta' : `W komórce jest: „${value.text}”`;
  const wanted = expected === null || fix ? '' : `; powinno być: „${expected.text}”`;
  return (
    <Text as="p" size={200} className={styles.line}>
      {shown}
      {wanted}.
    </Text>
  );
}

function LinkedCells({ entry, session }: { entry: Entry; session: RegisterSession }) {
  const styles = useStyles();
  const label = useId();
  const { linked } = entry.finding;
  if (linked.length === 0) return null;
  return (
    <div>
      <Text as="p" size={200} id={label} className={styles.line}>
        Powiązane komórki:
      </Text>
      <ul aria-labelledby={label} className={styles.list}>
        {linked.map((cell) => (
          <li key={`${cell.sheet}!${cell.cell}`}>
            <Link as="button" onClick={() => void session.select(cell, entry.key)}>
              {cell.header === '' ? cell.cell : `${cell.cell} ${cell.header}`}
            </Link>
            <Text size={200}>: {cell.value?.text ?? 'nic'}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FixProps {
  readonly finding: Finding;
  readonly fix: NonNullable<Finding['fix']>;
  readonly busy: boolean;
  readonly onMend: () => void;
}

function Fix({ finding: { cell, value }, fix, busy, onMend }: FixProps) {
  const styles = useStyles();
  const [from, to] = changeInWords(value, fix);
  const proof = useId();
  return (
    <>
      <Text as="p" size={200} id={proof} className={styles.line}>
        Pewna poprawka: {fix.proof}.
      </Text>
      <Button
        className={styles.fix}
        size="small"
        icon={<WrenchRegular />}
        disabledFocusable={busy}
        aria-describedby={proof}
        onClick={onMend}
      >
        {/* One box, so that the button keeps the spaces. */}
        <span>
          Popraw {cell}: {from} <ArrowRightRegular aria-label="na" className={styles.arrow} /> {to}
        </span>
      </Button>
    </>
  );
}
