/**
 * Which publication of an act, and which notice of amounts, the legal basis of a decision cites on its day.
 * Used by core/decisions; the data: publications/.
 */
import { day } from '../values/day.ts';
import type { Day } from '../values/day.ts';
import { TeczkaError } from '../values/errors.ts';
import { ACTS } from './acts.ts';
import type { ActId } from './acts.ts';
import { formatDay } from './format-value.ts';
import { PUBLICATIONS } from './publications/index.ts';
import type { Publication } from './publications/publication.ts';
import { valorisationNotices } from './publications/valorisation-notices.ts';

export interface PublicationOnDay {
  /** "Dz.U. z 2024 r. poz. 177". */
  readonly citation: string;
  readonly from: Day;
  /** Whether it is certain that this was the newest publication on the day. */
  readonly verified: boolean;
  /** Polish; present exactly when not verified. */
  readonly warning?: string;
}

/**
 * The newest publication of the act on a day.
 * @throws TeczkaError `law-unknown-publication` before the first known one, or for an act without known publications
 */
export function publicationOn(act: ActId, on: Day): PublicationOnDay {
  const { abbreviation } = ACTS[act];
  const found = newest(PUBLICATIONS[act] ?? [], on);
  if (found === undefined) {
    throw new TeczkaError(
      'law-unknown-publication',
      `Nie ma danych o miejscu publikacji aktu „${abbreviation}” na ${formatDay(on)}. Wpisz je ręcznie.`,
    );
  }
  const base = { citation: found.citation, from: day(found.from) };
  if (found.verified && on <= day(found.verifiedUntil)) return { ...base, verified: true };
  const reason = found.verified ? 'mogła zostać zastąpiona nowszą' : 'nie została potwierdzona';
  return {
    ...base,
    verified: false,
    warning: `Publikacja ${found.citation} („${abbreviation}”) na ${formatDay(on)} ${reason}. Sprawdź ją przed wydaniem decyzji.`,
  };
}

/**
 * The notice in Monitor Polski that set the amounts of foster-care benefits in force on a day.
 * @returns undefined where the act's own amounts hold (before 1.06.2018) or no notice is known (from 1.06.2026)
 */
export function valorisationNoticeOn(on: Day): PublicationOnDay | undefined {
  const found = newest(valorisationNotices, on);
  if (found === undefined || on > day(found.verifiedUntil)) return undefined;
  return { citation: found.citation, from: day(found.from), verified: true };
}

function newest(publications: readonly Publication[], on: Day): Publication | undefined {
  return publications.filter(({ from }) => day(from) <= on).at(-1);
}
