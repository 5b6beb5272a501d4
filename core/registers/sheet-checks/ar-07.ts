/**
 * An amount typed as text: Excel passes it over in every sum, so the total below is smaller than what is seen. What
 * can mean one amount only may be repaired; what only the rest of the column decides is shown and left to a person.
 */
import type { Grosze } from '../../values/money.ts';
import { a1 } from '../../workbooks/index.ts';
import type { CellProblem } from '../column.ts';
import { defineProblemCheck } from './problem-check.ts';
import { shortTotals } from './short-totals.ts';

const ONE_ZLOTY = 100;
const MAY_BE_SHARE = 'Kwota mniejsza niż złotówka może też być udziałem (0,7 zamiast 70%).';

export const ar07 = defineProblemCheck({
  id: 'AR-07',
  title: 'Kwota wpisana jako tekst',
  severity: 'warning',
  advice: 'Wpisz kwotę jako liczbę, z przecinkiem przed groszami i bez „zł”; jednostkę nada format komórki.',
  codes: ['text-amount'],
  more({ column, place, row, problem }, table) {
    const { value, reason } = problem as CellProblem<Grosze>;
    if (value === undefined) return {};
    const shown = column.show(value);
    if (Math.abs(value) < ONE_ZLOTY) return { message: `${problem.message} ${MAY_BE_SHARE}` };
    const total = table.shared(shortTotals).find((one) => one.column === place && one.without.has(row));
    return {
      expected: shown,
      ...(reason === undefined && {
        fix: {
          value: shown,
          proof: 'wpisany tekst może oznaczać tylko tę kwotę',
          entry: column.entry(value),
        },
      }),
      ...(total && {
        message: `${problem.message} Suma w komórce ${a1(total.row, place)} jej nie obejmuje.`,
        linked: [{ row: total.row, column: place }],
      }),
    };
  },
});
