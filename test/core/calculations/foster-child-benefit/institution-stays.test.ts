/** The benefit while the child is in a unit of art. 87 ust. 2 uwrspz, and what is refused of such stays. */
import { benefitRefusal, fosterBenefit, JULY, rows } from '../../../support/foster-benefit.ts';

const stay = (unit: string, from: string, to?: string) => ({
  unit,
  from,
  ...(to === undefined ? {} : { to }),
});

const chosen = { decidedBy: 'starosta', reason: 'odwiedziny w ośrodku' };

describe('a stay in an institution', () => {
  test.each([
    ['hospice', '2014-10-31', '2014-11-01'],
    ['palliativeWard', '2014-10-31', '2014-11-01'],
    ['remandPrison', '2014-10-31', '2014-11-01'],
    ['juvenileShelter', '2014-10-31', '2014-11-01'],
    ['prison', '2014-10-31', '2014-11-01'],
    ['reformatory', '2014-10-31', '2014-11-01'],
    ['districtEducationCentre', '2022-08-31', '2022-09-01'],
  ])('%s counts only since it is on the list (art. 87 ust. 2)', (unit, before, since) => {
    const input = { ...JULY, placedOn: '2014-10-01', leftOn: '2022-12-31' };
    expect(benefitRefusal({ ...input, institutionStays: [stay(unit, before, '2022-09-30')] }).code).toBe(
      'input-contradiction',
    );
    const titles = fosterBenefit({
      ...input,
      institutionStays: [stay(unit, since, '2022-09-30')],
    }).schedule.map(({ title }) => title);
    expect(titles).toContain('benefitInInstitution');
  });

  test('the repealed points 6-8 count to 31.10.2014 and no longer', () => {
    const input = { ...JULY, placedOn: '2014-10-01', leftOn: '2014-11-30', decisionDate: '2014-12-01' };
    const one = (to: string) => ({
      ...input,
      institutionStays: [stay('formerPoints6to8', '2014-10-01', to)],
    });
    expect(rows(fosterBenefit(one('2014-10-31')).schedule)).toEqual([
      'benefitInInstitution 2014-10-01..2014-10-31 20000',
      'benefit 2014-11-01..2014-11-30 100000',
    ]);
    expect(benefitRefusal(one('2014-11-01')).message).toContain('31\u00a0października\u00a02014');
  });

  test('the reasons say why an addition is not paid for its days, only where there is one (art. 87 ust. 3)', () => {
    const told = (certificate: Record<string, unknown>) =>
      fosterBenefit({
        ...JULY,
        institutionStays: [stay('youthEducationCentre', '2024-07-10')],
        ...certificate,
      }).steps.filter(({ basis }) => basis === 'art. 87 ust. 3 uwrspz');
    expect(told({})).toEqual([]);
    expect(told({ disabilityCertificate: { kind: 'child', from: '2024-01-01', to: '2024-07-09' } })).toEqual(
      [],
    );
    expect(told({ disabilityCertificate: { kind: 'child', from: '2024-01-01' } })).toMatchObject([
      { text: 'Za czas pobytu w jednostce dodatku z tytułu niepełnosprawności nie wypłaca się.' },
    ]);
  });

  test('a family that bears the costs keeps the whole benefit', () => {
    const institutionStays = [{ ...stay('careHome', '2024-07-01'), familyBearsCosts: true }];
    expect(rows(fosterBenefit({ ...JULY, institutionStays }).schedule)).toEqual([
      'benefit 2024-07-01..2024-07-31 151700',
    ]);
  });

  test.each([
    ['20 %', { percent: 20 }, 30_340],
    ['33,33 %', { percent: 33.33 }, 50_562],
    ['the least amount', { amount: '303.40' }, 30_340],
    ['all of it', { amount: '1517.00' }, 151_700],
  ])('a chosen height of %s is paid, with who and why', (_, height, amount) => {
    const institutionStays = [{ ...stay('careHome', '2024-07-01'), chosen: { ...chosen, ...height } }];
    const { schedule, steps, bounds } = fosterBenefit({ ...JULY, institutionStays });
    expect(schedule).toMatchObject([{ title: 'benefitInInstitution', amount }]);
    expect(steps.map(({ text }) => text).join(' ')).toContain('Powód: odwiedziny w ośrodku.');
    expect(bounds).toMatchObject({ benefitInInstitution: { atLeast: 30_340 } });
  });

  test.each([
    ['19,99 %', { percent: 19.99 }, 'amount-below-bound'],
    ['a grosz too little', { amount: '303.39' }, 'amount-below-bound'],
    ['more than was granted', { amount: '1517.01' }, 'amount-above-bound'],
    ['both percent and amount', { percent: 20, amount: '303.40' }, 'input-contradiction'],
    ['neither', {}, 'input-contradiction'],
  ])('a chosen height of %s is refused', (_, height, code) => {
    const institutionStays = [{ ...stay('careHome', '2024-07-01'), chosen: { ...chosen, ...height } }];
    expect(benefitRefusal({ ...JULY, institutionStays }).code).toBe(code);
  });

  test.each([
    [
      'stays that overlap',
      { institutionStays: [stay('careHome', '2024-07-01', '2024-07-10'), stay('prison', '2024-07-10')] },
    ],
    [
      'a stay that ends before it starts',
      { institutionStays: [stay('careHome', '2024-07-10', '2024-07-09')] },
    ],
    [
      'a helper family on a day in an institution',
      {
        institutionStays: [stay('careHome', '2024-07-01', '2024-07-10')],
        helperStays: [{ from: '2024-07-10', to: '2024-07-11' }],
      },
    ],
    [
      'helper stays that overlap',
      {
        helperStays: [
          { from: '2024-07-01', to: '2024-07-05' },
          { from: '2024-07-05', to: '2024-07-06' },
        ],
      },
    ],
  ])('refuses %s', (_, circumstance) => {
    expect(benefitRefusal({ ...JULY, ...circumstance }).code).toBe('input-contradiction');
  });
});
