/**
 * Open readings of the act on family support and foster care (uwrspz) that its benefits, pay and home costs rest on.
 * Parents' fees and settlements of counties have files of their own.
 */
import { defineSetting } from './setting.ts';

/** Art. 87 ust. 1 has both "od dnia" and "do dnia", so the day of a move would be paid twice. */
export const transferDay = defineSetting({
  id: 'foster.transferDay',
  title: 'świadczenie za dzień przejścia dziecka między rodzinami zastępczymi',
  why: 'Świadczenie przysługuje od dnia umieszczenia i do dnia opuszczenia, więc dzień przejścia należałby do obu rodzin. Za jeden dzień płaci się raz.',
  basis: 'art. 87 ust. 1 uwrspz',
  choices: {
    newFamily: 'dzień przejścia należy do nowej rodziny',
    formerFamily: 'dzień przejścia należy do dotychczasowej rodziny',
  },
  fallback: 'newFamily',
});

/** Art. 82 ust. 1a speaks of learning only, art. 37 ust. 2 pkt 5 of a certificate without learning. */
export const disabledAdult = defineSetting({
  id: 'foster.disabledAdult',
  title: 'świadczenie na pełnoletnią osobę z niepełnosprawnością, która się nie uczy',
  why: 'Od 1.02.2023 r. osoba z orzeczeniem o znacznym lub umiarkowanym stopniu może pozostać w pieczy także bez nauki, a art. 82 ust. 1a wiąże wypłatę z rokiem szkolnym, akademickim, kursem albo przygotowaniem zawodowym. Od wyboru zależy, czy świadczenie przysługuje za czas bez nauki.',
  basis: 'art. 82 ust. 1 i 1a w zw. z art. 37 ust. 2 pkt 5 uwrspz',
  choices: {
    allYear: 'świadczenie przysługuje przez cały rok, dopóki ważne jest orzeczenie',
    learningOnly: 'świadczenie przysługuje tylko w czasie nauki',
  },
  fallback: null,
});

/** A leaver's classes end in April or June, the school year on 31 August. */
export const lastSchoolYear = defineSetting({
  id: 'foster.lastSchoolYear',
  title: 'koniec ostatniego roku szkolnego pełnoletniego ucznia',
  why: 'Świadczenie przysługuje w czasie trwania roku szkolnego. Zajęcia w ostatniej klasie kończą się wcześniej, a rok szkolny trwa do 31 sierpnia; dodatkowy wrzesień z art. 82 ust. 1b ma sens jako ciąg dalszy sierpnia.',
  basis: 'art. 82 ust. 1a i 1b uwrspz',
  choices: {
    schoolYear: 'rok szkolny kończy się 31 sierpnia także dla ostatniej klasy',
    lessons: 'rok szkolny ostatniej klasy kończy się w dniu ukończenia szkoły',
  },
  fallback: 'schoolYear',
});

/** Art. 85 ust. 4 speaks of "dziecko", of one child. */
export const standbyWithOtherChild = defineSetting({
  id: 'foster.standbyWithOtherChild',
  title: 'wynagrodzenie, gdy jedno dziecko jest w jednostce z art. 87 ust. 2, a inne w domu',
  why: 'Art. 85 ust. 4 mówi o niesprawowaniu opieki nad dzieckiem z powodu jego umieszczenia w jednostce i nie rozstrzyga, co się dzieje, gdy rodzina opiekuje się w tym czasie innym dzieckiem.',
  basis: 'art. 85 ust. 4 uwrspz',
  choices: {
    full: 'rodzina nadal sprawuje opiekę, więc otrzymuje pełne wynagrodzenie',
    standby: 'rodzina otrzymuje wynagrodzenie za gotowość (80%)',
  },
  fallback: 'full',
});

/** "przez okres dłuższy niż 10 dni w miesiącu kalendarzowym". */
export const emergencyDays = defineSetting({
  id: 'foster.emergencyDays',
  title: 'liczenie dni do dodatku pogotowia rodzinnego',
  why: 'Dodatek należy się, gdy dzieci przebywały „przez okres dłuższy niż 10 dni w miesiącu kalendarzowym”. Przepis nie mówi, czy dni muszą następować po sobie.',
  basis: 'art. 85 ust. 5 uwrspz',
  choices: {
    total: 'liczy się łączną liczbę dni w miesiącu',
    consecutive: 'liczą się tylko dni następujące po sobie',
  },
  fallback: 'total',
});

/** The act still says 4100 zł, while sums in contracts of art. 75 are valorised. */
export const helperPayBase = defineSetting({
  id: 'foster.helperPayBase',
  title: 'podstawa wynagrodzenia rodziny pomocowej niebędącej rodziną zawodową',
  why: 'Art. 85 ust. 7 odsyła do kwoty z ust. 1, która w ustawie wynosi nadal 4100 zł; waloryzacji podlegają kwoty w umowach, także z art. 75.',
  basis: 'art. 85 ust. 7 i art. 86 ust. 2 uwrspz',
  choices: {
    statute: 'kwota z art. 85 ust. 1 w brzmieniu ustawy',
    valorised: 'kwota z art. 85 ust. 1 po waloryzacji',
  },
  fallback: 'statute',
});

/** "wraz z prowadzącym rodzinny dom dziecka", in the singular; spouses may run one together (art. 41 ust. 1). */
export const familyHomeCouple = defineSetting({
  id: 'foster.familyHomeCouple',
  title: 'liczba osób prowadzących rodzinny dom dziecka przy kosztach lokalu',
  why: 'Koszty mnoży się przez liczbę dzieci „wraz z prowadzącym”. Rodzinny dom dziecka mogą tworzyć małżonkowie (art. 41 ust. 1), a umowę i wynagrodzenie ma jedno z nich (art. 62 ust. 4).',
  basis: 'art. 84 pkt 1 uwrspz',
  choices: {
    one: 'liczy się jedną osobę prowadzącą',
    couple: 'liczy się oboje małżonków',
  },
  fallback: 'one',
});

/** "świadczenia opieki zdrowotnej … lub … wyrównywanie opóźnień w nauce … nie wyższej niż". */
export const healthAndLearning = defineSetting({
  id: 'foster.healthAndLearning',
  title: 'limit wydatków placówki rodzinnej na leczenie i wyrównywanie opóźnień w nauce',
  why: 'Art. 120 podaje jedną kwotę na dziecko dla świadczeń zdrowotnych „lub” wyrównywania opóźnień w nauce, a art. 116 ust. 3 wymienia je osobno.',
  basis: 'art. 120 w zw. z art. 116 ust. 3 uwrspz',
  choices: {
    joint: 'jeden limit obejmuje oba rodzaje wydatków łącznie',
    separate: 'każdy rodzaj wydatków ma własny limit',
  },
  fallback: 'joint',
});

/** In the order of the documentation. */
export const fosterCareSettings = [
  transferDay,
  disabledAdult,
  lastSchoolYear,
  standbyWithOtherChild,
  emergencyDays,
  helperPayBase,
  familyHomeCouple,
  healthAndLearning,
] as const;
