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
import { fillTemplate, type FillData, type FillTable } from '../../workbooks/fill/index.ts';
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

/** What the template's table asks. */
interface Asked {
  readonly columns: readonly AskedColumn[];
  /** Which of its rows of data, from 0, is for what the team did together; undefined where an office took it out. */
  readonly together: number | undefined;
}

/** @throws TeczkaError `team-template-unsuitable`, and as `fillTemplate` for a template without its tables and names */
export function teamSheetWorkbook(input: TeamSheetInput, platform: Platform): Uint8Array {
  const asked = askedOf(input, platform);
  const { columns } = asked;
  const hidden = columns.filter(({ applies }) => !applies).map(({ column }) => column);
  return patchWorkbook(
    input.template,
    platform,
    [fillTemplate(fillData(input, asked)), hideColumns(TEMPLATE.sheets.team, hidden)],
    { file: TEMPLATE.file },
  );
}

function askedOf({ template, team }: TeamSheetInput, platform: Platform): Asked {
  const workbook = readWorkbook(template, platform, { file: TEMPLATE.file });
  const { team: name } = TEMPLATE.sheets;
  const sheet = workbook.sheetNames.includes(name) ? workbook.sheet(name) : undefined;
  const table = sheet?.tables.find(
    (one) => one.displayName.toLowerCase() === TEMPLATE.tables.team.toLowerCase(),
  );
  if (table === undefined) {
    throw new TeczkaError(
      'team-template-unsuitable',
      `Szablon „${TEMPLATE.file}”: w arkuszu „${name}” nie ma tabeli „${TEMPLATE.tables.team}”. Przywróć szablon dostarczony z programem.`,
      { file: TEMPLATE.file, sheet: name },
    );
  }
  const { top, bottom, left } = table.range;
  const together = sheet?.rows.find(
    ({ number, values }) => number > top && number <= bottom && values.includes(TEMPLATE.together),
  );
  return {
    columns: table.headers.flatMap((header, at) => {
      const measure = measureByHeading([header]);
      if (measure === undefined) return [];
      return [{ header, column: left + at, measure, applies: appliesTo(measure.id, team.kind) }];
    }),
    together: together && together.number - top - 1,
  };
}

function fillData(input: TeamSheetInput, asked: Asked): FillData {
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
      [tables.team]: teamRows(rows, asked, former),
      [tables.legend]: {
        columns: legend,
        rows: asked.columns
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

/** The people, or a row to type somebody into, then what they did together; every row keeps the look of its kind. */
function teamRows(staff: readonly StaffRow[], asked: Asked, former: TeamMonth | undefined): FillTable {
  const people = staff.map((row, at) => personRow(row, at, asked.columns, former));
  const rows = people.length === 0 ? [{}] : people;
  const { together } = asked;
  if (together === undefined) return { rows };
  return {
    rows: [...rows, { [TEMPLATE.person.worker]: TEMPLATE.together }],
    former: (index) => (index === rows.length ? together : index < together ? index : undefined),
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
