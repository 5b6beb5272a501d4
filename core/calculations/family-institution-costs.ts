/**
 * Money of a family-type care and education institution (placówka opiekuńczo-wychowawcza typu rodzinnego): the lump for
 * each child, the home, the telephone, repairs, equipment, health and learning: art. 114-121 of the act on family
 * support and foster care (uwrspz). Called by `teczka calculate`.
 */
import { healthAndLearning } from '../law/settings/foster-care.ts';
import { add, ZERO_MONEY } from '../values/money.ts';
import { monthBounds } from '../values/year-month.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { money, plus } from './derivation/expression.ts';
import { examples } from './family-institution-costs/examples.ts';
import { input } from './family-institution-costs/input.ts';
import { extrasOf, lumpOf, running } from './family-institution-costs/monthly.ts';
import { RATE_PARAMETERS } from './family-institution-costs/rates.ts';
import { yearly } from './family-institution-costs/yearly.ts';
import type { Outcome } from './outcome.ts';

export const familyInstitutionCosts = defineCalculation({
  id: 'family-institution-costs',
  title: 'Środki placówki opiekuńczo-wychowawczej typu rodzinnego',
  summary:
    'Ryczałt na utrzymanie dzieci, miesięczne środki na lokal i telefon oraz roczne na naprawy, wyposażenie, leczenie i naukę, z limitami na dziecko. Ryczałt jest minimum; rada powiatu może kwoty zwiększyć.',
  legalBasis: ['art. 114–121 uwrspz'],
  labels: {
    lump: 'ryczałt na utrzymanie dzieci (miesięcznie)',
    home: 'środki na utrzymanie lokalu albo domu (miesięcznie)',
    phone: 'środki na usługi telekomunikacyjne (miesięcznie)',
    monthly: 'razem miesięcznie (ryczałt, lokal, telefon)',
    'extra.*': 'zwiększenie ryczałtu',
    repairs: 'środki na naprawy i remonty (rocznie)',
    equipment: 'środki na wyposażenie (rocznie)',
    health: 'środki na świadczenia zdrowotne (rocznie)',
    learning: 'środki na wyrównywanie opóźnień w nauce (rocznie)',
    healthAndLearning: 'środki na leczenie i wyrównywanie opóźnień w nauce (rocznie)',
    yearly: 'razem stawki roczne',
  },
  parameters: RATE_PARAMETERS,
  settings: [healthAndLearning],
  input,
  compute(given, context): Outcome {
    const { from } = monthBounds(given.month);
    const derivation = new Derivation();
    const asked = { given, on: from, derivation, context };
    const lump = lumpOf(asked);
    const ofMonth = running(asked);
    const extras = extrasOf(asked);
    const others = Object.values(ofMonth);
    const monthly =
      others.length === 0
        ? lump
        : derivation.compute(
            'Stawki miesięczne razem wynoszą:',
            plus(money(lump), ...others.map(money)),
            'halfUp',
            'art. 114 ust. 1 i art. 116 ust. 2 uwrspz',
          );
    const ofYear = yearly(asked);
    return {
      asOf: from,
      amounts: {
        lump,
        ...ofMonth,
        monthly,
        ...extras,
        ...ofYear,
        ...(Object.keys(ofYear).length === 0 ? {} : { yearly: add(ZERO_MONEY, ...Object.values(ofYear)) }),
      },
      bounds: {
        lump: { atLeast: lump },
        ...Object.fromEntries(Object.entries(ofYear).map(([name, atMost]) => [name, { atMost }])),
      },
      schedule: [],
      steps: derivation.steps,
    };
  },
  examples,
});
