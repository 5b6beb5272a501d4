/** The former reduction of the benefit by the child's income (art. 80 ust. 2-5 uwrspz until 18.09.2014). */
import { benefitRefusal, fosterBenefit, JULY, rows } from '../../../support/foster-benefit.ts';

describe('the reduction by the child’s income until 18.09.2014', () => {
  const old = {
    birthDate: '2008-02-14',
    placedOn: '2013-05-01',
    leftOn: '2013-05-31',
    careForm: 'kin',
    decisionDate: '2013-06-03',
  };
  const income = (amount: string, percent: number, from = '2013-05-01') => ({
    from,
    amount,
    percent,
    decidedBy: 'starosta',
    reason: 'zasada powiatu',
  });
  const monthly = (...childIncome: unknown[]) =>
    fosterBenefit({ ...old, childIncome }).amounts['benefit.monthly'];

  test.each([
    ['at the cap of 80 %', '1056.00', 13_200],
    ['a grosz above it', '1056.02', 13_200],
    ['two grosze below it', '1055.98', 13_201],
  ])('half of the income %s', (_, amount, left) => {
    expect(monthly(income(amount, 50))).toBe(left);
  });

  test('more than half of the income is refused', () => {
    expect(benefitRefusal({ ...old, childIncome: [income('700.00', 50.01)] }).code).toBe(
      'input-contradiction',
    );
  });

  test('a change up to 10 % leaves the benefit, a greater one does not (ust. 4)', () => {
    const later = (amount: string) => monthly(income('500.00', 50), income(amount, 50, '2013-05-01'));
    expect(later('550.00')).toBe(41_000);
    expect(later('550.01')).toBe(38_500);
  });

  test('income is asked for only while it mattered', () => {
    expect(benefitRefusal({ ...old, childIncome: [income('1.00', 50, '2013-05-02')] }).code).toBe(
      'input-incomplete',
    );
    const later = benefitRefusal({ ...JULY, childIncome: [income('1.00', 50)] });
    expect(later.code).toBe('input-contradiction');
    expect(later.message).toContain('do 18.09.2014. Usuń');
  });

  test('grown-up wards were not concerned (former art. 82 ust. 2)', () => {
    const grown = {
      ...old,
      birthDate: '1995-05-11',
      childIncome: [income('700.00', 50)],
      adultStay: { learning: [{ kind: 'school', from: '2012-09-01' }] },
    };
    // 660 − 350 = 310 for 10 days, 660 for 21: 100,00 + 447,10
    expect(rows(fosterBenefit(grown).schedule)).toEqual([
      'benefit 2013-05-01..2013-05-10 10000',
      'benefit 2013-05-11..2013-05-31 44710',
    ]);
  });
});
