/** The kinds of controls that take a value. */
import type { Control } from '../control.ts';
import { checkboxKind } from './checkbox.ts';
import { dateKind } from './date.ts';
import type { ControlKind } from './kind.ts';
import { listKind } from './list.ts';
import { textKind } from './text.ts';

export const CONTROL_KINDS: readonly ControlKind[] = [checkboxKind, dateKind, listKind, textKind];

/** A control that names no kind is a rich text. */
export function kindOf({ properties }: Control): ControlKind {
  const names = properties?.children.map(({ name }) => name) ?? [];
  return (
    CONTROL_KINDS.find(({ elements }) => elements.some((element) => names.includes(element))) ?? textKind
  );
}

/** Whether a text can be written into the control: it is a field, no block, and no box to be checked. */
export function takesText(control: Control): boolean {
  return control.field?.kind === 'text' && kindOf(control) !== checkboxKind;
}
