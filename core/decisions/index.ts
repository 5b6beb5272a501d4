/** Every kind of decision, in the order of its number, and their filling. */
import type { DecisionKind } from './definition.ts';
import { dk01 } from './dk-01.ts';

export type { DecisionKind } from './definition.ts';
export { fillDecision, type FilledDecision, type FillSetting } from './fill.ts';
export { fieldFromText, isGroup, type JsonFields, mergeFields } from './merge-fields.ts';
export { registerRecord, rowAt } from './register-record.ts';

export const decisionKinds: readonly DecisionKind[] = [dk01];
