/** The care-home fee: thresholds at their edges and by date, the order of payers, refusals, exemptions, settings. */
import { statutoryLaw, statutoryRules } from '../../../core/law/index.ts';
import { day } from '../../../core/values/day.ts';
import { alone, fee, inFamily } from '../../support/dps-fee.ts';
import { refusedWith } from '../../support/refused-with.ts';

const base = { from: '2025-01-01', to: '2025-12-31', cost: 6000, resident: { income: 2000 } };
const text = (result: ReturnType<typeof fee>): string =>
  result.steps.map((step) => `${step.text} ${step.formula ?? ''}`).join('\n');
const codes = (result: ReturnType<typeof fee>): readonly string[] => result.warnings.map(({ code }) => code);

describe('a family above the threshold', () => {
  // Forum OPS, 23.05.2018 (Naliczanie odpłatności za DPS): criterion taken as 500 zł, 3 persons, 6000 zł, 2000 zł missing
  const law = statutoryLaw.withOfficeValues([
    {
      id: 'uops.kryterium.os_w_rodzinie',
      from: day('2018-05-01'),
      to: day('2018-05-31'),
      value: '500.00',
      source: 'kryterium przyjęte w pytaniu',
      place: {},
    },
  ]);
  const rules = { ...statutoryRules, law };
  const input = {
    from: '2018-05-01',
    to: '2018-05-31',
    cost: 2000,
    resident: { income: 0 },
    relatives: [inFamily('syn', 3, 6000)],
  };

  test.each([
    ['household', '1500.00'],
    ['person', '500.00'],
  ])('pays at most what the reading "%s" leaves: %s (Forum OPS, 23.05.2018)', (reading, amount) => {
    const result = fee(input, { 'dps.familyThreshold': reading }, rules);
    expect(result.amounts['relatives.syn']).toBe(amount);
    expect(result.settings['dps.familyThreshold']).toBe(reading);
  });

  test('is refused until the office has chosen a reading', () => {
    const error = refusedWith(() => fee(input, {}, rules));
    expect(error.code).toBe('setting-open');
    expect(error.message).toContain('household');
    expect(error.message).toContain('person');
  });

  test('is limited to the own income of the payer where the office has chosen so', () => {
    const limited = { 'dps.familyThreshold': 'household', 'dps.ownIncomeLimit': 'ownIncome' };
    const relatives = [{ ...inFamily('syn', 3, 6000), ownIncome: 700 }];
    expect(fee({ ...input, relatives }, limited, rules).amounts['relatives.syn']).toBe('700.00');
    expect(refusedWith(() => fee(input, limited, rules)).place.field).toBe('relatives.0.ownIncome');
  });
});

describe('the threshold', () => {
  test.each([
    // [day, 300% or 250% of the criterion of a person alone]
    ['2015-10-01', '1902.00'],
    ['2018-10-01', '2103.00'],
    ['2022-01-01', '2328.00'],
    ['2024-12-01', '2328.00'],
    ['2025-01-01', '3030.00'],
    ['2011-05-03', '1431.00'],
    ['2011-04-01', '1192.50'],
  ])('on %s is %s: not paid at it, paid a grosz above it', (from, threshold) => {
    const at = (income: string) =>
      fee({ from, to: from, cost: 6000, resident: { income: 2000 }, relatives: [alone('syn', income)] })
        .amounts['relatives.syn'];
    const next = (Number(threshold) + 0.01).toFixed(2);
    const former = (Number(threshold) - 0.01).toFixed(2);
    expect([at(former), at(threshold), at(next)]).toEqual(['0.00', '0.00', '0.01']);
  });

  test.each(['household', 'person'])('of a family is for each person (%s)', (reading) => {
    const at = (income: string) =>
      fee({ ...base, relatives: [inFamily('syn', 3, income)] }, { 'dps.familyThreshold': reading }).amounts[
        'relatives.syn'
      ];
    expect([at('7406.99'), at('7407.00')]).toEqual(['0.00', '0.00']);
    // a third of a grosz is cut off for one person; a family has the whole one
    expect(at('7407.01')).toBe(reading === 'household' ? '0.01' : '0.00');
    expect(at('7407.03')).toBe(reading === 'household' ? '0.03' : '0.01');
  });

  test('changes within a period with the criterion and with the act of 2011', () => {
    const rows = (from: string, to: string, income: number) =>
      fee({ ...base, from, to, relatives: [alone('syn', income)] })
        .schedule.filter(({ title }) => title === 'relatives.syn')
        .map((row) => [row.from, row.to, row.kind, row.amount]);
    expect(rows('2024-11-01', '2025-02-28', 3130)).toEqual([
      ['2024-11-01', '2024-12-31', 'month', '802.00'],
      ['2025-01-01', '2025-02-28', 'month', '100.00'],
    ]);
    // 250% of 477 zł to 2.05.2011, 300% from 3.05.2011 (Dz.U. 2011 nr 81 poz. 440)
    expect(rows('2011-04-01', '2011-06-30', 1500)).toEqual([
      ['2011-04-01', '2011-04-30', 'month', '307.50'],
      ['2011-05-01', '2011-05-02', 'part-month', '19.84'],
      ['2011-05-03', '2011-05-31', 'part-month', '64.55'],
      ['2011-06-01', '2011-06-30', 'month', '69.00'],
    ]);
  });
});

