/** The stay in care as the aids for leavers count it, and whether it is long enough (art. 141 uwrspz, 88 u.p.s.). */
import { earlierStays } from '../../law/settings/leavers.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { counted } from '../../polish/plural.ts';
import type { Day } from '../../values/day.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { type LeaverAct, LEFT_FORMS, type LeftForm, type LeftFormId } from './forms.ts';
import type { Stays } from './inputs.ts';
import { compareToYears, formatLength, lengthOf, mergedStays, type StayLength } from './stay-length.ts';

const MONTHS_OF_A_YEAR = 12;
/** The regulation under art. 90 ust. 4 u.p.s. counts all stays, so nothing is left to read there. */
const ALL_STAYS_UPS = '§ 5 ust. 3 rozporządzenia MPiPS z 3.08.2012 r. (Dz.U. 2012 poz. 954)';

/** Where the stays were not given: the amount is right, the condition was not looked at. */
export function warnOfMissingStay(context: CalculationContext): void {
  context.warn(
    'stay-not-checked',
    'Nie podano okresów pobytu, więc nie sprawdzono najkrótszego wymaganego pobytu (art. 141 ust. 1 uwrspz, art. 88 ust. 3 u.p.s.).',
  );
}

/** @throws TeczkaError `input-contradiction` where the form left is one of the other act */
export function refuseFormOfOtherAct(act: LeaverAct, form: LeftFormId): void {
  if (LEFT_FORMS[form].act === act) return;
  throw contradiction('stay.form', 'Opuszczona forma należy do drugiej ustawy. Popraw ustawę albo formę.');
}

interface Stayed {
  readonly form: LeftFormId;
  readonly stays: Stays;
  readonly decisionDate: Day;
}

export interface CountedStay {
  readonly form: LeftForm;
  readonly length: StayLength;
  /** Is it as long as the act asks at least? */
  readonly enough: boolean;
  /** Last day of the last stay. */
  readonly leftOn: Day;
}

/** Writes the length down and judges it. @throws TeczkaError `input-contradiction` where a stay ends before it starts */
export function countStay(derivation: Derivation, stayed: Stayed, context: CalculationContext): CountedStay {
  const form: LeftForm = LEFT_FORMS[stayed.form];
  const merged = mergedStays(stayed.stays);
  const last = merged.at(-1);
  if (last === undefined) throw new TypeError('The schema asks for at least one stay');
  const used =
    form.act === 'uwrspz' &&
    merged.length > 1 &&
    context.setting(earlierStays, stayed.decisionDate, derivation) === 'last'
      ? [last]
      : merged;
  const length = lengthOf(used);
  derivation.state(
    `Osoba opuszcza ${form.name}. Okres pobytu (${used.map(({ from, to }) => `od ${formatDate(from)} do ${formatDate(to)}`).join(', ')}) wynosi ${formatLength(length)}.${used.length > 1 ? ' Okresy nieciągłe zsumowano: pełne lata każdego z nich liczy się kalendarzowo, a z pozostałych dni 365 tworzy rok (art. 112 i 114 Kodeksu cywilnego).' : ''}`,
    form.act === 'ups' ? `${form.basis}, ${ALL_STAYS_UPS}` : form.basis,
  );
  return { form, length, enough: isEnough(derivation, form, length, stayed, context), leftOn: last.to };
}

function isEnough(
  derivation: Derivation,
  form: LeftForm,
  length: StayLength,
  { decisionDate }: Stayed,
  context: CalculationContext,
): boolean {
  const least = context.numberOn(form.leastStay, decisionDate).value / MONTHS_OF_A_YEAR;
  const enough = compareToYears(length, least) >= 0;
  const asked = counted(least, ['rok', 'lata', 'lat']);
  derivation.state(
    enough
      ? `Pobyt trwał co najmniej ${asked}, jak wymaga ustawa.`
      : `Pobyt był krótszy niż wymagane co najmniej ${asked}, więc pomoc nie przysługuje.`,
    form.basis,
  );
  return enough;
}
