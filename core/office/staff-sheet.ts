/**
 * Sheet „Pracownicy” of office.xlsx: one row a person, or a vacant post, in one team between two days. Optional: an office
 * that does not keep it has no staff, and consolidation does without. Called by read-office.ts.
 */
import { plainKey } from '../values/plain-key.ts';
import { readTypedNumber } from '../values/typed-number.ts';
import type { Workbook } from '../workbooks/index.ts';
import { type CellReader, isEmpty, optionalText, requiredText, requiredWord } from './cell-values.ts';
import type { Faults } from './faults.ts';
import type { Team } from './office.ts';
import { optionalRows, type SettingsCell, type SettingsRow } from './settings-sheet.ts';
import type { StaffKind, StaffMember } from './staff.ts';
import { faultReferences, type StaffRow } from './staff-references.ts';
import { teamDays } from './team-days.ts';

export const STAFF_SHEET = 'Pracownicy';
export const STAFF_HEADERS: readonly string[] = [
  'Id',
  'Nazwisko i imię',
  'Zespół',
  'Stanowisko',
  'Etat',
  'Rodzaj',
  'Zastępuje',
  'Obowiązuje od',
  'Obowiązuje do',
];

const KINDS: Readonly<Record<string, StaffKind>> = {
  etat: 'post',
  zastępstwo: 'substitute',
  wakat: 'vacancy',
};

/** What an employment contract, or two vacant posts in one row, can be. */
const MOST_FTE = 2;

/** Every row without a fault, with its cells; the faults of the others are told. */
export function readStaff(workbook: Workbook, teams: readonly Team[], faults: Faults): readonly StaffRow[] {
  const reader: CellReader = { sheet: STAFF_SHEET, faults };
  const rows = optionalRows(workbook, STAFF_SHEET, STAFF_HEADERS, faults.file);
  const ids = new Set(rows.map((row) => optionalText(row.get('Id'))));
  const staff = rows.flatMap((row) => {
    const member = memberOf(row, reader, teams, workbook.date1904);
    if (member === undefined) return [];
    const cellOf = (header: string): string => row.get(header).cell;
    return [{ member, cellOf }];
  });
  faultReferences(staff, ids, reader);
  return staff;
}

/** Every cell is read before giving up, so that all faults of the row are told. */
function memberOf(
  row: SettingsRow,
  reader: CellReader,
  teams: readonly Team[],
  date1904: boolean,
): StaffMember | undefined {
  const id = requiredText(reader, row.get('Id'), 'id pracownika albo wakatu, np. P-012');
  const kind = isEmpty(row.get('Rodzaj')) ? 'post' : requiredWord(reader, row.get('Rodzaj'), KINDS, 'rodzaj');
  const name = kind === undefined ? undefined : nameOf(row.get('Nazwisko i imię'), kind, reader);
  const days = teamDays(row, reader, teams, date1904);
  const post = requiredText(reader, row.get('Stanowisko'), 'stanowisko');
  const fte = fteOf(row.get('Etat'), reader);
  const substitutes = optionalText(row.get('Zastępuje'));
  if (kind === 'substitute' && substitutes === undefined)
    reader.faults.add(STAFF_SHEET, row.get('Zastępuje').cell, 'podaj id osoby zastępowanej');
  if (kind !== undefined && kind !== 'substitute' && substitutes !== undefined)
    reader.faults.add(
      STAFF_SHEET,
      row.get('Rodzaj').cell,
      'jest osoba zastępowana, więc wpisz „zastępstwo” albo wyczyść kolumnę „Zastępuje”',
    );
  if (id === undefined || kind === undefined || name === undefined) return undefined;
  if (days === undefined || post === undefined || fte === undefined) return undefined;
  return { id, name, kind, ...days, post, fte, substitutes };
}

/** A vacancy has no name: somebody named there would be counted although nobody works. */
function nameOf(cell: SettingsCell, kind: StaffKind, reader: CellReader): string | undefined {
  if (kind !== 'vacancy') return requiredText(reader, cell, 'nazwisko i imię');
  const typed = plainKey(optionalText(cell) ?? '');
  if (typed === '' || typed === 'wakat') return '';
  reader.faults.add(STAFF_SHEET, cell.cell, 'wakat nie ma nazwiska: wyczyść komórkę albo zmień rodzaj');
  return undefined;
}

/** As a number or as typed („0,5”, „1/2”). */
function fteOf(cell: SettingsCell, { faults }: CellReader): number | undefined {
  const fte = typeof cell.value === 'number' && !cell.isDate ? cell.value : typedFte(optionalText(cell));
  if (fte !== undefined && fte > 0 && fte <= MOST_FTE) return fte;
  const problem = `podaj etat liczbą większą od 0 i nie większą niż ${MOST_FTE}, na przykład 1 albo 0,5`;
  faults.add(STAFF_SHEET, cell.cell, problem);
  return undefined;
}

function typedFte(text: string | undefined): number | undefined {
  const [, parts, of] = /^([1-9])\/([1-9])$/.exec(text ?? '') ?? [];
  if (parts !== undefined && of !== undefined) return Number(parts) / Number(of);
  const read = readTypedNumber(text ?? '');
  return read.kind === 'certain' ? read.value.valueOf() : undefined;
}
