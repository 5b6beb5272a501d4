/**
 * Who is paid and at which rate: additions of one form of care, moves between families, helper families, a council's
 * rate (art. 81, 87, 90, 91 uwrspz), and days whose rate is not known.
 */
import fc from 'fast-check';
import { type OfficeValue, rulesOf, statutoryLaw } from '../../../../core/law/index.ts';
import { addDays, day, type Day, toIso } from '../../../../core/values/day.ts';
import { monthPeriod } from '../../../../core/values/period.ts';
import { yearMonth } from '../../../../core/values/year-month.ts';
import { benefitRefusal, fosterBenefit, JULY, rows, withChoice } from '../../../support/foster-benefit.ts';

test('a juvenile addition is the professional family’s alone (art. 81 ust. 2)', () => {
  const titles = (careForm: string) =>
    fosterBenefit({ ...JULY, careForm, underJuvenileAct: true }).schedule.map(({ title }) => title);
  expect(titles('professional')).toContain('juvenileAddition');
  for (const form of ['kin', 'nonProfessional', 'familyHome', 'temporary']) {
    expect(titles(form)).not.toContain('juvenileAddition');
  }
});

test('temporary carers are paid as a family that is not related (art. 90)', () => {
  const { amounts, steps } = fosterBenefit({ ...JULY, careForm: 'temporary' });
  expect(amounts['benefit.monthly']).toBe(151_700);
  expect(steps[0]?.basis).toContain('art. 90');
});

describe('a move between families on 16 May 2025', () => {
  const input = { birthDate: '2012-01-20', careForm: 'nonProfessional', decisionDate: '2025-06-30' };
  const former = { ...input, placedOn: '2025-05-01', leftOn: '2025-05-16', transferredTo: true };
  const next = { ...input, placedOn: '2025-05-16', leftOn: '2025-05-31', transferredFrom: true };

  test.each([
    ['newFamily', '2025-05-15', '2025-05-16'],
    ['formerFamily', '2025-05-16', '2025-05-17'],
  ])('%s: the day is paid once and the month adds up', (choice, last, first) => {
    const rules = withChoice('foster.transferDay', choice);
    const [one] = fosterBenefit(former, rules).schedule;
    const [other] = fosterBenefit(next, rules).schedule;
    expect([toIso(one?.to ?? (0 as Day)), toIso(other?.from ?? (0 as Day))]).toEqual([last, first]);
    expect((one?.amount ?? 0) + (other?.amount ?? 0)).toBe(151_700);
  });

  test('a move onward needs its day, and a stay of the day of both moves is refused', () => {
    expect(benefitRefusal({ ...former, leftOn: undefined }).place.field).toBe('leftOn');
    expect(benefitRefusal({ ...former, placedOn: '2025-05-16' }).code).toBe('input-contradiction');
  });
});

describe('a council’s rate (art. 91)', () => {
  const local = (amount: string, more: Record<string, unknown> = {}) =>
    fosterBenefit({ ...JULY, localRate: { amount, resolution: 'uchwała nr 1', ...more } });

  test('the higher of both is due', () => {
    expect(local('1517.01').amounts).toMatchObject({ 'benefit.monthly': 151_701, 'benefit.raise': 1 });
    expect(local('1516.99').amounts).toMatchObject({ 'benefit.monthly': 151_700, 'benefit.raise': 0 });
  });

  test('a sum added, or a per cent, stands on the rate of each day', () => {
    const raised = (more: Record<string, unknown>) =>
      fosterBenefit({
        ...JULY,
        placedOn: '2024-05-01',
        localRate: { resolution: 'uchwała nr 1', ...more },
      }).amounts;
    // 1517 zł since 1.06.2024 (M.P. 2024 poz. 230)
    expect(raised({ added: '150.00' })).toMatchObject({
      'benefit.monthly': 166_700,
      'benefit.raise': 15_000,
    });
    expect(raised({ percent: '12,5' })).toMatchObject({
      'benefit.monthly': 170_663,
      'benefit.raise': 18_963,
    });
  });

  test.each([{}, { amount: '2000.00', added: '150.00' }, { added: '150.00', percent: 10 }])(
    'what is set must be given once: %j',
    (more) => {
      const refused = benefitRefusal({ ...JULY, localRate: { resolution: 'uchwała nr 1', ...more } });
      expect(refused.place.field).toBe('localRate');
    },
  );

  test('from a day in the month on, each part at its rate', () => {
    expect(rows(local('2000.00', { from: '2024-07-16' }).schedule)).toEqual([
      'benefit 2024-07-01..2024-07-15 73403',
      'benefit 2024-07-16..2024-07-31 103226',
    ]);
  });
});

