/**
 * Whose sheet of months it is: a worker's, where the lines above the table or the sheet's name say a person, else the
 * team's. Called by index.ts; a worker whose name stands only in the sheet's name is resolved by team-file.ts.
 */
import { a1 } from '../../../workbooks/index.ts';
import type { Sheet } from '../../../workbooks/index.ts';
import { monthsIn } from '../../identify/months.ts';
import { fold } from '../../text.ts';
import type { SheetPlace } from '../definition.ts';
import { personAbove } from '../person.ts';
import type { Person } from '../person.ts';
import type { MonthsHeader } from './header.ts';

/** Two or three capitalised words: „Anna Wymyślna”, „Zmyślony J.”, „NOWAK-ZMYŚLNA EWA”. */
const LIKE_A_NAME = /^\p{Lu}[\p{L}'’-]+(?:[ _]+\p{Lu}[\p{L}'’-]*\.?){1,2}$/u;
const OF_A_TEAM =
  /zesp|^zps|rejon|sekcj|dzial|arkusz|sheet|kwart|polrocz|zestaw|spraw|raport|miesi|plan|wydat|miar|obciaz|pomoc|prac|uslug|przemoc|dane|rok|razem|suma|ogolem/;

/** The worker whose sheet it is; undefined where it is of a team. */
export function workerOf(sheet: Sheet, header: MonthsHeader, place: SheetPlace): Person | undefined {
  const person = personAbove(sheet, header.row, a1(header.row, 0), place);
  return person.name !== '' || namesPerson(sheet.name) ? person : undefined;
}

function namesPerson(sheetName: string): boolean {
  const name = sheetName.trim();
  return LIKE_A_NAME.test(name) && !OF_A_TEAM.test(fold(name)) && monthsIn(name).length === 0;
}
