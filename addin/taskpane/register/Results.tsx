/** The result of a check: the counters that filter, the list, what was recognised; or that nothing was found. */
import { useMemo, useState } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import type { Severity } from '../../../core/registers/index.ts';
import type { Checked } from './check-view.ts';
import { countBySeverity, filtered } from './entries.ts';
import { FindingGroups } from './FindingGroups.tsx';
import { Columns } from './mapping/Columns.tsx';
import { CheckedSheet, HowChecked } from './RecognisedRegister.tsx';
import type { RegisterSession } from './session.ts';
import { SeverityFilter } from './SeverityFilter.tsx';
import type { RegisterState } from './state.ts';
import { countsInWords } from './words.ts';

export interface ResultsProps {
  readonly state: RegisterState;
  readonly session: RegisterSession;
  readonly limits: readonly string[];
  readonly focusOn: (key: string) => void;
}

const useStyles = makeStyles({
  results: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  nothing: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  good: {
    display: 'inline-flex',
    fontSize: tokens.fontSizeBase600,
    color: tokens.colorStatusSuccessForeground1,
  },
});

/** What was recognised can be corrected whether or not it is a register. */
export function Results({ state, session, limits, focusOn }: ResultsProps) {
  const styles = useStyles();
  const { checked, mapping, busy, outdated } = state;
  return (
    <div className={styles.results} aria-busy={outdated}>
      {checked && <CheckedSheet checked={checked} />}
      {mapping && (
        <Columns {...{ mapping, session }} busy={busy || outdated} isRegister={checked !== undefined} />
      )}
      {checked && (
        <>
          <HowChecked checked={checked} limits={limits} />
          <Findings {...{ checked, state, session, focusOn }} />
        </>
      )}
    </div>
  );
}

interface FindingsProps extends Omit<ResultsProps, 'limits'> {
  readonly checked: Checked;
}

function Findings({ checked, state, session, focusOn }: FindingsProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlySet<Severity>>(new Set());
  const { entries, counts } = checked;
  const { current } = state;
  // What becomes the current entry is to be seen: a filter that hides it is lifted. One chosen later holds.
  const [revealed, setRevealed] = useState(current);
  if (current !== revealed) {
    setRevealed(current);
    const entry = entries.find(({ key }) => key === current);
    if (entry && chosen.size > 0 && !chosen.has(entry.finding.severity)) setChosen(new Set());
  }
  const shown = useMemo(() => filtered(entries, chosen), [entries, chosen]);
  const choose = (severities: ReadonlySet<Severity>): void => {
    setChosen(severities);
    session.say(`Pokazano: ${countsInWords(countBySeverity(filtered(entries, severities))) || 'nic'}.`);
  };
  return entries.length === 0 ? (
    <div className={styles.nothing}>
      <span aria-hidden className={styles.good}>
        <CheckmarkCircleFilled />
      </span>
      <Text weight="semibold">Nie znaleziono nieprawidłowości</Text>
    </div>
  ) : (
    <>
      <SeverityFilter counts={counts} chosen={chosen} onChange={choose} />
      {shown.length === 0 && (
        <div className={styles.nothing}>
          <Text>Nic do pokazania przy tym filtrze.</Text>
          <Button size="small" onClick={() => choose(new Set())}>
            Wyłącz filtr
          </Button>
        </div>
      )}
      <FindingGroups
        entries={shown}
        session={session}
        current={current}
        busy={state.busy || state.outdated}
        focusOn={focusOn}
      />
    </>
  );
}
