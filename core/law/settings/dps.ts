/** Open readings of the rules on care homes' fees (art. 61–64b and 103 u.p.s.) and on absences (art. 63). */
import { defineSetting } from './setting.ts';

/** Asked only where a family's income per person is above the threshold; there is no safe default. */
export const familyThreshold = defineSetting({
  id: 'dps.familyThreshold',
  title: 'najwyższa opłata osoby gospodarującej w rodzinie',
  why: 'Ustawa mówi, że po wniesieniu opłaty na osobę w rodzinie nie może pozostać mniej niż próg, ale nie mówi, czy nadwyżkę liczy się od dochodu całej rodziny, czy na jedną osobę. Przy dochodzie 6000 zł, 3 osobach i progu 1500 zł pierwszy sposób daje 1500 zł, a drugi 500 zł.',
  basis: 'art. 61 ust. 2 pkt 2 lit. b u.p.s.',
  choices: {
    household:
      'opłata nie może przekroczyć nadwyżki dochodu całej rodziny ponad próg pomnożony przez liczbę osób',
    person: 'opłata nie może przekroczyć nadwyżki dochodu na osobę w rodzinie ponad próg',
  },
  fallback: null,
});

export const ownIncomeLimit = defineSetting({
  id: 'dps.ownIncomeLimit',
  title: 'ograniczenie opłaty do własnego dochodu osoby gospodarującej w rodzinie',
  why: 'Próg odnosi się do dochodu rodziny, choć opłatę wnosi jedna osoba. Ustawa nie ogranicza opłaty do dochodu tej osoby; część urzędów to robi.',
  basis: 'art. 61 ust. 2 pkt 2 lit. b u.p.s.',
  choices: {
    none: 'opłaty nie ogranicza się do własnego dochodu tej osoby',
    ownIncome: 'opłata nie może przekroczyć własnego dochodu tej osoby',
  },
  fallback: 'none',
});

export const spouseOrder = defineSetting({
  id: 'dps.spouseOrder',
  title: 'kolejność małżonka wobec zstępnych',
  why: 'Przepis wymienia małżonka, a po nim „zstępnych przed wstępnymi”. Można z tego czytać, że małżonek płaci przed zstępnymi albo razem z nimi.',
  basis: 'art. 61 ust. 1 pkt 2 u.p.s.',
  choices: {
    first: 'małżonek wnosi opłatę przed zstępnymi',
    equal: 'małżonek i zstępni wnoszą opłatę w tej samej kolejności',
  },
  fallback: 'first',
});

export const splitOfGap = defineSetting({
  id: 'dps.split',
  title: 'podział brakującej kwoty między obowiązanych tej samej kolejności',
  why: 'Ustawa nie podaje sposobu podziału poza art. 61 ust. 2f. Kwotę dzieli się po równo (kto nie może zapłacić równej części, płaci tyle, ile może, a resztę dzieli się między pozostałych), proporcjonalnie do możliwości albo ręcznie, w umowach.',
  basis: 'art. 61 ust. 1 pkt 2 i ust. 2 pkt 2, art. 103 ust. 2 u.p.s.',
  choices: {
    equal: 'po równo, do wysokości możliwości każdej osoby',
    proportional: 'proporcjonalnie do najwyższych dopuszczalnych opłat',
    manual: 'ręcznie: kwotę każdej osoby ustala się w umowie albo w decyzji',
  },
  fallback: 'equal',
});

export const refusalDenominator = defineSetting({
  id: 'dps.refusalDenominator',
  title: 'przez ile osób dzieli się opłatę odmawiających umowy i wywiadu',
  why: 'Opłatę ustala się „proporcjonalnie do liczby osób obowiązanych do jej wnoszenia”. Słowo „jej” wskazuje na opłatę z ust. 2e, czyli na odmawiających; można też czytać, że chodzi o wszystkich obowiązanych.',
  basis: 'art. 61 ust. 2f u.p.s.',
  choices: {
    refusers: 'przez liczbę osób, które odmówiły umowy i wywiadu',
    obliged: 'przez liczbę wszystkich osób wnoszących opłatę w tej kolejności',
  },
  fallback: 'refusers',
});

export const residentRounding = defineSetting({
  id: 'dps.residentRounding',
  title: 'zaokrąglenie opłaty mieszkańca do grosza',
  why: 'Ustawa nie zaokrągla opłaty. W ogłoszonych orzeczeniach zaokrągla się od połowy w górę; „nie więcej niż 70%” jest najpewniej zachowane przy zaokrągleniu w dół.',
  basis: 'art. 61 ust. 2 pkt 1 u.p.s.',
  choices: {
    halfUp: 'od połowy grosza w górę',
    floor: 'w dół do pełnego grosza',
  },
  fallback: 'halfUp',
});

export const longAbsence = defineSetting({
  id: 'dps.longAbsence',
  title: 'dni wolne od opłaty, gdy nieobecność przekroczy roczną liczbę dni',
  why: 'Przepis mówi o nieobecności nieprzekraczającej liczby dni w roku. W praktyce pierwsze dni dłuższej nieobecności zostają wolne od opłaty; dosłownie można czytać, że nieobecność, która przekracza limit, nie jest wolna wcale.',
  basis: 'art. 63 u.p.s.',
  choices: {
    free: 'dni do wyczerpania limitu zostają wolne, opłata należy się za dalsze',
    none: 'nieobecność, która przekracza limit, nie jest wolna od opłaty w żadnej części',
  },
  fallback: 'free',
});

/** Those of the fee, in the order of the documentation. */
export const dpsFeeSettings = [
  familyThreshold,
  ownIncomeLimit,
  spouseOrder,
  splitOfGap,
  refusalDenominator,
  residentRounding,
] as const;

/** Those of the fee and of absences. */
export const dpsSettings = [...dpsFeeSettings, longAbsence] as const;