describe('November 2026, whose rate nobody has announced', () => {
  const november = {
    birthDate: '2015-01-20',
    placedOn: '2026-11-10',
    careForm: 'kin',
    decisionDate: '2026-11-20',
  };
  const entered: OfficeValue = {
    id: 'fc_benefit_kin',
    from: day('2026-06-01'),
    to: null,
    value: '1 076,00 zł',
    source: 'M.P. z 2026 r. poz. 300',
    place: { file: 'office.xlsx', sheet: 'Parametry', cell: 'C5' },
  };

  test('is refused, naming the last known rate and what to do', () => {
    const error = benefitRefusal(november);
    expect(error.code).toBe('law-unknown-period');
    expect(error.message).toContain('1\u00a0002,00\u00a0zł');
  });

  test('computes from the office’s value and cites its source', () => {
    const { amounts, steps, parameters } = fosterBenefit(
      november,
      rulesOf(statutoryLaw.withOfficeValues([entered])),
    );
    // 1076 × 21 / 30
    expect(amounts['benefit.firstMonth']).toBe(75_320);
    expect(amounts['benefit.monthly']).toBe(107_600);
    expect(steps.map(({ text }) => text).join(' ')).toContain(
      'wartość wpisana przez urząd: M.P. z 2026 r. poz. 300',
    );
    expect(parameters).toMatchObject([{ id: 'fc_benefit_kin', origin: 'office' }]);
  });
});

test.each([28, 29, 30, 31].map((length) => [length] as const))(
  'in a month of %i days the family’s and the helper’s parts add up to the rate',
  (length) => {
    const month = { 28: '2025-02', 29: '2024-02', 30: '2024-09', 31: '2024-10' }[length] ?? '';
    const { from, to } = monthPeriod(yearMonth(month));
    fc.assert(
      fc.property(
        fc.constantFrom('kin', 'nonProfessional'),
        fc.integer({ min: 0, max: length - 1 }),
        fc.integer({ min: 0, max: length - 1 }),
        (careForm, a, b) => {
          const helper = {
            from: toIso(addDays(from, Math.min(a, b))),
            to: toIso(addDays(from, Math.max(a, b))),
          };
          const { schedule } = fosterBenefit({
            birthDate: '2012-01-20',
            placedOn: toIso(from),
            leftOn: toIso(to),
            careForm,
            decisionDate: toIso(to),
            helperStays: [helper],
          });
          const whole = fosterBenefit({
            birthDate: '2012-01-20',
            placedOn: toIso(from),
            leftOn: toIso(to),
            careForm,
            decisionDate: toIso(to),
          }).schedule[0]?.amount;
          expect(schedule.reduce((total, { amount }) => total + amount, 0)).toBe(whole);
        },
      ),
    );
  },
);

test('days with a helper and in an institution are paid once each, never beside the family’s own', () => {
  const first = day('2024-01-01');
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 365 }), { minLength: 4, maxLength: 4 }),
      fc.boolean(),
      (offsets, helperFirst) => {
        const [a, b, c, d] = [...offsets]
          .sort((x, y) => x - y)
          .map((offset) => toIso(addDays(first, offset)));
        const one = { from: a, to: b };
        const other = { from: c, to: d };
        const { schedule } = fosterBenefit({
          ...JULY,
          placedOn: '2024-01-01',
          leftOn: '2024-12-31',
          decisionDate: '2025-01-05',
          helperStays: [helperFirst ? one : other],
          institutionStays: [{ unit: 'careHome', ...(helperFirst ? other : one) }],
        });
        const paid = new Map<string, number>();
        for (const { title, from, to } of schedule) {
          paid.set(title, (paid.get(title) ?? 0) + (to - from + 1));
        }
        const days = (from = '', to = '') => day(to) - day(from) + 1;
        const helped = helperFirst ? days(a, b) : days(c, d);
        const interned = helperFirst ? days(c, d) : days(a, b);
        expect(paid.get('benefitToHelper')).toBe(helped);
        expect(paid.get('benefitInInstitution')).toBe(interned);
        const total = schedule.reduce((sum, { amount }) => sum + amount, 0);
        expect(total).toBeLessThanOrEqual(136_100 * 5 + 151_700 * 7);
      },
    ),
  );
});

test.each([
  ['institutionStays.0', { institutionStays: [{ unit: 'prison', from: '2024-05-01', to: '2024-06-30' }] }],
  ['institutionStays.0', { institutionStays: [{ unit: 'prison', from: '2024-08-01' }] }],
  ['helperStays.0', { helperStays: [{ from: '2024-06-30', to: '2024-07-05' }] }],
  ['helperStays.0', { helperStays: [{ from: '2024-07-30', to: '2024-08-01' }] }],
])('a stay elsewhere outside the stay in the family is refused: %s', (field, more) => {
  const refused = benefitRefusal({ ...JULY, ...more });
  expect([refused.code, refused.place.field]).toEqual(['input-contradiction', field]);
});
