/** The list of findings: like ones folded into a group that says once what they are, what to do and on what ground. */
import { useMemo, useState } from 'react';
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { SEVERITY_WORDS } from '../../../core/registers/index.ts';
import { formatWhole } from '../../../core/values/digits.ts';
import { titleOfCheck } from './check-view.ts';
import { groupsOf, type Entry, type EntryGroup } from './entries.ts';
import { FindingEntry } from './FindingEntry.tsx';
import type { RegisterSession } from './session.ts';
import { SeverityIcon } from './SeverityIcon.tsx';
import { PAGE, revealing, shownOf, unfoldedFirst, withNextPage } from './unfolding.ts';
import { capitalised, nextInWords } from './words.ts';

export interface FindingGroupsProps {
  readonly entries: readonly Entry[];
  readonly session: RegisterSession;
  readonly current: string | undefined;
  readonly busy: boolean;
  /** Takes the focus to an entry that is about to be shown. */
  readonly focusOn: (key: string) => void;
}

const useStyles = makeStyles({
  group: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  header: { '& button': { paddingLeft: 0, paddingRight: 0 } },
  title: {
    display: 'grid',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  panel: { margin: `0 0 ${tokens.spacingVerticalM}` },
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  next: { marginTop: tokens.spacingVerticalS },
});

export function FindingGroups({ entries, session, current, busy, focusOn }: FindingGroupsProps) {
  const groups = useMemo(() => groupsOf(entries), [entries]);
  const [unfolding, setUnfolding] = useState(() => unfoldedFirst(groups));
  // Whatever makes an entry the current one, it is seen from the first drawing on, and can take the focus. A group that
  // the person closes later stays closed.
  const [revealed, setRevealed] = useState<string>();
  if (current !== revealed) {
    setRevealed(current);
    if (current !== undefined) setUnfolding(revealing(unfolding, groups, current));
  }
  const nextPage = ({ key, entries }: EntryGroup): void => {
    const first = entries[shownOf(unfolding, key)];
    if (first) focusOn(first.key);
    setUnfolding((now) => withNextPage(now, key));
  };
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...unfolding.open]}
      onToggle={(_, { openItems }) =>
        setUnfolding((now) => ({ ...now, open: new Set(openItems.map((key) => String(key))) }))
      }
    >
      {groups.map((group) => (
        <Group
          key={group.key}
          group={group}
          shown={shownOf(unfolding, group.key)}
          onNext={() => nextPage(group)}
          {...{ session, current, busy }}
        />
      ))}
    </Accordion>
  );
}

interface GroupProps extends Pick<FindingGroupsProps, 'session' | 'current' | 'busy'> {
  readonly group: EntryGroup;
  readonly shown: number;
  readonly onNext: () => void;
}

function Group({ group, shown, onNext, session, current, busy }: GroupProps) {
  const styles = useStyles();
  const { key, check, severity, basis, advice, entries } = group;
  const hidden = entries.length - shown;
  return (
    <AccordionItem value={key} data-key={key} className={styles.group}>
      <AccordionHeader as="h2" className={styles.header} icon={<SeverityIcon severity={severity} />}>
        <span className={styles.title}>
          <Text weight="semibold">
            {titleOfCheck(check)} ({formatWhole(entries.length)})
          </Text>
          <Text size={200}>
            {capitalised(SEVERITY_WORDS[severity])} · {check}
          </Text>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Text as="p" block className={styles.line}>
          Co zrobić: {advice}
        </Text>
        <Text as="p" block size={200} className={styles.line}>
          Podstawa: {basis}
        </Text>
        <ul className={styles.list}>
          {entries.slice(0, shown).map((entry) => (
            <FindingEntry
              key={entry.key}
              entry={entry}
              session={session}
              current={entry.key === current}
              busy={busy}
              advice={entry.finding.advice === advice ? undefined : entry.finding.advice}
            />
          ))}
        </ul>
        {hidden > 0 && (
          <Button className={styles.next} onClick={onNext}>
            {nextInWords(hidden, PAGE)}
          </Button>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
