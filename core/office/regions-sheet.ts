/**
 * Sheet „Rejony” of office.xlsx: the streets or districts that a team, perhaps one worker, looks after between two days.
 * Optional. A region redrawn is a new row, the former one ended. Called by read-office.ts.
 */
import { plainKey } from '../values/plain-key.ts';
import type { Workbook } from '../workbooks/index.ts';
import { type CellReader, optionalText, requiredText } from './cell-values.ts';
import type { Faults } from './faults.ts';
import type { Team } from './office.ts';
import { optionalRows, type SettingsRow } from './settings-sheet.ts';
import type { Region, StaffMember } from './staff.ts';
import { shareDay, teamDays, type TeamDays } from './team-days.ts';

export const REGIONS_SHEET = 'Rejony';
export const REGION_HEADERS: readonly string[] = [
  'Rejon',
  'Zespół',
  'Pracownik',
  'Obowiązuje od',
  'Obowiązuje do',
];

/** @param staff rows without a fault; where one has a fault, a region of that person is told as well */
export function readRegions(
  workbook: Workbook,
  teams: readonly Team[],
  staff: readonly StaffMember[],
  faults: Faults,
): readonly Region[] {
  const reader: CellReader = { sheet: REGIONS_SHEET, faults };
  const regions: { readonly region: Region; readonly cell: string }[] = [];
  for (const row of optionalRows(workbook, REGIONS_SHEET, REGION_HEADERS, faults.file)) {
    const name = requiredText(reader, row.get('Rejon'), 'nazwa rejonu');
    const days = teamDays(row, reader, teams, workbook.date1904);
    if (name === undefined || days === undefined) continue;
    const region = { name, ...days, worker: workerOf(row, days, staff, faults) };
    const { cell } = row.get('Rejon');
    const taken = regions.find((former) => ofOtherTeam(former.region, region));
    if (taken !== undefined)
      faults.add(REGIONS_SHEET, cell, `ten rejon ma w tych dniach już inny zespół (komórka ${taken.cell})`);
    regions.push({ region, cell });
  }
  return regions.map(({ region }) => region);
}

function workerOf(
  row: SettingsRow,
  days: TeamDays,
  staff: readonly StaffMember[],
  faults: Faults,
): string | undefined {
  const { cell } = row.get('Pracownik');
  const worker = optionalText(row.get('Pracownik'));
  if (worker === undefined) return undefined;
  const rows = staff.filter(({ id }) => id === worker);
  if (rows.length === 0) faults.add(REGIONS_SHEET, cell, 'w arkuszu „Pracownicy” nie ma osoby o tym id');
  else if (!rows.some((member) => member.team === days.team && shareDay(member, days)))
    faults.add(REGIONS_SHEET, cell, 'ta osoba nie pracuje w tych dniach w tym zespole');
  return worker;
}

const ofOtherTeam = (a: Region, b: Region): boolean =>
  plainKey(a.name) === plainKey(b.name) && a.team !== b.team && shareDay(a, b);
