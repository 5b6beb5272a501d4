/**
 * The children's register as a workbook and, beside it, the list of faults planted in it. Called by generate.mjs.
 */
import { a1 } from '../../build/core/workbooks/address.js';
import { toIso } from '../../build/core/values/day.js';
import { dotted } from './calendar.mjs';
import { AS_OF, OFFICE } from './invented.mjs';
import { listWorkbook } from './list-workbook.mjs';
import { COLUMNS } from './register-rows.mjs';

export const SHEET = 'Dzieci';

/** Row of the first child: three titles, an empty row and the header go before. */
export const FIRST_ROW = 6;

/** A clerk's own colours, which mean nothing to a program. */
function colour({ number, remarks }, id) {
  if (id === 'lastName' && number % 37 === 0) return 'input';
  if (id === 'account' && number % 53 === 0) return 'good';
  return id === 'remarks' && remarks !== null && number % 4 === 0 ? 'warn' : undefined;
}

/** @param {readonly import('./register-rows.mjs').Row[]} register */
export function registerWorkbook(register) {
  return listWorkbook({
    sheet: SHEET,
    titles: [
      'Rejestr dzieci i osób pełnoletnich przebywających w pieczy zastępczej',
      `Stan na dzień ${dotted(AS_OF)} r.`,
      OFFICE.name,
    ],
    columns: COLUMNS,
    rows: register.map(({ cells }) => cells),
    frozenColumns: 3,
    mark: colour,
  });
}

/**
 * The expected findings, in the order of the rows.
 * @param {readonly import('./plant-faults.mjs').PlantedFault[]} planted
 */
export function expectedFaults(planted) {
  return {
    asOf: toIso(AS_OF),
    faults: planted.map(({ check, row, column, what }, at) => ({
      id: at + 1,
      check,
      sheet: SHEET,
      cell: a1(FIRST_ROW - 1 + row.cells.number, COLUMNS.findIndex(({ id }) => id === column)),
      what,
    })),
  };
}
