/** What every kind of service is handed to compute its fee, and what it gives back. */
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import type { Outcome } from '../outcome.ts';
import type { Input, Service } from './input.ts';

export interface ServiceCase<Kind extends Input['service']['kind']> {
  readonly service: Service<Kind>;
  readonly given: Input;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
}

/** The part of an outcome that depends on the kind; steps and warnings are collected on the way. */
export type ServiceFee = Pick<Outcome, 'asOf' | 'amounts' | 'bounds' | 'findings' | 'schedule'>;
