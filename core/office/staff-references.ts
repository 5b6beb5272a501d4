/**
 * Rows of „Pracownicy” against each other: who substitutes whom, one id for one person, how much one person works at once.
 * Errors of reference are faults of office.xlsx; what is possible but unlikely is told as a warning.
 */
import type { Day } from '../values/day.ts';
import { plainKey } from '../values/plain-key.ts';
import type { CellReader } from './cell-values.ts';
import type { StaffMember, StaffWarning } from './staff.ts';
import { holdsOn, shareDay } from './team-days.ts';

/** A member with the cells of the row, by header. */
export interface StaffRow {
  readonly member: StaffMember;
  readonly cellOf: (header: string) => string;
}

/** Beyond this one person's posts on one day are probably a row that was not ended. */
const MOST_AT_ONCE = 1.5;
/** Sums of hundredths such as 0.1 + 0.2 miss by no more. */
const NOISE = 1e-9;

/** @param ids of all rows, of faulty ones too, so that one fault is not told twice */
export function faultReferences(
  rows: readonly StaffRow[],
  ids: ReadonlySet<string | undefined>,
  { sheet, faults }: CellReader,
): void {
  for (const { member, cellOf } of rows) {
    const { id, kind, substitutes } = member;
    const at = cellOf('Zastępuje');
    if (substitutes === id) faults.add(sheet, at, 'osoba nie może zastępować samej siebie');
    else if (substitutes !== undefined && !ids.has(substitutes))
      faults.add(sheet, at, 'w kolumnie „Id” nie ma osoby o tym id');
    const other = rows.find((row) => row.member.id === id);
    if (other !== undefined && (other.member.kind === 'vacancy') !== (kind === 'vacancy'))
      faults.add(sheet, cellOf('Id'), `to id ma też wiersz innego rodzaju (komórka ${other.cellOf('Id')})`);
  }
}

/** What is possible, but probably a slip; no names in it. */
export function staffWarnings(
  rows: readonly StaffRow[],
  place: { readonly file: string; readonly sheet: string },
): readonly StaffWarning[] {
  return rows.flatMap((row) => {
    const warn = (header: string, message: string, advice: string): StaffWarning => ({
      message,
      advice,
      place: { ...place, cell: row.cellOf(header) },
    });
    return [
      ...(worksTooMuch(row, rows) ? [warn('Etat', TOO_MUCH.message, TOO_MUCH.advice)] : []),
      ...(isNamedElse(row, rows) ? [warn('Nazwisko i imię', OTHER_NAME.message, OTHER_NAME.advice)] : []),
      ...(substitutesNobody(row, rows) ? [warn('Zastępuje', NOBODY.message, NOBODY.advice)] : []),
    ];
  });
}

const TOO_MUCH = {
  message: 'Ta osoba ma w tych samych dniach łącznie więcej niż 1,5 etatu.',
  advice: 'Sprawdź, czy wcześniejszy wiersz tej osoby nie powinien mieć daty końcowej.',
};
const OTHER_NAME = {
  message: 'To samo id ma w innym wierszu inne nazwisko i imię.',
  advice: 'Sprawdź, czy to ta sama osoba; dwie osoby muszą mieć różne id.',
};
const NOBODY = {
  message: 'Osoba zastępowana nie ma w tych dniach żadnego wiersza.',
  advice: 'Sprawdź daty zastępstwa i osoby zastępowanej.',
};

/** Looked at where a row begins: only there a sum can grow. */
function worksTooMuch({ member }: StaffRow, rows: readonly StaffRow[]): boolean {
  if (member.kind === 'vacancy') return false;
  const same = rows.map((row) => row.member).filter(({ id }) => id === member.id);
  const atStart = same.filter((other) => coversStart(other, member.from));
  const sum = atStart.reduce((all, { fte }) => all + fte, 0);
  return atStart.length > 1 && sum > MOST_AT_ONCE + NOISE;
}

const coversStart = (span: StaffMember, start: Day | null): boolean =>
  start === null ? span.from === null : holdsOn(span, start);

/** A surname may change by marriage, hence no fault. */
function isNamedElse({ member }: StaffRow, rows: readonly StaffRow[]): boolean {
  const first = rows.find((row) => row.member.id === member.id);
  return first !== undefined && plainKey(first.member.name) !== plainKey(member.name);
}

function substitutesNobody({ member }: StaffRow, rows: readonly StaffRow[]): boolean {
  const { substitutes } = member;
  if (substitutes === undefined || !rows.some((row) => row.member.id === substitutes)) return false;
  return !rows.some((row) => row.member.id === substitutes && shareDay(row.member, member));
}
