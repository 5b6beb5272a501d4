/** Days after majority for which the benefit is due (art. 82 ust. 1-1b, 37 ust. 2-6 uwrspz). */
import { type Rules } from '../../../../core/law/index.ts';
import { day, type Day, toIso } from '../../../../core/values/day.ts';
import { benefitRefusal, fosterBenefit, rows, withChoice } from '../../../support/foster-benefit.ts';

const adult = {
  birthDate: '2005-03-10',
  placedOn: '2023-02-01',
  careForm: 'kin',
  decisionDate: '2024-05-20',
};

const lastDay = (input: Record<string, unknown>, rules?: Rules): string =>
  toIso(fosterBenefit(input, rules).schedule.at(-1)?.to ?? (0 as Day));

const school = (more: Record<string, unknown>) => ({
  ...adult,
  adultStay: { learning: [{ kind: 'school', from: '2020-09-01', ...more }] },
});

describe('after majority', () => {
  test.each([
    ['learning that goes on: to the eve of the 25th birthday', school({}), '2030-03-09'],
    ['school broken off: to that day', school({ to: '2024-01-31' }), '2024-01-31'],
    ['school finished: to 31 August', school({ to: '2024-04-26', finished: true }), '2024-08-31'],
    [
      'school finished, admitted further: with September',
      school({ to: '2024-04-26', finished: true, admittedSameYear: true }),
      '2024-09-30',
    ],
    [
      'first degree finished in June, admitted to the second: September, not July and August',
      {
        ...adult,
        adultStay: {
          learning: [
            {
              kind: 'university',
              from: '2023-02-20',
              to: '2024-06-28',
              finished: true,
              admittedSameYear: true,
            },
          ],
        },
      },
      '2024-09-30',
    ],
    [
      'a course to its end',
      { ...adult, adultStay: { learning: [{ kind: 'course', from: '2023-03-01', to: '2023-11-15' }] } },
      '2023-11-15',
    ],
  ])('%s (art. 82 ust. 1-1b)', (_, input, last) => {
    expect(lastDay(input)).toBe(last);
  });

  test('the office may end the last school year with the lessons', () => {
    const rules = withChoice('foster.lastSchoolYear', 'lessons');
    expect(lastDay(school({ to: '2024-04-26', finished: true }), rules)).toBe('2024-04-26');
  });

  test('the office may pay the 25th birthday too, as it may for the study aid', () => {
    expect(lastDay(school({}), withChoice('leavers.ageLimitDay', 'birthday'))).toBe('2030-03-10');
  });

  test('studies finished in June and begun again in October: September is paid, July and August are not', () => {
    const learning = [
      { kind: 'university', from: '2023-02-20', to: '2024-06-28', finished: true, admittedSameYear: true },
      { kind: 'university', from: '2024-10-01' },
    ];
    const days = fosterBenefit({ ...adult, leftOn: '2024-10-31', adultStay: { learning } }).schedule.filter(
      ({ from }) => from >= day('2024-06-01'),
    );
    expect(rows(days)).toEqual([
      'benefit 2024-06-01..2024-06-28 93520',
      'benefit 2024-09-01..2024-10-31 100200',
    ]);
  });

  test('a person born on 29 February is of age on 28 February of a common year (KC art. 112)', () => {
    const born = { ...adult, birthDate: '2004-02-29', placedOn: '2021-01-01', decisionDate: '2022-05-01' };
    expect(lastDay({ ...born, adultStay: { learning: [{ kind: 'school', from: '2020-09-01' }] } })).toBe(
      '2029-02-27',
    );
  });

  test('a disabled person who does not learn: refused until the office has chosen', () => {
    const input = {
      ...adult,
      leftOn: '2023-12-31',
      disabilityCertificate: { kind: 'moderate', from: '2022-01-01' },
      adultStay: { byDisability: true },
    };
    expect(benefitRefusal(input).code).toBe('setting-open');
    const to = (choice: string) =>
      toIso(
        fosterBenefit(input, withChoice('foster.disabledAdult', choice)).schedule.find(
          ({ title }) => title === 'benefit',
        )?.to ?? (0 as Day),
      );
    expect(lastDay(input, withChoice('foster.disabledAdult', 'allYear'))).toBe('2023-12-31');
    expect(to('learningOnly')).toBe('2023-02-28');
  });

  test('one who returned is paid from the later consent, not from the return (art. 87 ust. 1 pkt 2)', () => {
    const input = {
      ...adult,
      placedOn: '2023-10-01',
      adultStay: {
        ground: 'returned',
        consentsOn: '2023-10-12',
        learning: [{ kind: 'university', from: '2023-10-01' }],
      },
    };
    expect(toIso(fosterBenefit(input).schedule[0]?.from ?? (0 as Day))).toBe('2023-10-12');
    expect(
      benefitRefusal({ ...input, adultStay: { ...input.adultStay, consentsOn: undefined } }).place.field,
    ).toBe('adultStay.consentsOn');
  });

  test.each([
    ['neither learning nor a certificate', {}, 'adultStay.learning'],
    [
      'one who came as an adult and “stayed”',
      { placedOn: '2023-10-01', learning: [{ kind: 'school', from: '2023-09-01' }] },
      'adultStay.ground',
    ],
    [
      'one who was a child and “returned”',
      { ground: 'returned', consentsOn: '2023-03-10', learning: [{ kind: 'school', from: '2023-09-01' }] },
      'adultStay.ground',
    ],
    [
      'September without finishing',
      { learning: [{ kind: 'school', from: '2020-09-01', to: '2024-04-26', admittedSameYear: true }] },
      'adultStay.learning.0.admittedSameYear',
    ],
    [
      'a teachers’ college after 31.01.2023',
      { learning: [{ kind: 'teacherCollege', from: '2022-10-01' }] },
      'adultStay.learning.0.to',
    ],
    ['a light degree', { byDisability: true, certificate: 'light' }, 'adultStay.byDisability'],
  ])(
    'refuses %s',
    (_, { placedOn = adult.placedOn, certificate, ...adultStay }: Record<string, unknown>, field) => {
      const error = benefitRefusal({
        ...adult,
        placedOn,
        adultStay,
        ...(certificate === undefined
          ? {}
          : { disabilityCertificate: { kind: certificate, from: '2022-01-01' } }),
      });
      expect(error.place.field).toBe(field);
    },
  );
});
