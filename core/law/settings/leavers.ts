/** Open readings of the aid for young people who leave care (art. 140–153 uwrspz; art. 88–90 u.p.s.). */
import { defineSetting } from './setting.ts';

/** Last day of an aid, or of a benefit for a grown-up ward, due "until the completed year of life". */
export const ageLimitDay = defineSetting({
  id: 'leavers.ageLimitDay',
  title: 'ostatni dzień pomocy albo świadczenia przysługującego „do ukończenia” roku życia',
  why: 'Rok życia kończy się z początkiem dnia urodzin (art. 112 Kodeksu cywilnego), więc ostatnim dniem jest dzień poprzedzający; część urzędów płaci także za dzień urodzin.',
  basis:
    'art. 37 ust. 2, art. 146 ust. 3, art. 149 ust. 2 i art. 150 ust. 1 uwrspz oraz art. 89 ust. 3 u.p.s., w zw. z art. 112 Kodeksu cywilnego',
  choices: {
    eve: 'ostatnim dniem jest dzień poprzedzający urodziny',
    birthday: 'ostatnim dniem jest dzień urodzin',
  },
  fallback: 'eve',
});

/** Stays in care before a return home. */
export const earlierStays = defineSetting({
  id: 'leavers.earlierStays',
  title: 'liczenie pobytów w pieczy zastępczej sprzed powrotu do domu',
  why: 'Ustawa mówi o okresie pobytu w pieczy zastępczej, nie o okresie nieprzerwanym. Liczenie samego ostatniego pobytu może obniżyć pomoc albo jej pozbawić.',
  basis: 'art. 141 ust. 1 i art. 149 ust. 1 uwrspz',
  choices: {
    sum: 'sumuje się wszystkie okresy pobytu',
    last: 'liczy się ostatni nieprzerwany okres pobytu',
  },
  fallback: 'sum',
});
