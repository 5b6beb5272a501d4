/**
 * Nominal types over primitives: a number of grosze cannot be passed where a day is wanted.
 * Used by money.ts, day.ts, year-month.ts; costs nothing when the program runs.
 */
declare const brand: unique symbol;

export type Brand<Primitive, Name extends string> = Primitive & { readonly [brand]: Name };
