/** A small register with known faults, as the tests of the screen's logic need it. Invented children only. */
import { readWorkbook } from '../../../../core/workbooks/index.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { child, date, registerSheet, type RegisterRow } from '../../../support/register-sheets.ts';
import { workbookOf } from '../../../support/team-sheets.ts';
import { MemoryHost } from './memory-host.ts';

/** Column F, where the header of the tests' registers has the PESEL; row 6 is the first child. */
export const PESEL = 5;
export const SHEET = 'Dzieci';

/** Excel took the PESEL for a number and dropped its zero; birth date and sex prove the repair 08270803626. */
export function childWithLostZero(number: number): RegisterRow {
  return child(number, { PESEL: 8270803626, 'Data\nurodzenia': date('2008-07-08') });
}

/** A wrong check digit: nothing is proposed. */
export function childWithWrongPesel(number: number): RegisterRow {
  return child(number, { PESEL: '15231200144' });
}

/** @param others further sheets by name */
export function hostWith(
  rows: readonly RegisterRow[],
  others: Readonly<Record<string, ReturnType<typeof registerSheet>>> = {},
): MemoryHost {
  const bytes = workbookOf({ [SHEET]: registerSheet(rows), ...others });
  const workbook = readWorkbook(bytes, nodePlatform, { file: 'Rejestr.xlsx' });
  return new MemoryHost(workbook.sheetNames.map((name) => workbook.sheet(name)));
}
