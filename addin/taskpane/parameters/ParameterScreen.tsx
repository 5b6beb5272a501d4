/**
 * The screen „Skąd ta kwota?”: a statutory amount on a day, with its article, source and validity, or the refusal
 * where the law of that day is not known. The answer follows every change and is announced to screen readers.
 */
import { useId, useState } from 'react';
import { Field, Input, makeStyles, Select, Title3, tokens } from '@fluentui/react-components';
import { ACTS, isMoney } from '../../../core/law/index.ts';
import type { LawBook, Parameter } from '../../../core/law/index.ts';
import { day, toIso } from '../../../core/values/day.ts';
import type { Day } from '../../../core/values/day.ts';
import { attempt } from '../attempt.ts';
import { ParameterAnswer } from './ParameterAnswer.tsx';

export interface ParameterScreenProps {
  law: LawBook;
  today: Day;
}

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  heading: { margin: 0 },
  // Names of parameters are longer than a narrow pane is wide.
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

export function ParameterScreen({ law, today }: ParameterScreenProps) {
  const styles = useStyles();
  const heading = useId();
  const [id, setId] = useState('');
  const [dayText, setDayText] = useState(toIso(today));
  const on = attempt(() => day(dayText));
  return (
    <section className={styles.screen} aria-labelledby={heading}>
      <Title3 as="h1" className={styles.heading} id={heading}>
        Skąd ta kwota?
      </Title3>
      <Field label="Kwota">
        <Select className={styles.select} value={id} onChange={(_, data) => setId(data.value)}>
          <option value="">Wybierz kwotę</option>
          {byAct(law.parameters.filter(isMoney)).map(([act, parameters]) => (
            <optgroup key={act} label={ACTS[act].abbreviation}>
              {parameters.map((parameter) => (
                <option key={parameter.id} value={parameter.id}>
                  {parameter.name}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Field label="Na dzień" validationMessage={on.done ? null : 'Podaj dzień, miesiąc i rok.'}>
        <Input type="date" value={dayText} onChange={(_, data) => setDayText(data.value)} />
      </Field>
      <div aria-live="polite">
        {id !== '' && on.done && (
          <ParameterAnswer parameter={law.parameter(id)} answer={attempt(() => law.valueOn(id, on.result))} />
        )}
      </div>
    </section>
  );
}

/** Parameters in groups of their acts, both in the order of the data. */
function byAct(parameters: readonly Parameter[]): [Parameter['act'], Parameter[]][] {
  const groups = new Map<Parameter['act'], Parameter[]>();
  for (const parameter of parameters)
    groups.set(parameter.act, [...(groups.get(parameter.act) ?? []), parameter]);
  return [...groups];
}
