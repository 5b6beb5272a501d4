/**
 * One team's sheet for one month, filled from the template: staff, calendar, opening states, „nd” where a measure does not
 * concern the team, the legend of what is asked. The template's own columns decide what is asked, so that an office may
 * take some out. Called by `teczka workload open`.
 */
import type { StaffMember, Team } from '../../office/index.ts';
import type { Platform } from '../../opc/platform.ts';
import { monthName } from '../../polish/months.ts';
import { TeczkaError } from '../../values/errors.ts';
import { yearMonthParts } from '../../values/year-month.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { hideColumns, patchWorkbook, readWorkbook, type WrittenValue } from '../../workbooks/index.ts';
import { fillTemplate, type FillData } from '../../workbooks/fill/index.ts';
import type { TeamMonth } from '../consolidation/model.ts';
import { measureByHeading } from '../measures/by-heading.ts';
import type { Measure } from '../measures/definition.ts';
import type { MeasureId } from '../measures/index.ts';
import { appliesTo } from '../measures/sets.ts';
import { entryRuleOf } from './entry-rule.ts';
import { calendarOf, workingDaysInWords } from './month-calendar.ts';
import { openingsOf } from './openings.ts';
import { staffOfMonth, type StaffRow } from './staff-rows.ts';
import { TEMPLATE } from './template-parts.ts';

export interface TeamSheetInput {
  readonly office: string;
  readonly team: Pick<Team, 'id' | 'name' | 'kind'>;
  readonly month: YearMonth;
  readonly staff: readonly StaffMember[];
  /** The team's month before, consolidated; undefined where nobody has it. */
  readonly former: TeamMonth | undefined;
  /** The template's bytes. */
  readonly template: Uint8Array;
}

const NOT_APPLICABLE = 'nd';

/** A column of the template's table that counts something. */
interface AskedColumn {
  readonly header: string;
  /** Index of the sheet. */
  readonly column: number;
  readonly measure: Measure<MeasureId>;
  readonly applies: boolean;
}

/** @throws TeczkaError `team-template-unsuitable`, and as `fillTemplate` for a template without its tables and names */
export function teamSheetWorkbook(input: TeamSheetInput, platform: Platform): Uint8Array {
  const asked = askedColumns(input, platform);
  const hidden = asked.filter(({ applies }) => !applies).map(({ column }) => column);
  return patchWorkbook(
    input.template,
    platform,
    [fillTemplate(fillData(input, asked)), hideColumns(TEMPLATE.sheets.team, hidden)],
    { file: TEMPLATE.file },
  );
}

function askedColumns({ template, team }: TeamSheetInput, platform: Platform): readonly AskedColumn[] {
  const workbook = readWorkbook(template, platform, { file: TEMPLATE.file });
  const { team: name } = TEMPLATE.sheets;
  const tables = workbook.sheetNames.includes(name) ? workbook.sheet(name).tables : [];
  const table = tables.find((one) => one.displayName.toLowerCase() === TEMPLATE.tables.team.toLowerCase());
  if (table === undefined) {
    throw new TeczkaError(
      'team-template-unsuitable',
      `Szablon „${TEMPLATE.file}”: w arkuszu „${name}” nie ma tabeli „${TEMPLATE.tables.team}”. Przywróć szablon dostarczony z programem.`,
      { file: TEMPLATE.file, sheet: name },
    );
  }
  return table.headers.flatMap((header, at) => {
    const measure = measureByHeading([header]);
    if (measure === undefined) return [];
    return [{ header, column: table.range.left + at, measure, applies: appliesTo(measure.id, team.kind) }];
  });
}

function fillData(input: TeamSheetInput, asked: readonly AskedColumn[]): FillData {
  const { office, team, month, staff, former } = input;
  const { rows, vacancies } = staffOfMonth(team, month, staff);
  const { year, month: number } = yearMonthParts(month);
  const { names, tables, legend, calendar } = TEMPLATE;
  return {
    cells: {
      [names.office]: office,
      [names.title]: `Sprawozdanie z obciążenia pracą – ${team.name}`,
      [names.month]: `Miesiąc: ${monthName(number)} ${year} r.`,
      [names.days]: workingDaysInWords(month),
      [names.notes]: notes(rows, vacancies, former),
    },
    tables: {
      [tables.team]: { rows: rows.map((row, at) => personRow(row, at, asked, former)) },
      [tables.legend]: {
        columns: legend,
        rows: asked
          .filter(({ applies }) => applies)
          .map(({ header, measure }) => [header, measure.kind.name, entryRuleOf(measure).entry]),
      },
      [tables.calendar]: {
        columns: calendar,
        rows: calendarOf(month).map(({ day, weekday, kind }) => [{ day }, weekday, kind]),
      },
    },
  };
}

function personRow(
  row: StaffRow,
  at: number,
  asked: readonly AskedColumn[],
  former: TeamMonth | undefined,
): Readonly<Record<string, WrittenValue>> {
  const { person } = TEMPLATE;
  const openings = openingsOf(row, former);
  const known = new Map<MeasureId, number>([...openings, ['workingDays', row.workingDays]]);
  const measured = asked.map(({ header, measure, applies }): [string, WrittenValue] => [
    header,
    applies ? known.get(measure.id) : NOT_APPLICABLE,
  ]);
  return {
    [person.number]: at + 1,
    [person.worker]: row.name,
    [person.post]: row.post,
    [person.fte]: row.fte,
    [person.remarks]: row.remarks,
    ...Object.fromEntries<WrittenValue>(measured),
  };
}

/** Told below the table: what nobody can read off the rows. */
function notes(
  rows: readonly StaffRow[],
  vacancies: readonly string[],
  former: TeamMonth | undefined,
): string {
  const told = [
    ...(rows.length === 0 ? ['W office.xlsx nie ma nikogo z tego zespołu: wpisz pracowników.'] : []),
    ...(former === undefined || former.status === 'missing' || former.status === 'rejected'
      ? ['Stanów początkowych nie wypełniono, bo nie ma zestawienia zespołu za poprzedni miesiąc: wpisz je.']
      : []),
    ...(vacancies.length === 0 ? [] : [`Stanowiska nieobsadzone – ${vacancies.join('; ')}.`]),
  ];
  return told.length === 0
    ? '* Stany początkowe przeniesiono z poprzedniego miesiąca: sprawdź je.'
    : `* ${told.join(' ')}`;
}
