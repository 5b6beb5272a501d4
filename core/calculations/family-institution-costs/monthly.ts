/** Monthly money of a family-type institution: the lump for each child, the home, the telephone (art. 115, 117, 118 uwrspz). */
import { counted } from '../../polish/plural.ts';
import type { Grosze } from '../../values/money.ts';
import { chooseWithin } from '../chosen-amount.ts';
import { count, least, money, over, plus, times } from '../derivation/expression.ts';
import { contradiction } from '../inputs/contradiction.ts';
import type { Input } from './input.ts';
import { type Asked, rateOf } from './rates.ts';
import { DIRECTOR, residentsOf } from './residents.ts';

type Amounts = Readonly<Record<string, Grosze>>;

const CHILDREN = ['dziecko', 'dzieci', 'dzieci'] as const;

/** The lumps of all children together: a floor, which is the figure where the council has set no more. */
export function lumpOf(asked: Asked): Grosze {
  const { given, derivation } = asked;
  const disabled = given.disabledChildren ?? 0;
  const others = given.children - disabled;
  if (others < 0) {
    throw contradiction(
      'disabledChildren',
      'Dzieci z niepełnosprawnością jest więcej niż wszystkich dzieci. Popraw liczby.',
    );
  }
  const parts = [
    ...(others > 0 ? [times(count(others), money(rateOf('lump', asked)))] : []),
    ...(disabled > 0 ? [times(count(disabled), money(rateOf('lumpDisabled', asked)))] : []),
  ];
  return derivation.compute(
    `Na utrzymanie dzieci (${counted(given.children, CHILDREN)}, w tym z niepełnosprawnością: ${disabled}) przysługuje ryczałt nie niższy niż:`,
    plus(...parts),
    'halfUp',
    disabled > 0 ? 'art. 115 ust. 1 i 2 uwrspz' : 'art. 115 ust. 1 uwrspz',
  );
}

/** The home's and the telephone's money that was asked for, by name. */
export function running(asked: Asked): Amounts {
  return { ...home(asked), ...telephone(asked) };
}

function home({ given, derivation }: Asked): Amounts {
  if (given.homeCosts === undefined) return {};
  const residents = residentsOf(given);
  const persons = given.children + DIRECTOR;
  return {
    home: derivation.compute(
      `Koszty lokalu albo domu dzieli się przez liczbę osób zamieszkujących (${residents}) i mnoży przez liczbę dzieci z dyrektorem placówki (${persons}).`,
      over(times(money(given.homeCosts), count(persons)), count(residents)),
      'halfUp',
      'art. 117 uwrspz',
    ),
  };
}

function telephone(asked: Asked): Amounts {
  const { given, derivation } = asked;
  const { phoneSubscription, phoneCalls } = given;
  if (phoneSubscription === undefined && phoneCalls === undefined) return {};
  const calls = phoneCalls === undefined ? [] : [least(money(phoneCalls), money(rateOf('phone', asked)))];
  return {
    phone: derivation.compute(
      'Środki na usługi telekomunikacyjne odpowiadają kosztom abonamentu i połączeń; na połączenia starosta ustala je z dyrektorem, nie więcej niż limit.',
      plus(...(phoneSubscription === undefined ? [] : [money(phoneSubscription)]), ...calls),
      'halfUp',
      phoneCalls === undefined ? 'art. 118 ust. 1 uwrspz' : 'art. 118 ust. 1 i 2 uwrspz',
    ),
  };
}

const EXTRAS: Readonly<
  Record<NonNullable<Input['extras']>[number]['kind'], { readonly what: string; readonly basis: string }>
> = {
  holiday: { what: 'dofinansowanie wypoczynku', basis: 'art. 115 ust. 4 pkt 1 uwrspz' },
  admission: {
    what: 'środki na potrzeby przyjmowanego dziecka',
    basis: 'art. 115 ust. 4 pkt 2 lit. a uwrspz',
  },
  event: {
    what: 'środki na wydatki związane ze zdarzeniem losowym lub innym',
    basis: 'art. 115 ust. 4 pkt 2 lit. b uwrspz',
  },
};

/** What the county grants beyond the lump; the act sets no amounts. */
export function extrasOf({ given, derivation }: Asked): Amounts {
  return Object.fromEntries(
    (given.extras ?? []).map(({ kind, granted }, index) => {
      const field = `extras.${index}`;
      const { what, basis } = EXTRAS[kind];
      const amount = chooseWithin({
        derivation,
        what,
        chosen: granted,
        bounds: {},
        field: `${field}.granted`,
        basis,
      });
      return [`extra.${index + 1}`, amount];
    }),
  );
}
