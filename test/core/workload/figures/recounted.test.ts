/** Figures against a second count by plain loops, over random offices: the product's own code is asked for nothing there. */
import fc from 'fast-check';
import { day } from '../../../../core/values/day.ts';
import { yearMonth } from '../../../../core/values/year-month.ts';
import type { YearMonth } from '../../../../core/values/year-month.ts';
import type { Reading } from '../../../../core/workload/canonical-row.ts';
import { figuresOf } from '../../../../core/workload/figures/index.ts';
import type { MeasureFigure } from '../../../../core/workload/figures/index.ts';
import type { MeasureId } from '../../../../core/workload/measures/index.ts';
import type { TeamFile } from '../../../../core/workload/team-file.ts';
import type { Handed, Person } from '../../../support/joined-sheets.ts';
import { recounting, workingDays } from '../../../support/recounted.ts';
import type { Recounted } from '../../../support/recounted.ts';
import { consolidated, fileOf, sheetOf, staffOf, workerOf } from '../../../support/team-results.ts';

const MONTHS = ['2026-04', '2026-05', '2026-06'].map(yearMonth);
const MEASURES: readonly MeasureId[] = [
  'officeTalks',
  'fieldVisits',
  'environments',
  'environmentsOpening',
  'interviewsNew',
  'absenceDays',
  'spendingMeals',
];
const KINDS = new Map([
  ['ZPS-1', 'praca socjalna'],
  ['ZPS-2', 'praca socjalna'],
  ['M', 'komórka metodyczna'],
]);
const TEAMS = [...KINDS.keys()];
const [ANNA, EWA, JAN, STRANGER] = [
  'Anna Wymyślna',
  'Ewa Zmyślona',
  'Jan Bajkowy',
  'Piotr Nieznany',
] as const;

const reading = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 21 }) },
  { weight: 1, arbitrary: fc.constantFrom('missing' as const, 'not-applicable' as const) },
);
const values = fc.tuple(...MEASURES.map(() => fc.option(reading, { nil: undefined }))).map((given) =>
  Object.fromEntries(
    MEASURES.flatMap((id, at): [MeasureId, Reading][] => {
      const value = given[at];
      return value === undefined ? [] : [[id, value]];
    }),
  ),
);
const line = fc.record({
  who: fc.constantFrom(ANNA, EWA, JAN, STRANGER),
  fte: fc.constantFrom<Reading>(1, 0.5, 'missing'),
  values,
});
const place = { team: fc.constantFrom(...TEAMS), month: fc.constantFrom(...MONTHS) };
const NOTHING = fc.constant({});
const lines = (most: number) =>
  fc.uniqueArray(line, { selector: ({ who }) => who, minLength: 1, maxLength: most });
const handed: fc.Arbitrary<Handed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ ...place, kind: fc.constant('table' as const), lines: lines(3), ofTeam: values }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ ...place, kind: fc.constant('table' as const), lines: lines(3), ofTeam: NOTHING }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ...place,
      kind: fc.constant('corrected' as const),
      lines: lines(3),
      ofTeam: values,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ ...place, kind: fc.constant('own' as const), lines: lines(1), ofTeam: NOTHING }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ...place,
      kind: fc.constant('sums' as const),
      lines: fc.constant([]),
      ofTeam: values,
    }),
  },
);
const keyOf = ({ team, month, kind, lines: rows }: Handed): string =>
  `${team} ${month} ${kind === 'own' ? (rows[0]?.who ?? '') : kind}`;
const someHanded = fc.uniqueArray(handed, { selector: keyOf, maxLength: 14 });
const office = fc.record({
  files: someHanded,
  /** Month in which Anna goes from the first team to the second; after the last one she stays. */
  moves: fc.integer({ min: 1, max: MONTHS.length }),
  /** Jan works on Ewa's post from the middle of the quarter. */
  substitutes: fc.boolean(),
  closed: fc.option(fc.constantFrom(...MONTHS), { nil: undefined }),
  frozen: someHanded,
});

type Office = typeof office extends fc.Arbitrary<infer Some> ? Some : never;

const LAYOUTS = { table: 'team-month', corrected: 'team-month', own: 'day-grid', sums: 'months' } as const;
const WORDS = { table: '', corrected: ' POPRAWIONE', own: '', sums: ' sumy' } as const;

function fileFrom(sheet: Handed): TeamFile {
  const { team, month, kind, lines: rows, ofTeam } = sheet;
  const who = kind === 'own' ? ` ${rows[0]?.who ?? ''}` : '';
  const workers = rows.map(({ who: name, fte, values: own }, at) =>
    workerOf(name, own, { fte, row: 7 + at }),
  );
  const covers = kind === 'own' ? ('workers' as const) : ('team' as const);
  const name = `${team} ${month}${who}${WORDS[kind]}.xlsx`;
  return fileOf([sheetOf(name, team, month, workers, { layout: LAYOUTS[kind], covers, ofTeam })]);
}

