/**
 * What reading a person's typing gives: a certain value, candidates to ask about, a cause, or the news that Excel has
 * ruined it. Every reader of values answers so (typed-*.ts here, the identifiers in core/polish); registers turn
 * everything but the certain into findings.
 */
export type Reading<Value, Cause extends string> =
  Certain<Value> | Ambiguous<Value, Cause> | Unreadable<Cause> | Destroyed<Cause>;

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

/** What was typed cannot be had back from the cell: it must be typed again, from the paper. */
export interface Destroyed<Cause extends string> {
  readonly kind: 'destroyed';
  readonly cause: Cause;
  /** Polish sentence for the person. */
  readonly message: string;
}

export function certain<Value>(value: Value): Certain<Value> {
  return { kind: 'certain', value };
}

/** The ways of not being certain, for a reader whose causes have fixed sentences. */
export interface Doubts<Cause extends string> {
  readonly ambiguous: <Value>(cause: Cause, values: readonly Value[]) => Ambiguous<Value, Cause>;
  readonly unreadable: (cause: Cause) => Unreadable<Cause>;
  readonly destroyed: (cause: Cause) => Destroyed<Cause>;
}

/** @param messages by cause: Polish sentences that do not repeat what was typed */
export function doubts<Cause extends string>(messages: Readonly<Record<Cause, string>>): Doubts<Cause> {
  return {
    ambiguous: (cause, values) => ({ kind: 'ambiguous', values, cause, message: messages[cause] }),
    unreadable: (cause) => ({ kind: 'unreadable', cause, message: messages[cause] }),
    destroyed: (cause) => ({ kind: 'destroyed', cause, message: messages[cause] }),
  };
}

/** What a reading may mean: the certain value, the candidates, or nothing. */
export function candidatesOf<Value>(reading: Reading<Value, string>): readonly Value[] {
  if (reading.kind === 'certain') return [reading.value];
  return reading.kind === 'ambiguous' ? reading.values : [];
}

/** The same reading of another value: the amount of the range, the day of the period. */
export function mapReading<From, To, Cause extends string>(
  reading: Reading<From, Cause>,
  change: (value: From) => To,
): Reading<To, Cause> {
  if (reading.kind === 'certain') return certain(change(reading.value));
  return reading.kind === 'ambiguous' ? { ...reading, values: reading.values.map(change) } : reading;
}
