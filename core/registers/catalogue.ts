/** The registers that Teczka knows, each with its checks. To add one is to add its folder and a line here. */
import type { Check } from './check/definition.ts';
import { childrenChecks } from './children/checks/index.ts';
import { childrenLegend } from './children/legend.ts';
import { children } from './children/register.ts';
import type { Legend } from './legend.ts';
import type { Register } from './register.ts';

export interface RegisterKind {
  readonly register: Register;
  readonly checks: readonly Check[];
  /** What people are told about its columns. */
  readonly legend: Legend;
}

export const registerKinds: readonly RegisterKind[] = [
  { register: children, checks: childrenChecks, legend: childrenLegend },
];
