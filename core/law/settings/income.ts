/** Open readings of how income is counted and compared (art. 8 and 106 u.p.s.). */
import { defineSetting } from './setting.ts';

/** What a change of a family's income is measured by (art. 106 ust. 3a-3b u.p.s.). */
export const familyChange = defineSetting({
  id: 'income.familyChange',
  title: 'porównanie zmiany dochodu rodziny z 10% kryterium',
  why: 'Przepis porównuje kwotę zmiany z 10% kryterium „odpowiednio” osoby samotnie gospodarującej albo na osobę w rodzinie. Dosłownie zmienia się dochód rodziny, a miarą jest kryterium na jedną osobę; część urzędów dzieli zmianę przez liczbę osób, co rzadziej prowadzi do nowej decyzji.',
  basis: 'art. 106 ust. 3a i 3b u.p.s.',
  choices: {
    household:
      'z 10% kryterium na osobę w rodzinie porównuje się całą zmianę dochodu rodziny (wykładnia dosłowna)',
    person: 'z 10% kryterium na osobę w rodzinie porównuje się zmianę dochodu na osobę',
  },
  fallback: 'household',
});

/** By the criterion of which day a one-off income is large (art. 8 ust. 11 u.p.s.); asked only where the days differ. */
export const oneOffCriterionDay = defineSetting({
  id: 'income.oneOffCriterionDay',
  title: 'dzień, z którego kryterium bierze się do oceny dochodu jednorazowego',
  why: 'Przepis mówi o uzyskaniu dochodu przekraczającego pięciokrotność kryterium, lecz nie wskazuje, z którego dnia jest kryterium, gdy po wypłacie się zmieniło.',
  basis: 'art. 8 ust. 11 u.p.s.',
  choices: {
    payment: 'dochód jednorazowy porównuje się z kryterium z dnia jego wypłaty',
    decision: 'dochód jednorazowy porównuje się z kryterium z dnia decyzji',
  },
  fallback: 'payment',
});

/** What a loss of a business does to the other income (art. 8 ust. 5 pkt 1 u.p.s.); asked only where there is a loss. */
export const businessLoss = defineSetting({
  id: 'income.businessLoss',
  title: 'strata z działalności gospodarczej',
  why: 'Przepis każe podzielić dochód wykazany w zeznaniu przez liczbę miesięcy działalności; o stracie milczy. Odjęta od innych przychodów obniżyłaby dochód rodziny.',
  basis: 'art. 8 ust. 5 pkt 1 u.p.s.',
  choices: {
    zero: 'strata oznacza, że dochodu z działalności nie ma; innych przychodów nie obniża',
    subtract: 'stratę odejmuje się od pozostałych przychodów',
  },
  fallback: 'zero',
});

export const incomeSettings = [familyChange, oneOffCriterionDay, businessLoss] as const;
