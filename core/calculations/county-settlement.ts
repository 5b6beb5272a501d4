/**
 * The statement with which a county that keeps children in foster care charges the county that pays for them, and the
 * part that the payer's gmina bears: art. 191 ust. 1-17 and 192 uwrspz. Called by `teczka calculate`; `teczka settle`
 * makes the notes from it.
 */
import { gminaShareSettings } from '../law/settings/gmina-share.ts';
import { partMonthDays } from '../law/settings/part-months.ts';
import { formatMonth } from '../polish/months.ts';
import { formatMoney, type Grosze, sum } from '../values/money.ts';
import { type ClosedPeriod, monthPeriod, overlap } from '../values/period.ts';
import type { CalculationContext } from './context.ts';
import { examples } from './county-settlement/examples.ts';
import { type Child, type Input, input } from './county-settlement/input.ts';
import { correctionItems, type Item, ownItems, sharedItems, sumOf } from './county-settlement/items.ts';
import { exemptionOf, payingCounty, refuseFormerLaw } from './county-settlement/origin.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { segmentsOf } from './foster-costs/month-amount.ts';
import { COST_TITLES } from './foster-costs/titles.ts';
import { summed } from './gmina-share/costs.ts';
import { GminaShare, percentText, SHARE_PARAMETERS, type Shared } from './gmina-share/share.ts';
import { staysOf } from './gmina-share/stays.ts';
import { contradiction } from './inputs/contradiction.ts';
import { refuseReversed } from './inputs/reversed-span.ts';
import { refuseSameMarks } from './inputs/mark.ts';
import type { Finding, Segment } from './outcome.ts';

/** Paragraphs of the budget classification of settlements by agreement, as RIO w Lublinie explained them in 2012. */
const INCOME_PARAGRAPH = '0830';
const EXPENSE_PARAGRAPH = '4330';

interface ChildResult {
  readonly id: string;
  readonly items: readonly Item[];
  readonly shares: readonly Shared[];
  readonly days: number;
  readonly payer: string | undefined;
}

interface Common {
  readonly given: Input;
  readonly period: ClosedPeriod;
  /** Shared costs and corrections of all children. */
  readonly others: readonly Item[];
  readonly context: CalculationContext;
  readonly derivation: Derivation;
}

function childResult(child: Child, index: number, common: Common): ChildResult {
  const { period, others, context, derivation } = common;
  const field = `children.${index}`;
  const stays = staysOf(child, `${field}.`);
  derivation.state(`Dziecko ${child.id}.`, 'art. 191 ust. 1 uwrspz');
  if (child.origin !== undefined) refuseFormerLaw(child.placedOn, `${field}.origin`);
  const payer =
    child.origin === undefined
      ? undefined
      : payingCounty(child.origin, child.id, `${field}.origin`, derivation);
  const own = ownItems({ child, field, stays, period, context, derivation });
  const items = [...own, ...others.filter((item) => item.child === child.id)];
  const exemption = child.exemption ?? exemptionOf(child.origin);
  const share = new GminaShare({ stays, exemption, context, derivation });
  const costs = items.map((item) => ({
    ...{ month: item.month, amount: item.amount, field: item.field },
    leaverAid: item.title === 'leaverAid',
  }));
  const shares = summed(costs).map((cost) => share.of(cost));
  const days = stays.reduce((total, stay) => {
    const within = overlap(period, stay);
    return within === undefined ? total : total + within.to - within.from + 1;
  }, 0);
  return { id: child.id, items, shares, days, payer };
}

function periodOf({ from, to = from }: Input): ClosedPeriod {
  refuseReversed('Okres rozliczenia', { from, to }, 'to');
  return { from: monthPeriod(from).from, to: monthPeriod(to).to };
}

function checkNames({ children, shared = [], corrections = [], from, to = from }: Input): void {
  refuseSameMarks(children, 'children');
  const outside = shared.findIndex(({ month }) => month < from || month > to);
  if (outside >= 0) {
    throw contradiction(
      `shared.${outside}.month`,
      'Koszt wspólny leży poza okresem rozliczenia. Popraw miesiąc albo wpisz go jako korektę.',
    );
  }
  const notFormer = corrections.findIndex(({ month }) => month >= from);
  if (notFormer >= 0) {
    throw contradiction(
      `corrections.${notFormer}.month`,
      'Korekta dotyczy miesięcy sprzed okresu rozliczenia. Popraw miesiąc albo samą kwotę.',
    );
  }
}

/** Sums that belong to a month without being due monthly. */
const SINGLE: readonly Item['title'][] = ['correction', 'leaverAid'];

/** Rows of one child, title by title; a shared cost stands for its whole month. */
function rowsOf({ id, items }: ChildResult): readonly Segment[] {
  const titles = [...new Set(items.map(({ title }) => title))];
  return titles.flatMap((title) => {
    const own = items.filter((item) => item.title === title).sort((a, b) => a.from - b.from);
    const key = `${title}.${id}`;
    if (!SINGLE.includes(title)) return segmentsOf(own, key);
    return own.map(({ from, to, amount }): Segment => ({
      from,
      to,
      kind: 'once',
      title: key,
      amount,
      untilChanged: false,
    }));
  });
}

