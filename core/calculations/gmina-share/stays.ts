/** A child's stays in foster care as an input: the present one, former ones before a return home, and exemptions. */
import { z } from 'zod';
import type { Day } from '../../values/day.ts';
import { type ClosedPeriod, overlap, type Period } from '../../values/period.ts';
import { zDay } from '../../values/zod.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { EXEMPTIONS } from './exemptions.ts';

const EXEMPTION_IDS = Object.keys(EXEMPTIONS) as [keyof typeof EXEMPTIONS, ...(keyof typeof EXEMPTIONS)[]];

/** Fields of an input. */
export const stayFields = {
  placedOn: zDay.meta({
    title: 'Data umieszczenia w pieczy zastępczej',
    description: 'Pierwszy dzień obecnego pobytu; przejście między rodzinami i placówkami go nie przerywa',
  }),
  leftOn: zDay
    .optional()
    .meta({ title: 'Ostatni dzień pobytu w pieczy', description: 'Puste, gdy pobyt trwa' }),
  earlierStays: z
    .array(z.strictObject({ from: zDay.meta({ title: 'Od' }), to: zDay.meta({ title: 'Do (włącznie)' }) }))
    .max(50)
    .optional()
    .meta({ title: 'Wcześniejsze pobyty w pieczy', description: 'Sprzed powrotu dziecka do rodziny' }),
  exemption: z
    .enum(EXEMPTION_IDS)
    .optional()
    .meta({
      title: 'Gmina nie uczestniczy w wydatkach',
      description: EXEMPTION_IDS.map((id) => `${id} – ${EXEMPTIONS[id].label}`).join('; '),
    }),
};

export interface GivenStays {
  readonly placedOn: Day;
  readonly leftOn?: Day | undefined;
  readonly earlierStays?: readonly ClosedPeriod[] | undefined;
}

/** In order. @throws TeczkaError `input-contradiction` where days are reversed or stays overlap */
export function staysOf({ placedOn, leftOn, earlierStays = [] }: GivenStays, path = ''): readonly Period[] {
  if (leftOn !== undefined && leftOn < placedOn) {
    throw contradiction(
      `${path}leftOn`,
      'Ostatni dzień pobytu jest wcześniejszy niż umieszczenie. Popraw jedną z dat.',
    );
  }
  const present: Period = { from: placedOn, to: leftOn ?? null };
  earlierStays.forEach((stay, index) => {
    const field = `${path}earlierStays.${index}`;
    if (stay.to < stay.from)
      throw contradiction(field, 'Pobyt kończy się wcześniej, niż się zaczyna. Popraw daty.');
    const others: readonly Period[] = [present, ...earlierStays.slice(0, index)];
    if (stay.from > placedOn || others.some((other) => overlap(other, stay) !== undefined)) {
      throw contradiction(
        field,
        'Pobyty w pieczy zachodzą na siebie albo wcześniejszy jest po obecnym. Popraw daty.',
      );
    }
  });
  return [...[...earlierStays].sort((a, b) => a.from - b.from), present];
}
