/**
 * Layout „list of cases” (L4): a register with one row for every act, with its date, workers, kind, result and mark. The
 * monthly numbers are computed from it, so it is the one sheet that can be checked. Clients' names stay in the file.
 */
import { a1 } from '../../../workbooks/index.ts';
import type { Sheet } from '../../../workbooks/index.ts';
import { casesOfOtherMonth } from '../../findings/case-list.ts';
import type { WorkloadFinding } from '../../findings/definition.ts';
import { evidenceOf, identify } from '../../identify/identity.ts';
import { periodName } from '../../period-name.ts';
import { defineLayout } from '../definition.ts';
import type { SheetPlace, TitleLine } from '../definition.ts';
import { textOf, titlesAbove } from '../grid.ts';
import { findCaseHeader } from './header.ts';
import type { CaseHeader } from './header.ts';
import { measuresOfCase } from './kinds.ts';
import { monthsOf } from './months.ts';
import type { MonthOfCases } from './months.ts';
import { readCases } from './read-cases.ts';

export const caseList = defineLayout<CaseHeader>({
  id: 'case-list',
  title: 'wykaz spraw: jeden wiersz – jedna czynność z datą, pracownikiem i rodzajem',
  covers: 'team',
  recognise: findCaseList,
  read(sheet, header, place) {
    const titles = titlesAbove(sheet, header.row);
    const { cases, findings } = readCases(sheet, header, place);
    const months = monthsOf(cases, a1(header.row, header.kind), place);
    const none = { workers: [], ofTeam: [], findings: [] };
    return {
      titles,
      ...(header.worker === undefined && { covers: 'workers' as const }),
      parts: months.length === 0 ? [none] : months.map(({ part }) => part),
      findings: [...findings, ...otherMonths(months, titles, place)],
    };
  },
});

/** A header alone is that of many registers: at least one act has to be known. */
function findCaseList(sheet: Sheet): CaseHeader | undefined {
  const header = findCaseHeader(sheet);
  if (header === undefined) return undefined;
  const { row, kind, result } = header;
  const isKnown = sheet.rows
    .filter(({ number }) => number > row)
    .some(
      ({ values }) =>
        measuresOfCase(textOf(values[kind]), result === undefined ? '' : textOf(values[result])).length > 0,
    );
  return isKnown ? header : undefined;
}

/** Acts of months that neither the titles nor the names of sheet and file give. */
function otherMonths(
  months: readonly MonthOfCases[],
  titles: readonly TitleLine[],
  place: SheetPlace,
): WorkloadFinding[] {
  const named = identify(evidenceOf(titles, place.sheet, place.file), [], place).period;
  if (named === undefined) return [];
  return months
    .filter(({ month }) => month !== named)
    .map(({ month, cases }) =>
      casesOfOtherMonth(
        { ...place, cell: cases[0]?.cell ?? '' },
        periodName(month),
        cases.length,
        periodName(named),
      ),
    );
}
