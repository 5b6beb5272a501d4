/**
 * The resident's own fee: at most 70 per cent of income, never above the cost (art. 61 ust. 2 pkt 1 u.p.s.); half of a
 * therapeutic wage or the pocket money of an occupational therapy workshop is left out (ust. 4); an exemption of
 * art. 64b takes it down to a chosen amount.
 */
import type { DatedNumber } from '../../law/index.ts';
import { residentRounding } from '../../law/settings/dps.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { fraction, type Rounding } from '../../values/fraction.ts';
import { day, type Day } from '../../values/day.ts';
import { formatMoney, type Grosze, lesser, subtract, ZERO_MONEY } from '../../values/money.ts';
import { chooseWithin } from '../chosen-amount.ts';
import { citation } from '../citation.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { type Expression, least, minus, money, percent, times } from '../derivation/expression.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { tellChange } from './income-in-force.ts';
import { protectionOfOthers } from './exemption-rules.ts';
import type { ResidentOn } from './states.ts';

export const RESIDENT_PERCENT = 'uops.dps.mieszkaniec.max_procent_dochodu';
export const THERAPY_REDUCTION = 'uops.dps.terapia.pomniejszenie';

const BASIS = 'art. 61 ust. 2 pkt 1 u.p.s.';
const REDUCTION_BASIS = 'art. 61 ust. 4 u.p.s.';
/** In force before the amendment of 4.10.2019 already; its first day was not established. */
const EXEMPTION_CERTAIN_SINCE = day('2019-10-04');

const ROUNDINGS: Readonly<Record<'halfUp' | 'floor', Rounding>> = { halfUp: 'halfUp', floor: 'down' };

export interface ResidentFee {
  /** What the resident pays. */
  readonly amount: Grosze;
  /** What relatives may rest on: the fee, or the fee without an exemption that may not burden others. */
  readonly beforeExemption: Grosze;
}

interface Case {
  readonly resident: ResidentOn;
  readonly cost: Grosze;
  readonly on: Day;
  readonly asOf: Day;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
}

export function residentFee(given: Case): ResidentFee {
  const { resident, cost, on, context, derivation } = given;
  const limit = context.numberOn(RESIDENT_PERCENT, on, { announcedBy: given.asOf });
  if (resident.minor === true) {
    derivation.state(
      'Mieszkaniec domu jest małoletni, więc opłatę wnosi jego przedstawiciel ustawowy z dochodu dziecka.',
      BASIS,
    );
  }
  if (resident.change !== undefined) tellChange(resident.change, given.asOf, context, derivation);
  const base = incomeBase(given);
  const share = percentOfIncome(given, base, limit);
  const amount = lesser(share, cost);
  if (share >= cost) {
    derivation.compute(
      `Opłata nie może przekroczyć kosztu utrzymania, więc mieszkaniec ponosi pełną odpłatność${resident.exemption === undefined ? ', a nikt inny opłaty nie wnosi' : ''}.`,
      least(money(cost), money(share)),
      'halfUp',
      'art. 61 ust. 1 u.p.s.',
    );
  }
  return exempted(given, amount);
}

/** Does the resident bear the whole cost, whatever part of a wage or of workshop money is left out? */
export function surelyPaysAll(
  { income, therapeuticWage = ZERO_MONEY, workshopMoney = ZERO_MONEY, exemption }: ResidentOn,
  cost: Grosze,
  limit: DatedNumber,
): boolean {
  const certain = subtract(subtract(income, therapeuticWage), workshopMoney);
  return exemption === undefined && limit.exact.div(100).mul(certain).compare(cost) >= 0;
}

/** @throws TeczkaError `input-contradiction` where what reduces the income exceeds it, or both reductions are given */
function incomeBase({ resident, on, asOf, context, derivation }: Case): Expression {
  const { income, therapeuticWage: wage = 0, workshopMoney = 0 } = resident;
  if (wage === 0 && workshopMoney === 0) return money(income);
  if (wage > 0 && workshopMoney > 0) {
    throw contradiction(
      'resident.workshopMoney',
      'Dochód zmniejsza się o połowę wynagrodzenia terapeutycznego albo o kieszonkowe z warsztatu. Podaj jedną z tych kwot.',
    );
  }
  const [field, part] =
    wage > 0 ? (['therapeuticWage', wage] as const) : (['workshopMoney', workshopMoney] as const);
  if (part > income) {
    throw contradiction(
      `resident.${field}`,
      'Kwota jest wyższa niż cały dochód mieszkańca, w którym ma być zawarta. Popraw jedną z kwot.',
    );
  }
  const reduction = context.tableOn(THERAPY_REDUCTION, on, { announcedBy: asOf });
  const { therapeuticPayPercent } = reduction.value;
  const taken = part as Grosze;
  if (field === 'workshopMoney') {
    derivation.state(
      `Do podstawy opłaty nie wlicza się kieszonkowego z warsztatu terapii zajęciowej, ${formatMoney(taken)} (${citation(reduction)}).`,
      REDUCTION_BASIS,
    );
    return minus(money(income), money(taken));
  }
  const half = percent(fraction(therapeuticPayPercent, 100));
  derivation.state(
    `Do podstawy opłaty nie wlicza się ${half.text} wynagrodzenia za pracę ze wskazań terapeutycznych, które wynosi ${formatMoney(taken)} (${citation(reduction)}).`,
    REDUCTION_BASIS,
  );
  return minus(money(income), times(half, money(taken)));
}

function percentOfIncome({ asOf, context, derivation }: Case, base: Expression, limit: DatedNumber): Grosze {
  const ratio = percent(limit.exact.div(100));
  const formula = times(base, ratio);
  const rounding =
    formula.value.d === 1n ? 'halfUp' : ROUNDINGS[context.setting(residentRounding, asOf, derivation)];
  const share = derivation.compute(
    `Mieszkaniec domu wnosi nie więcej niż ${ratio.text} swojego dochodu (${citation(limit)}).`,
    formula,
    rounding,
    BASIS,
  );
  if (formula.value.compare(share) < 0) {
    context.warn(
      'above-the-percent',
      `Opłata mieszkańca po zaokrągleniu przekracza ${ratio.text} dochodu o ułamek grosza. Jeżeli urząd chce tego uniknąć, może zmienić ustawienie „dps.residentRounding”.`,
    );
  }
  return share;
}

function exempted(
  { resident: { exemption: active }, on, context, derivation }: Case,
  amount: Grosze,
): ResidentFee {
  if (active === undefined) return { amount, beforeExemption: amount };
  if (active.from < EXEMPTION_CERTAIN_SINCE) {
    context.warn(
      'exemption-start-unknown',
      `Nie ustalono, od kiedy obowiązuje art. 64b u.p.s.; na pewno obowiązywał ${formatDate(EXEMPTION_CERTAIN_SINCE)} Sprawdź podstawę zwolnienia.`,
    );
  }
  const remaining = chooseWithin({
    derivation,
    what: 'po zwolnieniu opłatę mieszkańca',
    chosen: active.exemption.remaining,
    bounds: { atMost: amount },
    field: `${active.field}.remaining`,
    basis: 'art. 64b u.p.s.',
  });
  const protection = protectionOfOthers(active, on);
  if (protection === undefined) return { amount: remaining, beforeExemption: remaining };
  derivation.state(
    `Zwolnienie mieszkańca ${protection.text}, więc kwotę zwolnienia ponosi gmina.`,
    protection.basis,
  );
  return { amount: remaining, beforeExemption: amount };
}
