/**
 * Hand-made families at the edges of the rules, all of them right: they must never give a finding. Two wait for their
 * first decision and serve the demonstration. Called by children.mjs.
 */
import { day } from '../../build/core/values/day.js';
import { FORMS } from './forms.mjs';
import { GROUNDS, REASONS } from './histories.mjs';
import { COURTS } from './invented.mjs';
import { courtOrder } from './placements.mjs';

/** Marks that other parts ask for by name. */
export const DEMO = 'demo';
export const TWINS = 'bliźnięta';
/** Whose PESEL was typed with a space behind it: forgiven, since it is read after trimming. */
export const TRAILING_SPACE = 'spacja za numerem';

const OWN_CITY = { name: 'Miasto Zmyślin', gmina: 'Miasto Zmyślin' };

const stay = (placedOn, more = {}) => ({
  placedOn: day(placedOn),
  leftOn: null,
  leavingReason: '',
  ground: '',
  remarks: '',
  ...more,
});

const sibling = (firstName, sex, birthDate, mark, stays, more = {}) => ({
  firstName,
  sex,
  birthDate: day(birthDate),
  marks: [mark],
  stays,
  ...more,
});

const SPECIAL = [
  {
    surname: { M: 'Wymyślny', K: 'Wymyślna' },
    form: FORMS.related,
    siblings: [
      sibling('Hanna', 'K', '2016-08-21', DEMO, [
        stay('2026-04-13', { remarks: 'wniosek z 15.04.2026 – decyzja w przygotowaniu' }),
      ]),
    ],
  },
  {
    surname: { M: 'Przykładowski', K: 'Przykładowska' },
    form: FORMS.related,
    siblings: [
      sibling(
        'Franciszek',
        'M',
        '2014-03-05',
        DEMO,
        [stay('2026-04-13', { remarks: 'wniosek z 16.04.2026 – decyzja w przygotowaniu, dodatek na orzeczenie' })],
        {
          disability: {
            kind: 'orzeczenie o niepełnosprawności',
            from: day('2024-03-01'),
            to: day('2028-02-29'),
          },
        },
      ),
    ],
  },
  {
    surname: { M: 'Baśniowy', K: 'Baśniowa' },
    form: FORMS.professional,
    siblings: [sibling('Iga', 'K', '2026-02-11', 'dzień urodzenia', [stay('2026-02-11')])],
  },
  {
    surname: { M: 'Fikcyjny', K: 'Fikcyjna' },
    form: FORMS.nonProfessional,
    siblings: [
      sibling('Dawid', 'M', '2008-02-29', 'urodzony 29 lutego', [
        stay('2015-09-01', { leftOn: day('2026-02-27'), leavingReason: REASONS.ofAge }),
      ]),
      sibling('Lena', 'K', '2012-02-29', 'urodzona 29 lutego', [stay('2015-09-01')]),
    ],
  },
  {
    surname: { M: 'Testowski', K: 'Testowska' },
    form: FORMS.home,
    siblings: [
      sibling('Kacper', 'M', '2008-01-17', 'wigilia osiemnastych urodzin', [
        stay('2019-02-04', { leftOn: day('2026-01-16'), leavingReason: REASONS.ofAge }),
      ]),
      sibling('Oliwia', 'K', '2008-12-06', TRAILING_SPACE, [stay('2019-02-04')]),
    ],
  },
  {
    surname: { M: 'Urojony', K: 'Urojona' },
    form: FORMS.related,
    siblings: [sibling('Marcel', 'M', '2008-05-06', 'pełnoletni po dniu stanu', [stay('2021-10-18')])],
  },
  {
    surname: { M: 'Powieściowy', K: 'Powieściowa' },
    form: FORMS.related,
    siblings: [
      sibling('Klara', 'K', '2006-11-09', 'powrót po osiemnastych urodzinach', [
        stay('2014-06-16', { leftOn: day('2024-11-08'), leavingReason: REASONS.ofAge }),
        stay('2025-02-03', { ground: GROUNDS[3], remarks: 'powrót do pieczy – art. 37 ust. 4, zgody w aktach' }),
      ]),
    ],
  },
  {
    surname: { M: 'Modelowy', K: 'Modelowa' },
    form: FORMS.nonProfessional,
    siblings: [
      sibling('Adam', 'M', '2017-07-03', TWINS, [stay('2023-08-07')]),
      sibling('Natan', 'M', '2017-07-03', TWINS, [stay('2023-08-07')]),
    ],
  },
  {
    surname: { M: 'Umowny', K: 'Umowna' },
    form: FORMS.related,
    siblings: [sibling('Zofia', 'K', '2013-05-30', 'ta sama nazwa', [stay('2022-03-14')])],
  },
  {
    surname: { M: 'Umowny', K: 'Umowna' },
    form: FORMS.related,
    siblings: [sibling('Zofia', 'K', '2018-09-12', 'ta sama nazwa', [stay('2023-11-20')])],
  },
  {
    surname: { M: 'Testowenko', K: 'Testowenko' },
    form: FORMS.related,
    citizenship: 'ukraińskie',
    siblings: [
      sibling('Bohdan', 'M', '2011-04-19', 'dokument zamiast PESEL', [stay('2022-07-25')]),
      sibling('Daryna', 'K', '2013-10-02', 'dokument zamiast PESEL', [stay('2022-07-25')]),
      sibling('Artem', 'M', '2016-01-27', 'dokument zamiast PESEL', [stay('2022-07-25')]),
    ],
  },
];

/**
 * @param {import('./random.mjs').Random} random
 * @param {ReturnType<typeof import('./carers.mjs').carerRegister>} carers
 * @returns {{ family: import('./families.mjs').Family, placements: import('./placements.mjs').Placement[][] }[]}
 */
export function specialFamilies(random, carers) {
  return SPECIAL.map(({ surname, form, siblings, citizenship }) => {
    const stays = siblings.map((child) => child.stays);
    const whole = stays.map((own) => ({ from: own[0].placedOn, to: own.at(-1).leftOn ?? Number.MAX_SAFE_INTEGER }));
    const carer = carers.place(form, whole, surname);
    const placedOn = whole[0].from;
    const orders = new Map(
      stays.flat().map((one) => [one.placedOn, courtOrder(random, COURTS[0], one.placedOn)]),
    );
    return {
      family: {
        surname,
        siblings,
        placedOn,
        citizenship: citizenship ?? 'polskie',
        withoutPesel: citizenship !== undefined,
        county: OWN_CITY,
        court: COURTS[0],
      },
      placements: stays.map((own) => own.map((one) => ({ ...one, form, carer, ...orders.get(one.placedOn) }))),
    };
  });
}
