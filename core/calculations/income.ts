/**
 * Income in the sense of art. 8 of the act on social assistance (u.p.s.): of a person alone or a family, in the month
 * that decides, beside the criterion and beside the income of the decision in force. Its result is the income that the
 * other calculations of the act take. Called by `teczka calculate`.
 */
import { formatDate } from '../polish/date-in-words.ts';
import { formatMonth } from '../polish/months.ts';
import type { DatedMoney } from '../law/index.ts';
import { addToYearMonth, type YearMonth, yearMonthOf } from '../values/period.ts';
import { fraction } from '../values/fraction.ts';
import { type Grosze, roundToGrosze, ZERO_MONEY } from '../values/money.ts';
import { incomeSettings } from '../law/settings/income.ts';
import type { CalculationContext } from './context.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { count, greatest, minus, money, over, plus } from './derivation/expression.ts';
import { compareChange } from './income/change.ts';
import { examples } from './income/examples.ts';
import { type Input, input } from './income/input.ts';
import { countItem } from './income/kinds/index.ts';
import { HECTARE_PARAMETER } from './income/kinds/land.ts';
import { PURPOSES } from './income/purposes.ts';
import type { Counted, Scene } from './income/scene.ts';
import { CRITERION_PARAMETERS, criterionOf, shownPercent } from './income-criterion.ts';
import { contradiction } from './inputs/contradiction.ts';
import type { Finding } from './outcome.ts';

const PERCENT_PLACES = 2;

/** The month before the application; where income was lost, the month of the application (art. 8 ust. 3). */
function examinedMonth(given: Input, derivation: Derivation): YearMonth {
  const basis = 'art. 8 ust. 3 u.p.s.';
  const applied = yearMonthOf(given.applicationDate);
  if (given.examinedMonth !== undefined) {
    if (given.incomeLost !== undefined) {
      throw contradiction(
        'examinedMonth',
        'Podano badany miesiąc i utratę dochodu. Zostaw jedno z tych pól: przy utracie dochodu miesiąc wynika z ustawy.',
      );
    }
    derivation.state(
      `Bada się dochód za ${formatMonth(given.examinedMonth)}, wskazany w danych sprawy.`,
      basis,
    );
    return given.examinedMonth;
  }
  const month = given.incomeLost === true ? applied : addToYearMonth(applied, -1);
  derivation.state(
    given.incomeLost === true
      ? `Dochód utracono, dlatego bada się miesiąc złożenia wniosku (${formatDate(given.applicationDate)}): ${formatMonth(month)}`
      : `Bada się miesiąc poprzedzający złożenie wniosku (${formatDate(given.applicationDate)}): ${formatMonth(month)}`,
    basis,
  );
  return month;
}

/** Converted hectares of one person are added before the limit of one hectare is asked about. */
function refuseDividedLand({ incomes }: Input): void {
  const owners = incomes.flatMap((item) => (item.kind === 'land' ? [item.who ?? ''] : []));
  if (new Set(owners).size === owners.length) return;
  throw contradiction(
    'incomes',
    'Użytki rolne tej samej osoby podano w kilku pozycjach. Podaj łączną powierzchnię w hektarach przeliczeniowych w jednej.',
  );
}

/** The sum of all items, rounded once; what is taken off never makes an income of less than nothing. */
function totalOf(counted: readonly Counted[], derivation: Derivation): Grosze {
  const adds = counted.flatMap((one) => (one.adds === undefined ? [] : [one.adds]));
  const takes = counted.flatMap((one) => (one.takes === undefined ? [] : [one.takes]));
  const basis = 'art. 8 ust. 3 i 10 u.p.s.';
  if (adds.length === 0) {
    derivation.quote(
      'W badanym miesiącu nie ma przychodów, które się wlicza: dochód wynosi 0,00 zł.',
      ZERO_MONEY,
      basis,
    );
    return ZERO_MONEY;
  }
  const sum = minus(plus(...adds), ...takes);
  if (sum.binds === 'atom' && sum.value.d === 1n) {
    const only = roundToGrosze(sum.value, 'halfUp');
    derivation.quote(`Dochód wynosi ${sum.text}.`, only, basis);
    return only;
  }
  return sum.value.compare(0) < 0
    ? derivation.compute(
        'Odliczenia są wyższe niż przychody, dlatego dochodu nie ma.',
        greatest(money(ZERO_MONEY), sum),
        'halfUp',
        basis,
      )
    : derivation.compute('Dochód jest sumą wliczonych kwot.', sum, 'halfUp', basis);
}

/** How the income stands to the criterion: "nie przekracza" includes the criterion itself (art. 8 ust. 1). */
function measure(income: Grosze, persons: number, criterion: DatedMoney, derivation: Derivation) {
  const basis = persons === 1 ? 'art. 8 ust. 1 pkt 1 u.p.s.' : 'art. 8 ust. 1 pkt 2 u.p.s.';
  derivation.dated(criterion);
  const measured = persons === 1 ? money(income) : over(money(income), count(persons));
  const order = derivation.compare(
    (compared) =>
      `Dochód${persons === 1 ? '' : ' na osobę w rodzinie'} ${compared > 0 ? 'przekracza kryterium dochodowe' : 'nie przekracza kryterium dochodowego'}.`,
    measured,
    money(criterion.amount),
    basis,
  );
  const part = derivation.measure(
    'Stosunek dochodu do kryterium dochodowego.',
    over(measured, money(criterion.amount)),
    { places: PERCENT_PLACES, unit: '%' },
    basis,
  );
  return { within: order <= 0, percent: part.mul(fraction(100)) };
}

