/** Open readings of the integration aid for foreigners (art. 91–95 u.p.s. and the regulation of 7.04.2015). */
import { defineSetting } from './setting.ts';

/** Who makes up the family by which the ceiling per person falls. */
export const integrationPersons = defineSetting({
  id: 'integration.persons',
  title: 'liczba osób, od której zależy górna kwota świadczenia integracyjnego',
  why: 'Rozporządzenie obniża górną kwotę na osobę w rodzinie dwu-, trzy- i czteroosobowej. Nie mówi, czy liczyć tylko osoby objęte programem, czy całe gospodarstwo domowe.',
  basis: '§ 3 ust. 1 rozp. MPiPS z 7.04.2015 r. w sprawie udzielania pomocy cudzoziemcom',
  choices: {
    programme: 'liczy się osoby objęte programem',
    household: 'liczy się wszystkie osoby w gospodarstwie domowym',
  },
  fallback: 'programme',
});

/** Whether months without payment run within the twelve. */
export const suspendedMonths = defineSetting({
  id: 'integration.suspendedMonths',
  title: 'miesiące wstrzymania pomocy w okresie programu integracyjnego',
  why: 'Ustawa nie mówi, czy miesiące wstrzymania wlicza się do 12 miesięcy pomocy i do pierwszych 6 miesięcy, w których górna kwota jest wyższa.',
  basis: 'art. 92 ust. 1 i art. 95 ust. 1 u.p.s.',
  choices: {
    counted: 'wlicza się je: program kończy się w pierwotnym terminie',
    notCounted: 'nie wlicza się ich: program kończy się odpowiednio później',
  },
  fallback: 'counted',
});