test.each([
  ['2025-01-16', '2025-12-31', '2025-02'],
  ['2025-01-01', '2025-12-31', '2025-01'],
  ['2025-01-16', '2025-01-20', '2025-01'],
])('the month of the amounts is told: from %s to %s it is %s', (from, to, month) => {
  expect(fee({ ...base, from, to }).findings).toEqual({ month });
});

describe('the order of payers', () => {
  const relatives = [alone('ojciec', 9000, 'ascendant'), alone('syn', 7000), alone('zona', 4030, 'spouse')];

  test('is the spouse, then descendants, then ascendants, whatever the order typed', () => {
    const { amounts } = fee({ ...base, relatives });
    expect(amounts).toMatchObject({
      'relatives.zona': '1000.00',
      'relatives.syn': '3600.00',
      'relatives.ojciec': '0.00',
      municipality: '0.00',
    });
  });

  test('is told in the reasons, whatever the order typed', () => {
    const said = (choices: Record<string, string>) => text(fee({ ...base, relatives }, choices));
    expect(said({})).toContain('a tu: małżonek (zona); potem zstępny (syn); potem wstępny (ojciec).');
    expect(said({ 'dps.spouseOrder': 'equal' })).toContain(
      'a tu: małżonek (zona), zstępny (syn); potem wstępny (ojciec).',
    );
    const all = fee({ ...base, cost: 9000, relatives });
    expect(text(all).replaceAll('\u00a0', ' ')).toContain(
      '9 000,00 zł − 1 400,00 zł − 1 000,00 zł − 3 970,00 zł − 2 630,00 zł',
    );
    expect(Object.keys(all.amounts)).toEqual([
      'resident',
      'relatives.zona',
      'relatives.syn',
      'relatives.ojciec',
      'municipality',
    ]);
  });

  test('puts the spouse beside descendants where the office reads it so', () => {
    const { amounts, settings } = fee({ ...base, relatives }, { 'dps.spouseOrder': 'equal' });
    expect(amounts).toMatchObject({ 'relatives.zona': '1000.00', 'relatives.syn': '3600.00' });
    expect(settings['dps.spouseOrder']).toBe('equal');
    const small = { ...base, cost: 2000 };
    expect(fee({ ...small, relatives }, { 'dps.spouseOrder': 'equal' }).amounts).toMatchObject({
      'relatives.zona': '300.00',
      'relatives.syn': '300.00',
    });
    expect(fee({ ...small, relatives }).amounts).toMatchObject({
      'relatives.zona': '600.00',
      'relatives.syn': '0.00',
    });
  });

  test('asks no more of anybody where the resident pays the whole cost', () => {
    const result = fee({ ...base, resident: { income: '8571.43' }, relatives });
    expect(result.amounts).toMatchObject({
      resident: '6000.00',
      'relatives.zona': '0.00',
      municipality: '0.00',
    });
    expect(result.parameters.map(({ id }) => id)).toEqual(['uops.dps.mieszkaniec.max_procent_dochodu']);
    expect(fee({ ...base, resident: { income: '8571.41' } }).amounts.municipality).toBe('0.01');
  });
});