function findingsOf({ id, shares, days, payer }: ChildResult): readonly (readonly [string, Finding])[] {
  const text = shares.map(({ month, years }) => `${month}: ${percentText(years)}`).join('; ');
  return [
    [`days.${id}`, { kind: 'text', text: String(days) }],
    [`share.${id}`, { kind: 'text', text }],
    ...(payer === undefined ? [] : [[`payingCounty.${id}`, { kind: 'text', text: payer }] as const]),
  ];
}

function warnOfOtherPayer(
  { id, payer }: ChildResult,
  { payer: addressed }: Input,
  context: CalculationContext,
): void {
  if (payer === undefined || payer === addressed) return;
  context.warn(
    'other-payer',
    `Dziecko ${id}: z podanych danych wynika, że wydatki ponosi ${payer}, a zestawienie wystawiono na: ${addressed}.`,
  );
}

const bySum = (items: readonly Item[], key: (item: Item) => string): Readonly<Record<string, Grosze>> =>
  Object.fromEntries(
    [...new Set(items.map(key))].map((name) => [name, sumOf(items.filter((item) => key(item) === name))]),
  );

const titleLabels = Object.fromEntries(
  Object.entries(COST_TITLES).map(([id, { name }]) => [`${id}.*`, name]),
);
const titleSums = Object.fromEntries(
  Object.entries(COST_TITLES).map(([id, { name }]) => [`title.${id}`, name]),
);

export const countySettlement = defineCalculation({
  id: 'county-settlement',
  title: 'Zestawienie wydatków dla powiatu, który płaci za dzieci w pieczy zastępczej',
  summary:
    'Pozycje do noty dla powiatu właściwego: świadczenia, dodatki, części wynagrodzenia i kosztu koordynatora (proporcjonalnie do liczby dzieci), średnie wydatki placówki, korekty, suma; oraz część, którą ponosi gmina, i ustalenie, który powiat płaci.',
  legalBasis: ['art. 191 uwrspz', 'art. 192 uwrspz'],
  labels: {
    ...titleLabels,
    ...titleSums,
    total: 'suma do zapłaty',
    gmina: 'w tym część gminy',
    county: 'w tym część powiatu',
    'child.*': 'razem za dziecko',
    'gmina.*': 'część gminy za dziecko',
    'correction.*': 'korekta wcześniejszych miesięcy',
    'title.correction': 'korekty wcześniejszych miesięcy',
    'days.*': 'dni pobytu w okresie',
    'share.*': 'udział gminy',
    'payingCounty.*': 'powiat, który płaci',
    incomeParagraph: 'paragraf dochodów',
    expenseParagraph: 'paragraf wydatków',
  },
  parameters: SHARE_PARAMETERS,
  settings: [...gminaShareSettings, partMonthDays],
  input,
  compute(given, context) {
    const derivation = new Derivation();
    const period = periodOf(given);
    checkNames(given);
    const { from, to = from } = given;
    derivation.state(
      `Zestawienie za ${from === to ? formatMonth(from) : `${formatMonth(from)} – ${formatMonth(to)}`}; płaci ${given.payer}${given.creditor === undefined ? '' : `, wystawia ${given.creditor}`}.`,
      'art. 191 ust. 1 i 5 uwrspz',
    );
    const others = [...sharedItems(given, derivation), ...correctionItems(given, derivation)];
    const common = { given, period, others, context, derivation };
    const children = given.children.map((child, index) => childResult(child, index, common));
    for (const child of children) warnOfOtherPayer(child, given, context);
    const items = children.flatMap((child) => child.items);
    const shares = children.flatMap((child) => child.shares);
    const total = sumOf(items);
    const gmina = sum(shares.map((share) => share.gmina));
    const county = sum(shares.map((share) => share.county));
    derivation.quote(
      `Razem do zapłaty ${formatMoney(total)}, w tym gmina ${formatMoney(gmina)} i powiat ${formatMoney(county)}. Opłaty rodziców nie pomniejszają zestawienia; uzyskane dzieli się później.`,
      total,
      'art. 191 ust. 1, 9 i 10, art. 195 ust. 1 uwrspz',
    );
    derivation.state(
      `Porozumienie między powiatami jest umową cywilnoprawną; w klasyfikacji budżetowej wpływ ujmuje się w § ${INCOME_PARAGRAPH}, a wydatek w § ${EXPENSE_PARAGRAPH} (stanowisko RIO w Lublinie).`,
      'art. 191 ust. 5 uwrspz',
    );
    return {
      asOf: period.to,
      amounts: {
        ...{ total, gmina, county },
        ...bySum(items, ({ child }) => `child.${child}`),
        ...Object.fromEntries(
          children.map((child) => [`gmina.${child.id}`, sum(child.shares.map((share) => share.gmina))]),
        ),
        ...bySum(items, ({ title }) => `title.${title}`),
      },
      findings: {
        ...Object.fromEntries(children.flatMap(findingsOf)),
        incomeParagraph: { kind: 'text', text: INCOME_PARAGRAPH },
        expenseParagraph: { kind: 'text', text: EXPENSE_PARAGRAPH },
      },
      schedule: children.flatMap(rowsOf),
      steps: derivation.steps,
    };
  },
  examples,
});
