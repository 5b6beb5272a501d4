/** Balances of cases and families: what was there, and came, less what went, is what is there; and next month starts so. */
import { balanceBroken, openingDiffers, partExceeds } from '../findings/plausibility.ts';
import type { WorkloadFinding } from '../findings/definition.ts';
import { balances } from '../measures/balances.ts';
import type { Balance } from '../measures/balances.ts';
import { measureOf } from '../measures/by-id.ts';
import type { CheckedMonth, PlausibilityCheck } from './definition.ts';
import { placeAt } from './definition.ts';
import { numberOf, sumGiven } from './numbers.ts';
import type { Values } from './numbers.ts';

export const keptBalance: PlausibilityCheck = {
  title: 'bilans spraw i środowisk pracownika i zespołu',
  check: (checked) => {
    const { month, before, workersBefore } = checked;
    const pairs = month.workers.map(({ code, values }) => [values, workersBefore.get(code)?.values] as const);
    return [...pairs, [month.ofTeam, before?.ofTeam] as const].flatMap(([now, former]) =>
      balances.flatMap((balance) => judged(balance, now, former, checked)),
    );
  },
};

function judged(
  balance: Balance,
  now: Values,
  former: Values | undefined,
  { month }: CheckedMonth,
): readonly WorkloadFinding[] {
  const closedBefore = former === undefined ? undefined : numberOf(former, balance.closing);
  const opening = numberOf(now, balance.opening);
  const start = opening ?? closedBefore;
  const closing = numberOf(now, balance.closing);
  const [came, went] = [flow(now, balance.inflow), flow(now, balance.outflow)];
  const at = (id: Balance['closing']) => placeAt(month, now.get(id)?.source);
  const findings: WorkloadFinding[] = [];
  if (opening !== undefined && closedBefore !== undefined && opening !== closedBefore) {
    findings.push(openingDiffers(at(balance.opening), balance.of, closedBefore, opening));
  }
  if (start !== undefined && closing !== undefined && came !== undefined && went !== undefined) {
    const expected = start + came - went;
    if (expected !== closing)
      findings.push(balanceBroken(at(balance.closing), balance.of, expected, closing));
  }
  return [...findings, ...lateOf(balance, now, at)];
}

/** The first one has to be given; the others may be lacking, as many sheets do without them. */
function flow(values: Values, ids: Balance['inflow']): number | undefined {
  return numberOf(values, ids[0]) === undefined ? undefined : sumGiven(values, ids);
}

function lateOf(
  { late, outflow }: Balance,
  now: Values,
  at: (id: Balance['closing']) => WorkloadFinding['place'],
): readonly WorkloadFinding[] {
  if (late === undefined) return [];
  const [part, whole] = [numberOf(now, late), numberOf(now, outflow[0])];
  const exceeds = part !== undefined && whole !== undefined && part > whole;
  return exceeds ? [partExceeds(at(late), measureOf(late).title, part, whole)] : [];
}