describe('agreements, decisions and refusals', () => {
  const chosen = (amount: number) => ({
    amount,
    decidedBy: 'umowa z synem',
    reason: 'wysokie koszty leczenia',
  });

  test('an agreed fee below the ceiling is taken, and the next payer may be asked for the rest', () => {
    const result = fee({
      ...base,
      relatives: [{ ...alone('syn', 9000), fee: chosen(1000) }, alone('corka', 9000)],
    });
    expect(result.amounts).toMatchObject({ 'relatives.syn': '1000.00', 'relatives.corka': '3600.00' });
    expect(result.bounds['relatives.syn']).toEqual({ atLeast: null, atMost: '4600.00' });
    expect(text(result)).toContain('wysokie koszty leczenia');
  });

  test('an agreed fee above the ceiling is refused', () => {
    const relatives = [{ ...alone('syn', 3130), fee: chosen(101) }];
    const error = refusedWith(() => fee({ ...base, relatives }));
    expect([error.code, error.place.field]).toEqual(['amount-above-bound', 'relatives.0.fee.amount']);
  });

  test('a decision after the refusal of an agreement keeps the ceiling and cites art. 61 ust. 2d', () => {
    const relatives = [{ ...alone('syn', 3130), refused: 'agreement', fee: chosen(80) }];
    const result = fee({ ...base, relatives });
    expect(result.amounts['relatives.syn']).toBe('80.00');
    expect(result.steps.map(({ basis }) => basis)).toContain('art. 61 ust. 2d i art. 103 ust. 2 u.p.s.');
  });

  test('who refuses both is not protected by the threshold', () => {
    const relatives = [{ ...alone('syn', 100), refused: 'agreementAndInterview' }];
    expect(fee({ ...base, relatives }).amounts).toMatchObject({
      'relatives.syn': '4600.00',
      municipality: '0.00',
    });
  });

  test.each(['agreement', 'agreementAndInterview'])(
    'decisions after a refusal (%s) did not exist before 4.10.2019',
    (refused) => {
      const relatives = [{ ...alone('syn', 9000), refused }];
      const error = refusedWith(() => fee({ ...base, from: '2019-10-03', to: '2019-10-31', relatives }));
      expect([error.code, error.place.field]).toEqual(['rule-not-yet-in-force', 'relatives.0.refused']);
      expect(fee({ ...base, from: '2019-10-04', to: '2019-10-31', relatives }).amounts.municipality).toBe(
        '0.00',
      );
    },
  );

  test('who refuses both is told the least fee while the others have not agreed on theirs', () => {
    const refuser = { id: 'syn', relation: 'descendant', refused: 'agreementAndInterview' };
    const open = fee({ ...base, relatives: [refuser, alone('corka', 4030)] });
    expect(open.bounds['relatives.syn']).toEqual({ atLeast: '3600.00', atMost: null });
    const agreed = fee({ ...base, relatives: [refuser, { ...alone('corka', 4030), fee: chosen(400) }] });
    expect(agreed.amounts['relatives.syn']).toBe('4200.00');
    expect(agreed.bounds).not.toHaveProperty('relatives.syn');
  });

  test.each([
    // 10% of 1010 zł
    ['4131.00', true],
    ['4131.01', false],
  ])(
    'a change of a relative’s income to %s is doubted where it is small (art. 106 ust. 3b): %s',
    (income, told) => {
      const changes = [{ from: '2025-07-01', household: { kind: 'single', income } }];
      const result = fee({ ...base, relatives: [{ ...alone('syn', 4030), changes }] });
      expect(codes(result).includes('small-change-of-relative')).toBe(told);
    },
  );

  test('where all refuse, nothing is divided but the fee of art. 61 ust. 2f', () => {
    const relatives = ['a', 'b', 'c'].map((id) => ({
      id,
      relation: 'descendant',
      refused: 'agreementAndInterview',
    }));
    const { amounts, settings } = fee({ ...base, relatives });
    expect(amounts).toMatchObject({
      'relatives.a': '1533.33',
      'relatives.c': '1533.33',
      municipality: '0.01',
    });
    expect(settings).not.toHaveProperty('dps.split');
  });

  test('who refuses both pays what the fixed fees of all others leave, also of a later rank (art. 61 ust. 2e)', () => {
    const relatives = [
      { id: 'zona', relation: 'spouse', refused: 'agreementAndInterview' },
      { ...alone('syn', 9000), fee: chosen(400) },
    ];
    expect(fee({ ...base, relatives }).amounts).toEqual({
      resident: '1400.00',
      'relatives.zona': '4200.00',
      'relatives.syn': '400.00',
      municipality: '0.00',
    });
  });

  test.each([
    ['whom the spouse makes needless', { cost: 6000 }, '4600.00'],
    ['whom the resident makes needless', { cost: 1400 }, '0.00'],
  ])('a fixed fee of one %s is not charged, and told', (_, more, spouse) => {
    const relatives = [alone('zona', 20_000, 'spouse'), { ...alone('syn', 9000), fee: chosen(400) }];
    const result = fee({ ...base, ...more, relatives });
    expect(result.amounts).toMatchObject({ 'relatives.zona': spouse, 'relatives.syn': '0.00' });
    expect(codes(result)).toContain('fee-not-needed');
  });

  test('a fee without an amount chosen is marked as the highest one', () => {
    expect(codes(fee({ ...base, relatives: [alone('syn', 9000)] }))).toContain('highest-not-agreed');
    expect(codes(fee({ ...base, relatives: [{ ...alone('syn', 9000), fee: chosen(5) }] }))).not.toContain(
      'highest-not-agreed',
    );
  });

  test('dividing by hand needs every fee', () => {
    const relatives = [alone('syn', 9000), alone('corka', 9000)];
    const error = refusedWith(() => fee({ ...base, relatives }, { 'dps.split': 'manual' }));
    expect(error.place.field).toBe('relatives.0.fee');
  });

  test('a voluntary payer takes over a part of what the municipality would bear, never more', () => {
    const voluntary = [{ id: 'sasiad', amount: 600 }];
    expect(fee({ ...base, voluntary }).amounts).toMatchObject({
      'voluntary.sasiad': '600.00',
      municipality: '4000.00',
    });
    const tooMuch = refusedWith(() => fee({ ...base, voluntary: [{ id: 'sasiad', amount: '4600.01' }] }));
    expect(tooMuch.code).toBe('amount-above-bound');
    const early = refusedWith(() => fee({ ...base, from: '2007-03-01', to: '2007-03-31', voluntary }));
    expect(early.code).toBe('rule-not-yet-in-force');
  });
});
