/** The fields in the order of the document, and the counter of the empty ones, which is a filter too. */
import { useState } from 'react';
import { makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleHalfFillRegular } from '@fluentui/react-icons';
import { FieldEntry } from './FieldEntry.tsx';
import { isEmpty, type ListedField } from './listed-fields.ts';
import type { DocumentSession } from './session.ts';
import type { DocumentState } from './state.ts';
import { shownInWords } from './words.ts';

export interface FieldListProps {
  readonly fields: readonly ListedField[];
  readonly session: DocumentSession;
  readonly state: Pick<DocumentState, 'busy' | 'current' | 'edited'>;
}

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  filter: { justifySelf: 'start' },
  full: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  good: {
    display: 'inline-flex',
    fontSize: tokens.fontSizeBase600,
    color: tokens.colorStatusSuccessForeground1,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

export function FieldList({ fields, session, state: { busy, current, edited } }: FieldListProps) {
  const styles = useStyles();
  const [onlyEmpty, setOnlyEmpty] = useState(false);
  const empty = fields.filter(isEmpty);
  // What is being changed stays in sight whatever the filter says.
  const shown = onlyEmpty ? fields.filter((field) => isEmpty(field) || field.id === edited) : fields;
  const toggle = (): void => {
    setOnlyEmpty(!onlyEmpty);
    session.say(shownInWords(onlyEmpty ? fields.length : empty.length, !onlyEmpty));
  };
  return (
    <div className={styles.part}>
      {empty.length === 0 && !onlyEmpty ? (
        <div className={styles.full}>
          <span aria-hidden className={styles.good}>
            <CheckmarkCircleFilled />
          </span>
          <Text weight="semibold">Wszystkie pola są wypełnione</Text>
        </div>
      ) : (
        <ToggleButton
          className={styles.filter}
          size="small"
          shape="circular"
          checked={onlyEmpty}
          icon={<CircleHalfFillRegular />}
          onClick={toggle}
        >
          Puste pola: {empty.length}
        </ToggleButton>
      )}
      <ul aria-label="Pola dokumentu" className={styles.list}>
        {shown.map((field) => (
          <FieldEntry
            key={field.id}
            field={field}
            session={session}
            current={field.id === current}
            editing={field.id === edited}
            busy={busy}
          />
        ))}
      </ul>
    </div>
  );
}
