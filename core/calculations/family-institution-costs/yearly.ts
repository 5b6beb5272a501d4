/** Yearly money of a family-type institution: repairs, equipment, health and learning (art. 119, 120 uwrspz). */
import { healthAndLearning } from '../../law/settings/foster-care.ts';
import type { Grosze } from '../../values/money.ts';
import { count, least, money, over, plus, times } from '../derivation/expression.ts';
import { type Asked, rateOf } from './rates.ts';
import { residentsOf } from './residents.ts';

type Amounts = Readonly<Record<string, Grosze>>;

/** Amounts of the year that were asked for, by name. */
export function yearly(asked: Asked): Amounts {
  return { ...repairs(asked), ...equipment(asked), ...health(asked) };
}

function repairs(asked: Asked): Amounts {
  const { given, derivation } = asked;
  if (given.repairs === undefined) return {};
  const limit = rateOf('repairs', asked);
  const children = count(given.children);
  return {
    repairs: derivation.compute(
      'Koszty napraw i remontów dzieli się przez liczbę osób zamieszkujących i mnoży przez liczbę dzieci, nie więcej niż limit na każde dziecko.',
      least(
        over(times(money(given.repairs), children), count(residentsOf(given))),
        times(money(limit), children),
      ),
      'halfUp',
      'art. 119 ust. 1 uwrspz',
    ),
  };
}

function equipment(asked: Asked): Amounts {
  const { given, derivation } = asked;
  if (given.equipment === undefined) return {};
  const limit = rateOf('equipment', asked);
  return {
    equipment: derivation.compute(
      'Środki na wyposażenie odpowiadają poniesionym kosztom, nie więcej niż limit na każde dziecko.',
      least(money(given.equipment), times(money(limit), count(given.children))),
      'halfUp',
      'art. 119 ust. 2 uwrspz',
    ),
  };
}

function health(asked: Asked): Amounts {
  const { given, on, derivation, context } = asked;
  const { health: treatment, learning } = given;
  if (treatment === undefined && learning === undefined) return {};
  const limit = times(money(rateOf('healthAndLearning', asked)), count(given.children));
  const compute = (text: string, expression: ReturnType<typeof money>): Grosze =>
    derivation.compute(text, least(expression, limit), 'halfUp', 'art. 120 uwrspz');
  const both = treatment !== undefined && learning !== undefined;
  if (both && context.setting(healthAndLearning, on, derivation) === 'joint') {
    const text =
      'Środki na leczenie i wyrównywanie opóźnień w nauce razem odpowiadają poniesionym wydatkom, nie więcej niż limit na każde dziecko.';
    return { healthAndLearning: compute(text, plus(money(treatment), money(learning))) };
  }
  const one = (name: string, spent: Grosze): Grosze =>
    compute(
      `Środki na ${name} odpowiadają poniesionym wydatkom, nie więcej niż limit na każde dziecko.`,
      money(spent),
    );
  return {
    ...(treatment === undefined ? {} : { health: one('świadczenia zdrowotne', treatment) }),
    ...(learning === undefined ? {} : { learning: one('wyrównywanie opóźnień w nauce', learning) }),
  };
}