export const income = defineCalculation({
  id: 'income',
  title: 'Dochód w pomocy społecznej',
  summary:
    'Dochód osoby samotnie gospodarującej lub rodziny w rozumieniu art. 8 ustawy o pomocy społecznej: miesiąc, który się bada, odliczenia i przychody niewliczane według daty, gospodarstwo rolne, działalność, dochód jednorazowy i należny za okres, waluty. Porównuje dochód z kryterium, a na życzenie z dochodem z obowiązującej decyzji (10% kryterium).',
  legalBasis: ['art. 8 u.p.s.', 'art. 106 ust. 3a i 3b u.p.s.'],
  labels: {
    income: 'dochód w badanym miesiącu',
    perPerson: 'dochód na osobę w rodzinie',
    change: 'zmiana dochodu wobec obowiązującej decyzji',
    month: 'badany miesiąc',
    percentOfCriterion: 'dochód w procentach kryterium',
    withinCriterion: 'dochód nie przekracza kryterium',
    unchanged: 'zmiana dochodu bez wpływu na decyzję',
    spread: 'część kwoty rozliczanej w czasie',
  },
  parameters: [
    ...CRITERION_PARAMETERS,
    HECTARE_PARAMETER,
    'uops.dochod.odliczenia',
    'uops.dochod.niewliczane',
    'uops.dochod.swiadczenie_uzupelniajace',
    'uops.dochod.jednorazowy.krotnosc',
    'uops.dochod.za_okres',
    'uops.dochod.prog_zmiany_proc',
  ],
  settings: incomeSettings,
  input,
  compute(given, context) {
    const lawDay = given.decisionDate ?? given.applicationDate;
    if (lawDay < given.applicationDate) {
      throw contradiction(
        'decisionDate',
        'Data decyzji jest wcześniejsza niż data wniosku. Popraw jedną z dat.',
      );
    }
    refuseDividedLand(given);
    const purpose = PURPOSES[given.purpose];
    const persons = given.household.kind === 'single' ? 1 : given.household.persons;
    const derivation = new Derivation();
    derivation.state(`Dochód ustala się dla ${purpose.name}.`, 'art. 8 ust. 3 u.p.s.');
    const month = examinedMonth(given, derivation);
    const { applicationDate } = given;
    const scene: Omit<Scene, 'field'> = {
      month,
      applicationDate,
      lawDay,
      purpose,
      persons,
      context,
      derivation,
    };
    const counted = given.incomes.map((item, at) => countItem(item, { ...scene, field: `incomes.${at}` }));
    const total = totalOf(counted, derivation);
    const criterion = criterionOf(given.household.kind, lawDay, context);
    const perPerson = perPersonOf(total, persons, derivation);
    const { within, percent } = measure(total, persons, criterion, derivation);
    const change = changeOf(given, { total, persons, criterion, context, derivation });
    return {
      asOf: lawDay,
      amounts: { income: total, ...perPerson, ...change.amounts },
      findings: {
        month: { kind: 'text', text: month },
        percentOfCriterion: shownPercent(percent),
        withinCriterion: { kind: 'yes-no', yes: within },
        ...change.findings,
      },
      schedule: counted.flatMap((one) => one.schedule ?? []),
      steps: derivation.steps,
    };
  },
  examples,
});

function perPersonOf(
  total: Grosze,
  persons: number,
  derivation: Derivation,
): { readonly perPerson?: Grosze } {
  if (persons === 1) return {};
  return {
    perPerson: derivation.compute(
      'Dochód na osobę w rodzinie; z kryterium porównuje się go bez zaokrąglenia.',
      over(money(total), count(persons)),
      'halfUp',
      'art. 8 ust. 1 pkt 2 u.p.s.',
    ),
  };
}

interface Reached {
  readonly total: Grosze;
  readonly persons: number;
  readonly criterion: DatedMoney;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
}

interface ChangeResult {
  readonly amounts: { readonly change?: Grosze };
  readonly findings: { readonly unchanged?: Finding };
}

/** The comparison with the decision in force, where it was given. */
function changeOf(given: Input, { total, ...rest }: Reached): ChangeResult {
  const { decisionInForce, purpose, decisionDate, applicationDate } = given;
  if (decisionInForce === undefined) return { amounts: {}, findings: {} };
  const { amount, unchanged } = compareChange({
    ...rest,
    before: decisionInForce.income,
    after: total,
    purpose: PURPOSES[purpose],
    on: decisionDate ?? applicationDate,
  });
  return { amounts: { change: amount }, findings: { unchanged: { kind: 'yes-no', yes: unchanged } } };
}
