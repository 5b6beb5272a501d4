/**
 * What may be typed into a column of a team's sheet, as the data validation of Excel asks it and as a person is told. By
 * the kind of the measure, so that it says what reading accepts. Used by the template and its legend.
 */
import type { Measure, MeasureKind } from '../measures/definition.ts';

export interface EntryRule {
  /** Formula of a validation, true for what may stand in the cell. @param cell address of the column's first cell */
  readonly formula: (cell: string) => string;
  /** Polish, what to type: „liczba całkowita od 0 albo „nd” …”. */
  readonly entry: string;
}

const MOST = 100_000;
const NOT_APPLICABLE = '„nd”, jeżeli miara nie dotyczy zespołu.';

type Condition = (cell: string) => string;
const whole: Condition = (cell) => `${cell}>=0,${cell}<=${MOST},${cell}=INT(${cell})`;

const RULES: Readonly<Record<MeasureKind['id'], { readonly condition: Condition; readonly what: string }>> = {
  count: { condition: whole, what: 'liczba całkowita od 0' },
  state: { condition: whole, what: 'liczba całkowita od 0' },
  opening: { condition: whole, what: 'liczba całkowita od 0' },
  days: {
    condition: (cell) => `${cell}>=0,${cell}<=31,${cell}*2=INT(${cell}*2)`,
    what: 'liczba dni od 0 do 31, możliwe połówki',
  },
  flag: { condition: (cell) => `OR(${cell}=0,${cell}=1)`, what: '1 (tak) albo 0 (nie)' },
  amount: { condition: (cell) => `${cell}>=0`, what: 'kwota w złotych' },
};

export function entryRuleOf({ kind, joint }: Pick<Measure, 'kind' | 'joint'>): EntryRule {
  const { condition, what } = RULES[kind.id];
  const shared = joint === true ? ' Czynność wspólną zespół liczy raz.' : '';
  return {
    formula: (cell) => `OR(AND(ISNUMBER(${cell}),${condition(cell)}),${cell}="nd")`,
    entry: `${what} albo ${NOT_APPLICABLE}${shared}`,
  };
}
