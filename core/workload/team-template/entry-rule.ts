/**
 * What may be typed into a column of a team's sheet, as the data validation of Excel asks it and as a person is told. By
 * the kind of the measure, so that it says what reading accepts. Used by the template and its legend.
 */
import type { Measure, MeasureKind } from '../measures/definition.ts';
import { TEMPLATE } from './template-parts.ts';

export interface EntryRule {
  /**
   * Formula of a validation, true for what may stand in the cell.
   * @param cell address of the column's first cell
   * @param worker address of the worker's cell in the same row
   */
  readonly formula: (cell: string, worker: string) => string;
  /** Polish, what to type: „liczba całkowita od 0”. */
  readonly entry: string;
  /** Polish, the same with what it is and when it does not apply, for somebody who stands in the cell. */
  readonly hint: string;
}

const MOST = 100_000;

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
  // Only acts can be done together: a state or a day typed there would be of nobody.
  const row = (worker: string): string => (joint === true ? '' : `,${worker}<>"${TEMPLATE.together}"`);
  const shared = joint === true ? ` Wspólne podaj raz, w wierszu „${TEMPLATE.together}”.` : '';
  return {
    formula: (cell, worker) => `OR(AND(ISNUMBER(${cell}),${condition(cell)}${row(worker)}),${cell}="nd")`,
    entry: joint === true ? `${what}.${shared}` : what,
    hint: `${kind.name}: ${what} albo „nd”, jeżeli miara nie dotyczy zespołu.${shared}`,
  };
}
