/**
 * The base of every object of a fake host. A model class declares, by the names of office.js, what `load` may ask for
 * (`scalars`), what may be set (`settable`), which objects hang on it (`children`), its `methods` and, for a
 * collection, its `items`. What it does not declare fails with NotImplemented. Extended by excel/*.ts.
 */
import { invalidArgument } from './host-error.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** What `…OrNullObject` answers when there is nothing. */
export const NULL_OBJECT: unique symbol = Symbol('null object');

/** What a method is given: omitted arguments arrive as null, or not at all. */
export type Argument = Json | HostObject;
export type Found = HostObject | typeof NULL_OBJECT;
export type Answer = Json | Found;

export type Scalars = Readonly<Record<string, () => Json>>;
export type Settable = Readonly<Record<string, (value: Json) => void>>;
export type Children = Readonly<Record<string, () => Found>>;
export type Methods = Readonly<Record<string, (...given: Argument[]) => Answer | void>>;

export abstract class HostObject {
  /** As office.js names the class. */
  abstract readonly className: string;
  /** By which office.js finds the object again in its collection; undefined where it has none. */
  readonly id: string | undefined = undefined;
  readonly scalars: Scalars = {};
  readonly settable: Settable = {};
  readonly children: Children = {};
  readonly methods: Methods = {};
  readonly items: (() => readonly HostObject[]) | undefined = undefined;
}

/** @throws HostError InvalidArgument, here and below, when the argument is of another type */
export function textOf(given: Argument | undefined): string {
  if (typeof given !== 'string') throw invalidArgument();
  return given;
}

export function wholeOf(given: Argument | undefined, preset?: number): number {
  const value = given ?? preset;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function flagOf(given: Argument | undefined, preset = false): boolean {
  const value = given ?? preset;
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}
