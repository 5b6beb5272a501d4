/**
 * Layout „day grid” (L1): one sheet = one worker and one month; measures in rows, days 1 … 31 in columns, „Razem” at the
 * end, codes of absence typed into the cells. The only sheet from which daily load and absence are known. Reading
 * takes the calendar, hence the month, which the lines above the table or the names of sheet and file give.
 */
import { isFreeByLaw, isWorkingDay } from '../../../polish/working-days.ts';
import { addDays } from '../../../values/day.ts';
import { monthBounds } from '../../../values/year-month.ts';
import type { YearMonth } from '../../../values/year-month.ts';
import { a1 } from '../../../workbooks/index.ts';
import type { Sheet } from '../../../workbooks/index.ts';
import { weekdaysContradict } from '../../findings/days.ts';
import { tableNotCounted } from '../../findings/sheets.ts';
import { periodName } from '../../period-name.ts';
import { defineLayout } from '../definition.ts';
import type { MeasuredCell, PartContents, SheetPlace } from '../definition.ts';
import { titlesAbove } from '../grid.ts';
import { personAbove } from '../person.ts';
import { absencesIn } from './absences.ts';
import { checkRows } from './check-rows.ts';
import { crossedOutColumns } from './crossed-out.ts';
import { findDayGrid } from './header.ts';
import type { DayGrid } from './header.ts';
import { readMeasureRow } from './measure-row.ts';
import { compareSheetTotals } from './totals.ts';
import { weekdaysContradictMonth } from './weekdays.ts';

export const dayGrid = defineLayout<DayGrid>({
  id: 'day-grid',
  title: 'pracownik za miesiąc: miary w wierszach, dni w kolumnach',
  covers: 'workers',
  recognise: findDayGrid,
  read(sheet, found, place) {
    const { month, row } = found.header;
    const inMonth = (known: YearMonth): PartContents => contentsIn(sheet, found, known, place);
    const none: PartContents = { workers: [], ofTeam: [], findings: [] };
    return {
      titles: titlesAbove(sheet, row),
      parts: [{ ...none, ...(month && { month }), inMonth }],
      findings: found.next === undefined ? [] : [tableNotCounted({ ...place, cell: a1(found.next, 0) })],
    };
  },
});

function contentsIn(sheet: Sheet, found: DayGrid, month: YearMonth, place: SheetPlace): PartContents {
  const { header, grid } = found;
  const { from, days: length } = monthBounds(month);
  const dateOf = (day: number): ReturnType<typeof addDays> => addDays(from, day - 1);
  const checked = checkRows(found, place);
  const absences = absencesIn(found, place);
  const absentOn = absences.days.filter((day) => day <= length && isWorkingDay(dateOf(day)));
  const crossedOut = crossedOutColumns(found);
  const read = checked.measures.map((row) =>
    readMeasureRow(sheet, row, {
      header,
      length,
      isFree: (day) => isFreeByLaw(dateOf(day)),
      absent: new Set(absentOn),
      crossedOut,
      place,
    }),
  );
  const person = personAbove(sheet, header.row, a1(header.row, 0), place);
  // In a grid where nothing at all is filled nobody can tell presence from absence.
  const filled = absences.stated || read.some(({ days }) => days.length > 0);
  const absenceDays: MeasuredCell = {
    measure: 'absenceDays',
    value: filled ? absentOn.length : 'missing',
    cell: absences.cell ?? person.cell,
  };
  const contradiction = weekdaysContradictMonth(grid, header, month)
    ? [weekdaysContradict({ ...place, cell: a1(header.row, header.days[0]?.column ?? 0) }, periodName(month))]
    : [];
  const { name, post, fte, cell } = person;
  return {
    workers: [
      {
        name,
        post,
        fte,
        cell,
        values: [...read.map(({ value }) => value), absenceDays],
        days: read.flatMap(({ days }) => days),
        absentOn,
      },
    ],
    ofTeam: [],
    findings: [
      ...contradiction,
      ...person.findings,
      ...checked.findings,
      ...absences.findings,
      ...read.flatMap(({ findings }) => findings),
      ...compareSheetTotals(found, place),
    ],
  };
}
