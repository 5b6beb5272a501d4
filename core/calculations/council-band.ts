/**
 * The step of a derivation that places a household in a council's table of fees: its income against the criterion or
 * the edges in złote, the band, the figure of the band. Used by the calculations of fees by a resolution (art. 50 ust. 6,
 * art. 97 ust. 5 u.p.s.).
 */
import { bandFor, bandText, type CouncilTable, feeText, type FoundBand } from '../law/index.ts';
import type { Day } from '../values/day.ts';
import { formatMoney } from '../values/money.ts';
import type { CalculationContext } from './context.ts';
import type { Derivation } from './derivation/derivation.ts';
import { money, over } from './derivation/expression.ts';
import { criterionOf, measuredIncome, shownPercent } from './income-criterion.ts';
import type { Household } from './inputs/household.ts';
import type { Finding } from './outcome.ts';

const CRITERION_BASIS = 'art. 8 ust. 1 i 3 u.p.s.';

const INCOMES: Readonly<Record<Household['kind'], string>> = {
  single: 'Dochód',
  family: 'Dochód na osobę w rodzinie',
};

const COLUMNS: Readonly<Record<Household['kind'], string>> = {
  single: 'dla osoby samotnie gospodarującej',
  family: 'dla osoby w rodzinie',
};

const FEE_WORDS: Readonly<Record<CouncilTable['fee'], string>> = {
  percentOfPrice: ' ceny',
  percentOfIncome: ' dochodu',
  percentOfFee: ' opłaty',
  money: '',
};

interface Placing {
  readonly household: Household;
  readonly table: CouncilTable;
  readonly on: Day;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
  /** The provision by which the table is applied. */
  readonly basis: string;
}

/** @throws TeczkaError `council-table-gap`, `council-table-column`, `law-unknown-period` of the criterion */
export function placeInTable(placing: Placing): FoundBand {
  const { household, table, derivation, basis } = placing;
  const income = measuredIncome(household).value;
  const found = bandFor(table, household.kind, income, MEASURE_STEPS[table.edges](placing));
  const { band, rate } = found;
  derivation.state(
    `${INCOMES[household.kind]} mieści się w progu „${bandText(table.edges, band)}”, w którym opłata ${COLUMNS[household.kind]} wynosi ${feeText(table.fee, rate)}${FEE_WORDS[table.fee]} (${table.resolution}).`,
    basis,
  );
  return found;
}

/** Findings of a placed household: the per cent of the criterion where the table goes by it, the band. */
export function placedFindings(table: CouncilTable, { band, measure }: FoundBand): Record<string, Finding> {
  const text = bandText(table.edges, band);
  if (table.edges === 'money') return { band: { kind: 'text', text } };
  return {
    percentOfCriterion: shownPercent(measure),
    band: { kind: 'text', text: `${text} kryterium` },
  };
}

/** Writes how the income is measured; returns the criterion where the edges go by it. */
const MEASURE_STEPS = {
  percentOfCriterion: ({ household, on, context, derivation }: Placing) => {
    const criterion = criterionOf(household.kind, on, context);
    derivation.dated(criterion);
    derivation.measure(
      `${INCOMES[household.kind]} w stosunku do kryterium dochodowego wynosi:`,
      over(measuredIncome(household), money(criterion.amount)),
      { places: 2, unit: '%' },
      CRITERION_BASIS,
    );
    return criterion.amount;
  },
  money: ({ household, derivation }: Placing) => {
    const income = measuredIncome(household);
    if (household.kind === 'family')
      derivation.compute(
        'Dochód na osobę w rodzinie to dochód rodziny podzielony przez liczbę osób.',
        income,
        'halfUp',
        CRITERION_BASIS,
      );
    else
      derivation.quote(`Dochód wynosi ${formatMoney(household.income)}.`, household.income, CRITERION_BASIS);
    return null;
  },
} as const;
