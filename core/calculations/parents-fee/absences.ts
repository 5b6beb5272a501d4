/** Days on which a child in care is elsewhere: only those at the parents' free them of the fee (art. 193 ust. 6a uwrspz). */
import { formatDate } from '../../polish/date-in-words.ts';
import { TeczkaError } from '../../values/errors.ts';
import type { ClosedPeriod } from '../../values/period.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { AMENDMENT_2014 } from '../foster-costs/amendment-2014.ts';

interface AbsenceKind {
  /** Polish, for the input. */
  readonly label: string;
  readonly frees: boolean;
  /** Polish sentence after the dates. */
  readonly reason: string;
  readonly basis: string;
}

export const ABSENCES = {
  withParents: {
    label: 'pobyt u rodziców',
    frees: true,
    reason: 'dziecko przebywało u rodziców; za te dni opłaty się nie ponosi',
    basis: 'art. 193 ust. 6a uwrspz',
  },
  runaway: {
    label: 'samowolne oddalenie',
    frees: false,
    reason: 'dziecko oddaliło się samowolnie; nie obniża to opłaty',
    basis: 'art. 193 ust. 1 uwrspz',
  },
  other: {
    label: 'inna nieobecność, np. szpital, sanatorium, kolonia',
    frees: false,
    reason: 'dziecko było nieobecne z innego powodu; ustawa nie obniża za to opłaty',
    basis: 'art. 193 ust. 1 uwrspz',
  },
} as const satisfies Readonly<Record<string, AbsenceKind>>;

export interface Absence extends ClosedPeriod {
  readonly kind: keyof typeof ABSENCES;
}

/** Days without a fee; every absence gets its sentence. @throws TeczkaError `period-not-covered` */
export function freeDays(
  absences: readonly Absence[],
  field: string,
  derivation: Derivation,
): readonly ClosedPeriod[] {
  return absences.flatMap(({ kind, from, to }, index) => {
    const { frees, reason, basis } = ABSENCES[kind];
    if (frees && from < AMENDMENT_2014) {
      throw new TeczkaError(
        'period-not-covered',
        'Za dni u rodziców nie ponosi się opłaty dopiero od 19.09.2014 r. (art. 193 ust. 6a uwrspz); o wcześniejszych dniach ustawa nie mówiła. Podaj tylko dni od 19.09.2014 r.',
        { field: `${field}.${index}.from` },
      );
    }
    derivation.state(`Od ${formatDate(from)} do ${formatDate(to)} ${reason}.`, basis);
    return frees ? [{ from, to }] : [];
  });
}
