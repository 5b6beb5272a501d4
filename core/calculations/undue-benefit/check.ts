/** What a case of undue sums may not say at once, and what it may not leave out. */
import { firstOfMonth } from '../../values/day.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { incomplete } from '../inputs/incomplete.ts';
import { ACTS } from './acts.ts';
import type { Input } from './input.ts';

/** @throws TeczkaError `input-contradiction`, `input-incomplete` with the field to mend */
export function checkCase(given: Input): void {
  checkCause(given);
  given.payments.forEach((payment, at) => checkPayment(payment, at, given));
  given.repayments?.forEach(({ on }, at) => {
    if (on > given.asOf) {
      throw contradiction(
        `repayments.${at}.on`,
        'Wpłata jest późniejsza niż dzień, na który się liczy. Popraw jedną z dat.',
      );
    }
  });
  if (given.decisionDate !== undefined && given.decisionDate > given.asOf) {
    throw contradiction(
      'decisionDate',
      'Decyzja jest późniejsza niż dzień, na który się liczy. Popraw jedną z dat.',
    );
  }
  if (
    given.interruptedOn !== undefined &&
    (given.finalOn === undefined || given.interruptedOn < given.finalOn)
  ) {
    throw contradiction(
      'interruptedOn',
      'Przedawnienie biegnie od dnia, w którym decyzja stała się ostateczna: podaj ten dzień, nie późniejszy niż przerwanie.',
    );
  }
}

function checkCause({ act, cause, currentBenefit, setOff }: Input): void {
  const { hasCauses } = ACTS[act];
  if (hasCauses && cause === undefined) {
    throw incomplete(
      'cause',
      'Podaj, dlaczego świadczenie było nienależne: od tego zależą odsetki (art. 92 uwrspz).',
    );
  }
  if (!hasCauses && cause !== undefined) {
    throw contradiction(
      'cause',
      'W pomocy społecznej przyczyny z art. 92 uwrspz nie mają zastosowania. Usuń to pole.',
    );
  }
  if (hasCauses && (currentBenefit !== undefined || setOff !== undefined)) {
    throw contradiction(
      currentBenefit === undefined ? 'setOff' : 'currentBenefit',
      'Granica połowy bieżącego świadczenia dotyczy potrąceń w pomocy społecznej (art. 104 ust. 2 u.p.s.). Usuń to pole.',
    );
  }
  if (setOff !== undefined && currentBenefit === undefined) {
    throw incomplete('currentBenefit', 'Podaj bieżące świadczenie, z którego ma nastąpić potrącenie.');
  }
}

function checkPayment(
  { paidOn, undueFrom, undueTo }: Input['payments'][number],
  at: number,
  { asOf }: Input,
): void {
  if (paidOn > asOf) {
    throw contradiction(
      `payments.${at}.paidOn`,
      'Wypłata jest późniejsza niż dzień, na który się liczy. Popraw jedną z dat.',
    );
  }
  if ((undueFrom === undefined) !== (undueTo === undefined)) {
    throw incomplete(
      `payments.${at}.${undueFrom === undefined ? 'undueFrom' : 'undueTo'}`,
      'Podaj pierwszy i ostatni dzień, za które kwota jest nienależna, albo żadnego z nich.',
    );
  }
  if (undueFrom === undefined || undueTo === undefined) return;
  if (undueTo < undueFrom || firstOfMonth(undueTo) !== firstOfMonth(undueFrom)) {
    throw contradiction(
      `payments.${at}.undueTo`,
      'Dni, za które kwota jest nienależna, muszą leżeć w jednym miesiącu i w kolejności. Wypłaty za inne miesiące podaj osobno.',
    );
  }
}
