/**
 * What reading a person's typing gives: a certain value, candidates to ask about, or a cause.
 * Shared by typed-date.ts and typed-money.ts; registers turn the last two into findings.
 */
export type Reading<Value, Cause extends string> =
  Certain<Value> | Ambiguous<Value, Cause> | Unreadable<Cause>;

export interface Certain<Value> {
  readonly kind: 'certain';
  readonly value: Value;
}

/** Never to be taken silently: a person or other columns must decide, even when there is one candidate only. */
export interface Ambiguous<Value, Cause extends string> {
  readonly kind: 'ambiguous';
  /** At least one, the likeliest by Polish custom first. */
  readonly values: readonly Value[];
  readonly cause: Cause;
  /** Polish sentence for the person; does not repeat the whole of what was typed. */
  readonly message: string;
}

export interface Unreadable<Cause extends string> {
  readonly kind: 'unreadable';
  readonly cause: Cause;
  /** Polish sentence for the person; does not repeat the whole of what was typed. */
  readonly message: string;
}

export function certain<Value>(value: Value): Certain<Value> {
  return { kind: 'certain', value };
}
