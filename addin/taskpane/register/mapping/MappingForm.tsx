/**
 * The proposal of the columns, to be confirmed or corrected: the doubtful ones first. Choosing checks nothing yet (the
 * button does), so that the arrow keys can go through the lists and two columns can change places; nothing is written
 * before „Zapamiętaj kolumny w skoroszycie”. Used by Columns.tsx.
 */
import { useId, useState, type ReactNode } from 'react';
import {
  Button,
  Field,
  makeStyles,
  Select,
  Text,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { RegisterSession } from '../session.ts';
import { differing, doubled, isNothing, NO_CHOICES, type Choices } from './choices.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import type { MappedColumn, MappingView } from './mapping-view.ts';

export interface MappingFormProps {
  readonly mapping: MappingView;
  readonly session: RegisterSession;
  readonly busy: boolean;
  /** Is it a register with these columns? */
  readonly isRegister: boolean;
}

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  group: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalS, ...typographyStyles.body1Strong },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  line: { margin: 0 },
});

const BUTTONS = 'przyciski kolumn';

/** Whatever a person should look at comes first. */
const GROUPS: readonly { readonly title: string; readonly holds: (column: MappedColumn) => boolean }[] = [
  { title: 'Do sprawdzenia', holds: ({ isDoubtful }) => isDoubtful },
  { title: 'Rozpoznane', holds: ({ isDoubtful, taken }) => !isDoubtful && taken !== undefined },
  { title: 'Bez kolumny w arkuszu', holds: ({ isDoubtful, taken }) => !isDoubtful && taken === undefined },
];

export function MappingForm({ mapping, session, busy, isRegister }: MappingFormProps) {
  const styles = useStyles();
  const explanation = useId();
  const [given, setGiven] = useState<Choices>(NO_CHOICES);
  const choices = differing(mapping, given);
  const clashes = doubled(mapping, choices);
  const isChanged = !isNothing(choices);
  const { proposal, columns, headerRows, isKept } = mapping;

  const apply = (): void => {
    if (busy || !isChanged || clashes.size > 0) return;
    setGiven(NO_CHOICES);
    void session.correct(choices);
  };
  const list = (some: readonly MappedColumn[]): ReactNode =>
    some.map((column) => (
      <ColumnChoice
        key={column.id}
        {...{ column, mapping, choices }}
        doubled={clashes}
        onChoose={(id, choice) => setGiven({ ...given, columns: { ...given.columns, [id]: choice } })}
      />
    ));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      {GROUPS.map(({ title, holds }) => {
        const some = columns.filter(holds);
        return (
          some.length > 0 && (
            <Group key={title} title={title}>
              {list(some)}
            </Group>
          )
        );
      })}
      <Field label="Wiersz nagłówka" hint="Najniższy wiersz z nazwami kolumn; dane są pod nim.">
        <Select
          className={styles.select}
          value={String(choices.header ?? proposal.header.row)}
          onChange={(_, { value }) => setGiven({ ...given, header: Number(value) })}
        >
          {headerRows.map(({ row, text }) => (
            <option key={row} value={row}>
              {row}: {text}
            </option>
          ))}
        </Select>
      </Field>
      <Text as="p" size={200} id={explanation} className={styles.line}>
        {isKept && !isChanged
          ? 'Te kolumny są zapamiętane w skoroszycie, także gdy ktoś wstawi lub przesunie kolumny.'
          : 'Zapamiętane kolumny trafiają do ukrytego arkusza tego skoroszytu. Bez tego Teczka niczego w nim nie zapisuje.'}
      </Text>
      {/* The focus of a button that goes stays with those beside it. */}
      <div data-key={BUTTONS} className={styles.buttons}>
        <Button
          type="submit"
          appearance={isChanged ? 'primary' : 'secondary'}
          disabledFocusable={busy || !isChanged || clashes.size > 0}
        >
          Sprawdź z tymi kolumnami
        </Button>
        <Button
          aria-describedby={explanation}
          disabledFocusable={busy || isChanged || isKept || !isRegister}
          onClick={() => void session.keepColumns()}
        >
          Zapamiętaj kolumny w skoroszycie
        </Button>
        {isKept && !isChanged && (
          <Button disabledFocusable={busy} onClick={() => void session.forgetColumns()}>
            Zapomnij kolumny
          </Button>
        )}
      </div>
    </form>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      {children}
    </fieldset>
  );
}
