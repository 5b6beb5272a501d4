/**
 * The choice of the sheet. Choosing checks nothing yet (the button does), so that the arrow keys can go through the
 * sheets. Used by CheckForm.
 */
import { Field, makeStyles, Select } from '@fluentui/react-components';

export interface SheetChoiceProps {
  /** Sheets of the workbook as last read. */
  readonly names: readonly string[];
  /** The sheet on the screen. */
  readonly best: string | undefined;
  /** Undefined for the one that fits best. It may be gone by now. */
  readonly chosen: string | undefined;
  readonly onChoose: (sheet: string | undefined) => void;
}

const useStyles = makeStyles({
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

/** The value of the sheet that fits best; no sheet of Excel has an empty name. */
const BEST = '';

export function SheetChoice({ names, best, chosen, onChoose }: SheetChoiceProps) {
  const styles = useStyles();
  const isSame = (name: string): boolean => name.toLowerCase() === chosen?.toLowerCase();
  const listed = names.find(isSame);
  return (
    <Field label="Arkusz">
      <Select
        className={styles.select}
        value={listed ?? chosen ?? BEST}
        onChange={(_, { value }) => onChoose(value === BEST ? undefined : value)}
      >
        <option value={BEST}>
          {best === undefined || chosen !== undefined
            ? 'najlepiej pasujący'
            : `najlepiej pasujący („${best}”)`}
        </option>
        {chosen !== undefined && listed === undefined && (
          <option value={chosen}>{chosen} (nie ma go już)</option>
        )}
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}
