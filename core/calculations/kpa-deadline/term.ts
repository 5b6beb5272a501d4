/** The term of a case: its kind's, or one that a person gave, checked against the fields that go with it. */
import { counted } from '../../polish/plural.ts';
import type { Day } from '../../values/day.ts';
import type { CalculationContext } from '../context.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { incomplete } from '../inputs/incomplete.ts';
import type { Input } from './input.ts';
import { type Kind, KINDS } from './kinds.ts';
import { type Unit, UNITS } from './units.ts';

export interface Term {
  readonly name: string;
  readonly since: string;
  readonly basis: string;
  readonly unit: Unit;
  readonly length: number;
  /** Polish, in brackets after the length: where it was read, or the shortest one; empty where a person gave it. */
  readonly note: string;
}

/** @throws TeczkaError `input-incomplete` for a field that is missing, `input-contradiction` for one that does not go with the kind */
export function checkFields({ kind, from, storedFrom, length, unit, notCountedDays }: Input): void {
  if ((from === undefined) === (storedFrom === undefined)) {
    throw contradiction(
      'from',
      'Podaj dzień zdarzenia albo dzień pierwszego awiza, gdy pisma nie odebrano: jedno z dwojga.',
    );
  }
  const known: Kind | undefined = kind === 'term' ? undefined : KINDS[kind];
  if (storedFrom !== undefined && known !== undefined && known.afterDelivery !== true) {
    throw contradiction(
      'storedFrom',
      'Ten termin nie biegnie od doręczenia pisma stronie. Podaj dzień zdarzenia.',
    );
  }
  if (kind === 'term' && (length === undefined || unit === undefined)) {
    throw incomplete(length === undefined ? 'length' : 'unit', 'Podaj długość terminu i jednostkę.');
  }
  if (known === undefined) {
    if (notCountedDays !== undefined) throw notPausable();
    return;
  }
  if (unit !== undefined) {
    throw contradiction('unit', 'Jednostkę tego terminu określa przepis. Usuń to pole.');
  }
  if (length !== undefined && known.atLeast !== true) {
    throw contradiction('length', 'Długość tego terminu określa przepis. Usuń to pole.');
  }
  if (notCountedDays !== undefined && known.pausable !== true) throw notPausable();
}

const notPausable = () =>
  contradiction(
    'notCountedDays',
    'Dni niewliczane (art. 35 § 5 KPA) dotyczą tylko terminów załatwienia sprawy. Usuń to pole.',
  );

/** @param event day from which the term runs; its law gives the length */
export function termOf({ kind, length, unit }: Input, event: Day, context: CalculationContext): Term {
  if (kind === 'term') {
    const chosen: Unit = UNITS[unit ?? 'days'];
    return {
      name: 'czynność',
      since: 'od dnia zdarzenia',
      basis: chosen.basis,
      unit: chosen,
      length: length ?? 0,
      note: '',
    };
  }
  const { name, since, basis, unit: unitId, lengthOn }: Kind = KINDS[kind];
  const statutory = lengthOn(context, event);
  const shortest = counted(statutory.length, UNITS[unitId].forms);
  if (length !== undefined && length < statutory.length) {
    throw contradiction(
      'length',
      `Termin nie może być krótszy niż ${shortest} (${basis}). Podaj dłuższy albo usuń to pole.`,
    );
  }
  return {
    name,
    since,
    basis,
    unit: UNITS[unitId],
    length: length ?? statutory.length,
    note:
      length === undefined
        ? ` (${statutory.source})`
        : ` (wyznaczony przez organ, nie krótszy niż ${shortest}: ${statutory.source})`,
  };
}
