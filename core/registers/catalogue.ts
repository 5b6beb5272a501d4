/** The registers that Teczka knows, each with its checks. To add one is to add its folder and a line here. */
import type { Check } from './check/definition.ts';
import { childrenChecks } from './children/checks/index.ts';
import { children } from './children/register.ts';
import type { Register } from './register.ts';

export interface RegisterKind {
  readonly register: Register;
  readonly checks: readonly Check[];
}

export const registerKinds: readonly RegisterKind[] = [{ register: children, checks: childrenChecks }];