// 18 May 2026 is a Monday; May has 20 working days, ten of them before it.
const FROM = day('2026-05-18');
const MAY_BEFORE = 10;

function daysOfJan(month: YearMonth): number {
  if (month < '2026-05') return 0;
  return month === '2026-05' ? workingDays(month) - MAY_BEFORE : workingDays(month);
}

function peopleOf({ moves, substitutes }: Office, asked: YearMonth): ReadonlyMap<string, Person> {
  const whole = (month: YearMonth) => ({ there: workingDays(month), onPost: workingDays(month) });
  const secondFrom = MONTHS[moves];
  const anna: Person = {
    teamIn: (month) => (secondFrom !== undefined && month >= secondFrom ? 'ZPS-2' : 'ZPS-1'),
    fte: 1,
    days: whole,
  };
  const ewa: Person = {
    teamIn: () => 'ZPS-1',
    fte: 1,
    days: (month, present) => {
      const there = workingDays(month);
      return { there, onPost: there - (substitutes && present.has(JAN) ? daysOfJan(month) : 0) };
    },
  };
  const jan: Person = {
    teamIn: () => 'ZPS-1',
    fte: 0.5,
    days: (month) => ({ there: daysOfJan(month), onPost: daysOfJan(month) }),
  };
  // Before the substitution nobody knows Jan: he stays where a sheet names him, for the whole month.
  const janIsThere = substitutes && daysOfJan(asked) > 0;
  return new Map([[ANNA, anna], [EWA, ewa], ...(janIsThere ? [[JAN, jan] as const] : [])]);
}

function check(given: Office): void {
  const { files, moves, substitutes, closed, frozen } = given;
  const again = recounting({
    handed: (month) => (month === closed ? frozen : files),
    people: (month) => peopleOf(given, month),
    kinds: KINDS,
    months: MONTHS,
  });
  const secondFrom = MONTHS[moves];
  const staff = [
    ...(secondFrom === undefined
      ? [staffOf('P-1', ANNA, 'ZPS-1')]
      : [
          staffOf('P-1', ANNA, 'ZPS-1', { to: moves === 1 ? '2026-04-30' : '2026-05-31' }),
          staffOf('P-1', ANNA, 'ZPS-2', { from: `${secondFrom}-01` }),
        ]),
    staffOf('P-2', EWA, 'ZPS-1'),
    ...(substitutes
      ? [
          {
            ...staffOf('P-3', JAN, 'ZPS-1', { kind: 'substitute', substitutes: 'P-2', fte: 0.5 }),
            from: FROM,
          },
        ]
      : []),
  ];
  const figures = figuresOf(
    consolidated('2026-Q2', files.map(fileFrom), {
      teams: TEAMS.map((id) => ({ id, name: id, kind: KINDS.get(id) ?? '', from: null, to: null })),
      staff,
      ...(closed !== undefined && { closed: new Map([[closed, frozen.map(fileFrom)]]) }),
    }),
  );
  for (const { team, figures: ofTeam } of figures.teams) {
    expect(MEASURES.map((id) => [team.id, id, shown(ofTeam.get(id))])).toEqual(
      MEASURES.map((id) => [team.id, id, rounded(again(team.id, id))]),
    );
  }
}

type Shown = Readonly<Record<string, unknown>>;

const number = (value: Reading | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;

function shown(figure: MeasureFigure | undefined): Shown {
  if (figure === undefined) throw new Error('No figure');
  const { total, byMonth, average, perPost, perPresentPost, perWorkedDay } = figure;
  return {
    ...{ byMonth, total: total.value, missing: total.missing },
    average: number(average),
    perPost: number(perPost),
    perPresentPost: number(perPresentPost),
    perWorkedDay: number(perWorkedDay),
  };
}

function rounded(figure: Recounted): Shown {
  const near = (value: number | undefined): unknown =>
    value === undefined ? undefined : Math.round(value * 10_000) / 10_000;
  const { average, perPost, perPresentPost, perWorkedDay } = figure;
  return {
    ...figure,
    ...{ average: near(average), perPost: near(perPost) },
    ...{ perPresentPost: near(perPresentPost), perWorkedDay: near(perWorkedDay) },
  };
}

test('every figure of every team is what plain loops come to', () => {
  fc.assert(fc.property(office, check), { numRuns: 100 });
});
