/** The settling-in aid under each of the two acts: a least sum (art. 150 uwrspz), a most value (§ 6, art. 90 u.p.s.). */
import { formatDate } from '../../polish/date-in-words.ts';
import type { Day } from '../../values/day.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';
import { chooseWithin } from '../chosen-amount.ts';
import { citation } from '../citation.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { money, percent, times } from '../derivation/expression.ts';
import { ageLimit } from '../leavers/age-limit.ts';
import type { LeaverAct } from '../leavers/forms.ts';
import { raisedAmount } from '../leavers/raised.ts';
import { ratePublication } from '../rate-publication.ts';
import type { Bounds } from '../outcome.ts';
import type { Input } from './input.ts';

export interface SettlingIn {
  /** Undefined where the act leaves it open and nobody has chosen. */
  readonly amount: Grosze | undefined;
  readonly bounds: Bounds;
  readonly latest?: Day;
}

interface ByAct {
  readonly onceBasis: string;
  readonly parameters: readonly string[];
  /** @returns undefined where the aid is not due any more, with the step that says why */
  readonly compute: (
    derivation: Derivation,
    given: Input,
    context: CalculationContext,
  ) => SettlingIn | undefined;
}

const SUM = 'leaver_setup';
const SUM_DISABLED = 'leaver_setup_disabled';
const AGE = 't_leaver_other_age';
const BASE = 'uops.usamodzielnienie.podstawa';
const PART_OF_BASE = 'uops.usamodzielnienie.zagospodarowanie_max_procent';
const HUNDRED = 100;
const REGULATION = 'rozporządzenia MPiPS z 3.08.2012 r. (Dz.U. 2012 poz. 954)';

/** A light degree changes nothing. */
const isDisabled = ({ disability }: Input): boolean =>
  disability === 'moderate' || disability === 'significant';

export const SETTLING_IN: Readonly<Record<LeaverAct, ByAct>> = {
  uwrspz: {
    onceBasis: 'art. 150 ust. 1 uwrspz',
    parameters: [SUM, SUM_DISABLED, AGE],
    compute: fosterCare,
  },
  ups: {
    onceBasis: 'art. 88 ust. 1 pkt 5 u.p.s.',
    parameters: [BASE, PART_OF_BASE],
    compute: assistance,
  },
};

function fosterCare(
  derivation: Derivation,
  given: Input,
  context: CalculationContext,
): SettlingIn | undefined {
  const { decisionDate, chosen } = given;
  const basis = 'art. 150 ust. 1 uwrspz';
  const { age, last: latest } = ageLimit(derivation, given, AGE, context);
  if (decisionDate > latest) {
    derivation.state(
      `Pomoc wypłaca się najpóźniej do ukończenia ${age}. roku życia, tj. do ${formatDate(latest)} W dniu decyzji termin już minął, więc pomoc nie przysługuje.`,
      basis,
    );
    return undefined;
  }
  derivation.state(
    `Pomoc wypłaca się jednorazowo, najpóźniej do ukończenia ${age}. roku życia, tj. do ${formatDate(latest)}`,
    basis,
  );
  const disabled = isDisabled(given);
  const dated = context.moneyOn(disabled ? SUM_DISABLED : SUM, decisionDate, { announcedBy: decisionDate });
  derivation.quote(
    `Pomoc na zagospodarowanie${disabled ? ' osoby o umiarkowanym albo znacznym stopniu niepełnosprawności' : ''} wynosi nie mniej niż ${formatMoney(dated.amount)} (${ratePublication(dated)}; kwota z dnia decyzji). Może być przyznana w formie rzeczowej.`,
    dated.amount,
    'art. 150 uwrspz',
  );
  const amount = raisedAmount({
    derivation,
    what: 'pomoc na zagospodarowanie',
    chosen,
    rate: dated.amount,
    basis: 'art. 150 ust. 1 i art. 153 w zw. z art. 91 uwrspz',
  });
  return { amount, bounds: { atLeast: dated.amount }, latest };
}

function assistance(derivation: Derivation, given: Input, context: CalculationContext): SettlingIn {
  const { decisionDate, chosen } = given;
  const base = context.moneyOn(BASE, decisionDate, { announcedBy: decisionDate });
  const part = context.numberOn(PART_OF_BASE, decisionDate);
  const disabled = isDisabled(given);
  const paragraph = disabled ? '§ 6 ust. 2' : '§ 6 ust. 1';
  const basis = `art. 88 ust. 1 pkt 5 i art. 89 ust. 1 u.p.s., ${paragraph} ${REGULATION}`;
  derivation.dated(base);
  const most = derivation.compute(
    disabled
      ? `Wartość pomocy rzeczowej dla osoby o umiarkowanym albo znacznym stopniu niepełnosprawności odpowiada ${part.value}% podstawy (${citation(part)}).`
      : `Wartość pomocy rzeczowej nie przekracza ${part.value}% podstawy (${citation(part)}); ustala ją starosta.`,
    times(percent(part.exact.div(HUNDRED)), money(base.amount)),
    'halfUp',
    basis,
  );
  const bounds: Bounds = disabled ? { atLeast: most, atMost: most } : { atMost: most };
  if (chosen === undefined) return { amount: disabled ? most : undefined, bounds };
  const amount = chooseWithin({
    derivation,
    what: 'wartość pomocy na zagospodarowanie',
    chosen,
    bounds,
    field: 'chosen',
    basis,
  });
  return { amount, bounds };
}
