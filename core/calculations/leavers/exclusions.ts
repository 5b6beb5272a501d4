/** Circumstances that leave a young person without the aid (art. 140 ust. 3 uwrspz, art. 88 ust. 8 u.p.s.). */
import type { Derivation } from '../derivation/derivation.ts';
import { contradiction } from '../inputs/contradiction.ts';
import type { LeaverAct } from './forms.ts';
import type { Excluded } from './inputs.ts';

interface Exclusion {
  readonly text: string;
  readonly basis: string;
}

const EXCLUSIONS: Readonly<Record<LeaverAct, Readonly<Partial<Record<Excluded, Exclusion>>>>> = {
  uwrspz: {
    careFacility: {
      text: 'Osoba przebywa w domu pomocy społecznej albo w placówce zapewniającej całodobową opiekę osobom niepełnosprawnym lub przewlekle chorym, więc pomoc nie przysługuje.',
      basis: 'art. 140 ust. 3 pkt 1 uwrspz',
    },
    otherAct: {
      text: 'Osoba otrzymuje pomoc dla osób usamodzielnianych z ustawy o pomocy społecznej, więc pomoc nie przysługuje.',
      basis: 'art. 140 ust. 3 pkt 2 uwrspz',
    },
  },
  ups: {
    otherAct: {
      text: 'Osoba otrzymuje pomoc dla osób usamodzielnianych z ustawy o wspieraniu rodziny i systemie pieczy zastępczej, więc pomoc nie przysługuje.',
      basis: 'art. 88 ust. 8 u.p.s.',
    },
  },
};

/** Writes the reason down. @throws TeczkaError `input-contradiction` where the act has no such exclusion */
export function isExcluded(derivation: Derivation, act: LeaverAct, excluded: Excluded | undefined): boolean {
  if (excluded === undefined) return false;
  const found = EXCLUSIONS[act][excluded];
  if (found === undefined) {
    throw contradiction(
      'excludedBy',
      'Tej okoliczności nie wymienia ustawa o pomocy społecznej (art. 88 ust. 8). Usuń ją albo wybierz drugą ustawę.',
    );
  }
  derivation.state(found.text, found.basis);
  return true;
}
