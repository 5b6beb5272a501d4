/**
 * Puts the register side of the sample office together: children, decisions, payments, rows of the register and, when
 * asked for, the faults planted in them. Decisions and payments are always right: only the register has faults.
 * Called by generate.mjs.
 */
import { makeChildren } from './children.mjs';
import { makeDecisions } from './decisions.mjs';
import { identityOffice } from './identity.mjs';
import { makePayments } from './payments.mjs';
import { plantFaults } from './plant-faults.mjs';
import { seeded } from './random.mjs';
import { registerRows } from './register-rows.mjs';

/** @param {{ seed: number, rows: number, faults: 'none' | 'planted' }} wish */
export function makeOffice({ seed, rows, faults }) {
  const issue = identityOffice(seeded(seed, 'tożsamość'));
  const children = makeChildren(seed, rows, issue);
  const decisions = makeDecisions(seed, children);
  const register = registerRows(children, decisions);
  return {
    decisions,
    payments: makePayments(decisions),
    register,
    planted: faults === 'planted' ? plantFaults(seed, register, issue) : [],
  };
}
