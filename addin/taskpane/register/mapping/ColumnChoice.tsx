/** One column of the register: which column of the sheet it is, why, and what stands there. Used by MappingForm. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { choiceOf, type Choices } from './choices.ts';
import type { MappedColumn, MappingView } from './mapping-view.ts';
import { doubledInWords, reasonInWords, samplesInWords, sheetColumnInWords } from './words.ts';

export interface ColumnChoiceProps {
  readonly column: MappedColumn;
  readonly mapping: MappingView;
  readonly choices: Choices;
  /** By column of the sheet: for what it is chosen, where that is more than one. */
  readonly doubled: ReadonlyMap<string, readonly string[]>;
  readonly onChoose: (id: string, choice: string | null) => void;
}

const useStyles = makeStyles({
  field: { overflowWrap: 'anywhere' },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

/** Values of the list that are no letters. */
const UNSAID = '';
const ABSENT = '-';

export function ColumnChoice({ column, mapping, choices, doubled, onChoose }: ColumnChoiceProps) {
  const styles = useStyles();
  const choice = choiceOf(column, choices);
  const isChanged = choice !== column.choice;
  const chosen = mapping.sheetColumns.find(({ letters }) => letters === choice);
  const rivals = typeof choice === 'string' ? doubled.get(choice) : undefined;
  const reason = isChanged ? 'Zmieniono; jeszcze nie sprawdzono.' : reasonInWords(column);
  const isWarned = rivals !== undefined || (column.isDoubtful && !isChanged);
  const words = [
    typeof choice === 'string' && rivals ? doubledInWords(choice, rivals) : reason,
    samplesInWords(chosen),
  ]
    .filter((text) => text !== '')
    .join(' ');
  return (
    <Field
      className={styles.field}
      label={column.title}
      validationState={isWarned ? 'warning' : 'none'}
      validationMessage={isWarned ? words : null}
      hint={isWarned || words === '' ? null : words}
    >
      <Select
        className={styles.select}
        value={choice === null ? ABSENT : (choice ?? UNSAID)}
        onChange={(_, { value }) => onChoose(column.id, value === ABSENT ? null : value)}
      >
        {column.choice === undefined && <option value={UNSAID}>nie rozpoznano</option>}
        <option value={ABSENT}>brak w arkuszu</option>
        {mapping.sheetColumns.map((sheetColumn) => (
          <option key={sheetColumn.letters} value={sheetColumn.letters}>
            {sheetColumnInWords(sheetColumn)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
