/** What is to be checked: the day, the sheet once the workbook was read, and the button that begins. */
import { useId, useState } from 'react';
import {
  Button,
  Field,
  Input,
  makeStyles,
  ProgressBar,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { day, toIso, type Day } from '../../../core/values/day.ts';
import { attempt } from '../attempt.ts';
import type { CheckRequest } from './check-view.ts';
import type { RegisterState } from './state.ts';

export interface CheckFormProps {
  readonly state: RegisterState;
  readonly today: Day;
  readonly onCheck: (request: CheckRequest) => void;
}

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  day: { flex: '1 1 9em' },
  begin: { flexGrow: 1, minWidth: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  text: { margin: 0 },
});

/** The choice of the sheet that fits best; no sheet of Excel has an empty name. */
const BEST = '';

export function CheckForm({ state, today, onCheck }: CheckFormProps) {
  const styles = useStyles();
  const reading = useId();
  const [dayText, setDayText] = useState(toIso(today));
  const [missing, setMissing] = useState(false);
  const { request, progress, sheetNames, busy, checked, refusal } = state;
  const asOf = attempt(() => day(dayText));
  const check = (sheet: string | undefined): void => {
    setMissing(!asOf.done);
    if (asOf.done) onCheck({ asOf: asOf.result, ...(sheet === undefined ? {} : { sheet }) });
  };
  const fresh = checked === undefined && refusal === undefined;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) check(request?.sheet);
      }}
    >
      <div className={styles.row}>
        <Field
          className={styles.day}
          label="Stan na dzień"
          validationMessage={missing && !asOf.done ? 'Podaj dzień, miesiąc i rok.' : null}
        >
          <Input type="date" value={dayText} onChange={(_, data) => setDayText(data.value)} />
        </Field>
        <Button
          type="submit"
          className={styles.begin}
          appearance={fresh ? 'primary' : 'secondary'}
          disabledFocusable={busy}
        >
          {fresh ? 'Sprawdź rejestr' : 'Sprawdź ponownie'}
        </Button>
      </div>
      {sheetNames.length > 0 && (
        <Field label="Arkusz">
          <Select
            className={styles.select}
            value={request?.sheet ?? BEST}
            disabled={busy}
            onChange={(_, { value }) => check(value === BEST ? undefined : value)}
          >
            <option value={BEST}>{bestFitting(checked?.sheet)}</option>
            {sheetNames.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      {progress !== undefined && (
        <div>
          <Text as="p" id={reading} className={styles.text}>
            Czytam arkusze…
          </Text>
          <ProgressBar aria-labelledby={reading} value={progress} />
        </div>
      )}
    </form>
  );
}

function bestFitting(sheet: string | undefined): string {
  return sheet === undefined ? 'najlepiej pasujący' : `najlepiej pasujący („${sheet}”)`;
}
