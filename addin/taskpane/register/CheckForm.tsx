/** What is to be checked: the day, the sheet once the workbook was read, and the button that begins. */
import { useId, useState } from 'react';
import { Button, Field, Input, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { toIso, type Day } from '../../../core/values/day.ts';
import { boundsOfDay, givenDay, isoBounds } from './as-of.ts';
import type { CheckRequest } from './check-view.ts';
import { SheetChoice } from './SheetChoice.tsx';
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
  text: { margin: 0 },
});

export function CheckForm({ state, today, onCheck }: CheckFormProps) {
  const styles = useStyles();
  const reading = useId();
  const [dayText, setDayText] = useState(toIso(today));
  const [told, setTold] = useState(false);
  const [sheet, setSheet] = useState<string>();
  const { request, progress, sheetNames, busy, checked, refusal } = state;
  const bounds = boundsOfDay(today);
  const given = givenDay(dayText, bounds);
  const check = (): void => {
    setTold('problem' in given);
    if ('day' in given) onCheck({ asOf: given.day, ...(sheet === undefined ? {} : { sheet }) });
  };
  const fresh = checked === undefined && refusal === undefined;
  const isShown = !fresh && request?.sheet === sheet;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) check();
      }}
    >
      <div className={styles.row}>
        <Field
          className={styles.day}
          label="Stan na dzień"
          validationMessage={told && 'problem' in given ? given.problem : null}
        >
          <Input
            type="date"
            {...isoBounds(bounds)}
            value={dayText}
            onChange={(_, data) => setDayText(data.value)}
          />
        </Field>
        <Button
          type="submit"
          className={styles.begin}
          appearance={isShown ? 'secondary' : 'primary'}
          disabledFocusable={busy}
        >
          {fresh ? 'Sprawdź rejestr' : 'Sprawdź ponownie'}
        </Button>
      </div>
      {sheetNames.length > 0 && (
        <SheetChoice names={sheetNames} best={checked?.sheet} chosen={sheet} onChoose={setSheet} />
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
