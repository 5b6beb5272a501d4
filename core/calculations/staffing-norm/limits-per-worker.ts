/**
 * The greatest number of families of one worker: a family assistant (art. 15 ust. 4 uwrspz) and a coordinator of family
 * foster care (art. 77 ust. 4 uwrspz). The limit holds for every worker by himself, so an average would hide a breach.
 */
import { counted, type Forms } from '../../polish/plural.ts';
import { fraction } from '../../values/fraction.ts';
import type { CalculationContext } from '../context.ts';
import { count, over } from '../derivation/expression.ts';
import type { Derivation } from '../derivation/derivation.ts';
import type { Finding } from '../outcome.ts';
import { citation } from '../citation.ts';
import type { Input } from './input.ts';

interface Worker {
  readonly families: 'familiesPerAssistant' | 'familiesPerCoordinator';
  readonly parameter: string;
  readonly basis: string;
  /** Polish, nominative singular: "asystent rodziny". */
  readonly name: string;
  readonly forms: Forms;
  /** Polish, genitive plural, what is counted. */
  readonly counted: string;
  /** Names of the two findings. */
  readonly met: string;
  readonly required: string;
}

const WORKERS: readonly Worker[] = [
  {
    families: 'familiesPerAssistant',
    parameter: 'wspr.asystent_rodziny.max_rodzin',
    basis: 'art. 15 ust. 4 uwrspz',
    name: 'asystent rodziny',
    forms: ['asystenta', 'asystentów', 'asystentów'],
    counted: 'rodzin',
    met: 'assistants.met',
    required: 'assistants.required',
  },
  {
    families: 'familiesPerCoordinator',
    parameter: 'wspr.koordynator.max_rodzin',
    basis: 'art. 77 ust. 4 uwrspz',
    name: 'koordynator rodzinnej pieczy zastępczej',
    forms: ['koordynatora', 'koordynatorów', 'koordynatorów'],
    counted: 'rodzin zastępczych i rodzinnych domów dziecka',
    met: 'coordinators.met',
    required: 'coordinators.required',
  },
];

/** Ids for the calculation's list of parameters. */
export const WORKER_PARAMETERS: readonly string[] = WORKERS.map(({ parameter }) => parameter);

/** Findings about the workers that the input speaks of. */
export function limitsPerWorker(
  given: Input,
  context: CalculationContext,
  derivation: Derivation,
): Readonly<Record<string, Finding>> {
  const findings: Record<string, Finding> = {};
  for (const worker of WORKERS) {
    const families = given[worker.families];
    if (families === undefined) continue;
    const limit = context.numberOn(worker.parameter, given.date);
    const most = limit.value;
    const tooMany = families.filter((those) => those > most);
    const all = families.reduce((sum, those) => sum + those, 0);
    derivation.state(
      `Jeden ${worker.name} może mieć najwyżej ${most} ${worker.counted} (${citation(limit)}). ${
        tooMany.length === 0
          ? 'Nikt nie przekracza tej liczby.'
          : `Przekracza ją ${tooMany.length} z ${counted(families.length, worker.forms)}: ${tooMany.join(', ')}.`
      }`,
      worker.basis,
    );
    derivation.measure(
      `Na ${all} ${worker.counted} potrzeba co najmniej ${counted(Math.ceil(all / most), worker.forms)}.`,
      over(count(all), count(most)),
      { places: 2 },
      worker.basis,
    );
    findings[worker.met] = { kind: 'yes-no', yes: tooMany.length === 0 };
    findings[worker.required] = { kind: 'number', number: fraction(Math.ceil(all / most)) };
  }
  return findings;
}
