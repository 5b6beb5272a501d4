/** Families to one post of the team: more than 30 per cent up or down from one month to the next. */
import { monthTotal } from '../consolidation/month-total.ts';
import type { TeamMonth } from '../consolidation/model.ts';
import { ratioJump } from '../findings/plausibility.ts';
import type { PlausibilityCheck } from './definition.ts';
import { placeAt } from './definition.ts';

const MOST_PER_CENT = 30;

export const jumpOfRatio: PlausibilityCheck = {
  title: `skok środowisk na etat o więcej niż ${MOST_PER_CENT} % w miesiąc`,
  check: ({ month, before }) => {
    const [was, is] = [before && ratioOf(before), ratioOf(month)];
    if (was === undefined || is === undefined || was === 0) return [];
    const jump = Math.abs(is - was) * 100 > MOST_PER_CENT * was;
    return jump ? [ratioJump(placeAt(month, month.workers[0]?.source), tenths(was), tenths(is))] : [];
  },
};

const tenths = (value: number): number => Math.round(value * 10) / 10;

function ratioOf(month: TeamMonth): number | undefined {
  const { value } = monthTotal(month, 'environments');
  let posts = 0;
  for (const { fte } of month.workers) {
    if (typeof fte !== 'number') return undefined;
    posts += fte;
  }
  return typeof value === 'number' && posts > 0 ? value / posts : undefined;
}
