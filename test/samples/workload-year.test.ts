/**
 * The sample year of workload: eleven or twelve teams a month, four layouts, oddities planted on purpose. Consolidated,
 * every oddity is reported at its cell, and the sums equal those that the generator reckoned without any sheet.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOffice } from '../../core/office/index.ts';
import {
  consolidate,
  figuresOf,
  readTeamFile,
  selectTeamFiles,
  type Consolidation,
  type TeamFile,
} from '../../core/workload/index.ts';
import type { MeasureFigure } from '../../core/workload/figures/model.ts';
import type { MeasureId } from '../../core/workload/measures/index.ts';
import { workloadPeriod } from '../../core/workload/period.ts';
import { nodePlatform } from '../../scripts/platform.ts';

const samples = join(import.meta.dirname, '../../samples');
const YEAR = 'obciazenie-rok-2025';

/** A sum; `[sum, lacking values]`; "nd"; null when nothing is known. */
type Expected = number | readonly [sum: number, missing: number] | 'nd' | null;
interface Answers {
  readonly planted: readonly {
    readonly file: string;
    readonly sheet?: string;
    readonly cell?: string;
    readonly what: string;
    readonly codes: readonly string[];
    readonly month: string;
  }[];
  readonly sums: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Expected>> | null>>>>;
}

const answers = JSON.parse(readFileSync(join(samples, `${YEAR}.bledy-i-sumy.json`), 'utf8')) as Answers;
const months = Object.keys(answers.sums);

const office = readOffice(readFileSync(join(samples, 'office.xlsx')), nodePlatform, { file: 'office.xlsx' });
const paths = readdirSync(join(samples, YEAR), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(join(samples, YEAR).length + 1));
const selection = selectTeamFiles(paths, undefined, []);
const results: readonly TeamFile[] = selection.files.map((file) =>
  readTeamFile(readFileSync(join(samples, YEAR, file)), nodePlatform, {
    file,
    teams: office.teams,
    staff: office.staff,
  }),
);

function consolidated(period: string): Consolidation {
  const { teams, staff, reported, institution } = office;
  return consolidate(results, {
    period: workloadPeriod(period),
    teams,
    staff,
    reported,
    unit: institution.name,
    findings: selection.findings,
  });
}

/** The figure as the generator writes it. */
function shown({ total: { value, missing } }: MeasureFigure): Expected {
  if (value === 'not-applicable') return 'nd';
  if (value === 'missing') return null;
  return missing > 0 ? [value, missing] : value;
}

describe.each(months)('the month %s', (month) => {
  const figures = figuresOf(consolidated(month));

  test.each(figures.teams.map((team) => [team.team.id, team] as const))('of %s', (id, team) => {
    const expected = answers.sums[month]?.[id];
    if (expected === null || expected === undefined) {
      expect(team.team.status).toBe('missing');
      return;
    }
    const given = Object.keys(expected).map((measure) => {
      const figure = team.figures.get(measure as MeasureId);
      return [measure, figure === undefined ? undefined : shown(figure)];
    });
    expect(Object.fromEntries(given)).toEqual(expected);
  });
});

describe('of what was planted', () => {
  const findings = new Map(months.map((month) => [month, consolidated(month).findings]));

  test.each(answers.planted.map((oddity) => [`${oddity.month}: ${oddity.what}`, oddity] as const))(
    '%s is found at its place',
    (_, { file, sheet, cell, codes, month }) => {
      const near = (findings.get(month) ?? []).filter(
        ({ code, place }) =>
          codes.includes(code) &&
          (place.file === undefined || `${YEAR}/${place.file}` === file) &&
          (sheet === undefined || place.sheet === undefined || place.sheet === sheet),
      );
      const at = near.filter(({ place }) => cell === undefined || place.cell === cell);
      expect(at.map(({ code }) => code)).not.toEqual([]);
    },
  );
});

test('the year holds twelve months of twelve teams, one sheet of which is missing', () => {
  const { teams } = consolidated('2025');
  const statuses = teams.flatMap((team) => team.months.map(({ status }) => status));
  expect(statuses.filter((status) => status === 'missing')).toHaveLength(1);
  expect(statuses).toHaveLength(144);
});
