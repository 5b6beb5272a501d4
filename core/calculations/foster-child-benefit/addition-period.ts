/**
 * Days of the disability addition: the certificate's days within the entitlement (art. 81 ust. 1, 87 ust. 1 uwrspz).
 * A certificate of disability without a degree is for persons under 16 (art. 4a of the act of 27.08.1997 on
 * rehabilitation), so it carries no addition from the 16th birthday on, whatever end it names.
 */
import { formatDate } from '../../polish/date-in-words.ts';
import { addDays, birthday } from '../../values/day.ts';
import { type ClosedPeriod, overlap } from '../../values/period.ts';
import type { Entitlement } from './entitlement.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { refuseReversed } from '../inputs/reversed-span.ts';
import type { Input } from './input.ts';
import { earlier } from './pieces.ts';

const BASIS = 'art. 81 ust. 1 uwrspz';
const AGE_OF_DEGREES = 16;

/** Certificates that carry the addition, in the accusative; a light degree carries none. */
const KINDS = {
  child: 'orzeczenie o niepełnosprawności',
  significant: 'orzeczenie o znacznym stopniu niepełnosprawności',
  moderate: 'orzeczenie o umiarkowanym stopniu niepełnosprawności',
} as const;

/**
 * @returns in order; empty where no addition is due
 * @throws TeczkaError `input-contradiction` when the certificate ends before it starts
 */
export function additionPeriod(
  derivation: Derivation,
  { birthDate, disabilityCertificate: certificate }: Input,
  { periods: due }: Entitlement,
  context: CalculationContext,
): readonly ClosedPeriod[] {
  if (certificate === undefined) return [];
  refuseReversed('Orzeczenie', certificate, 'disabilityCertificate.to');
  if (certificate.kind === 'light') {
    derivation.state('Dodatek nie przysługuje: orzeczono lekki stopień niepełnosprawności.', BASIS);
    return [];
  }
  const eveOf16 = addDays(birthday(birthDate, AGE_OF_DEGREES), -1);
  const end = certificate.kind === 'child' ? earlier(certificate.to, eveOf16) : certificate.to;
  const periods =
    end !== undefined && end < certificate.from
      ? []
      : due.flatMap((one) => overlap(one, { from: certificate.from, to: end ?? null }) ?? []);
  const last = due.at(-1)?.to;
  if (periods.length === 0 || last === undefined) {
    derivation.state('Dodatek nie przysługuje: orzeczenie nie obejmuje dni pobytu w rodzinie.', BASIS);
    return [];
  }
  derivation.state(
    `Dziecko ma ${KINDS[certificate.kind]}, ważne od ${formatDate(certificate.from)}${certificate.to === undefined ? ' (bez daty końcowej)' : ` do ${formatDate(certificate.to)}`}, więc przysługuje dodatek na pokrycie zwiększonych kosztów utrzymania.`,
    BASIS,
  );
  if (end !== undefined && end === eveOf16 && end < last) {
    derivation.state(
      `Orzeczenie o niepełnosprawności dotyczy osoby do 16 lat, więc dodatek przysługuje najdłużej do ${formatDate(end)}`,
      BASIS,
    );
  }
  if (end !== undefined && end < last) {
    context.warn(
      'certificate-ends',
      `Orzeczenie uprawnia do dodatku do ${formatDate(end)}; dalej potrzebne jest nowe orzeczenie.`,
    );
  }
  return periods;
}
