/**
 * Checks the values of the office against the parameters, all of them before anything is refused, so that the office
 * mends its file in one go; each fault names file, sheet and cell. Called by law-book.ts.
 */
import { TeczkaError } from '../values/errors.ts';
import type { Place } from '../values/errors.ts';
import { officeFault, placeOf } from './office-values.ts';
import type { OfficeValue } from './office-values.ts';
import type { Parameter } from './parameter.ts';
import { unknownParameterText } from './refusals.ts';

interface Fault {
  readonly code: 'law-unknown-parameter' | 'law-office-value' | 'law-office-values-overlap';
  /** Polish sentences. */
  readonly text: string;
  readonly place: Place;
}

/**
 * The values by parameter, each list in order of first days.
 * @throws TeczkaError with the code and the place of the first fault and the text of all: `law-unknown-parameter`,
 * `law-office-value` (no source, reversed period, a form that does not fit), `law-office-values-overlap`
 */
export function checkedOfficeValues(
  parameters: ReadonlyMap<string, Parameter>,
  values: readonly OfficeValue[],
): ReadonlyMap<string, readonly OfficeValue[]> {
  const groups = groupById(values);
  const faults = [...groups].flatMap(([id, ofOne]) => faultsOf(parameters, id, ofOne));
  const [first] = faults;
  if (first !== undefined) {
    const text = faults.map(sentence).join(' ');
    throw new TeczkaError(first.code, text, first.place);
  }
  return groups;
}

function faultsOf(
  parameters: ReadonlyMap<string, Parameter>,
  id: string,
  ofOne: readonly OfficeValue[],
): readonly Fault[] {
  const parameter = parameters.get(id);
  if (parameter === undefined) {
    const text = unknownParameterText(id, [...parameters.keys()]);
    return ofOne.map((given) => ({ code: 'law-unknown-parameter', text, place: placeOf(given, 'id') }));
  }
  const name = `parametru „${parameter.name}” (${parameter.id})`;
  return ofOne.flatMap((given, index): Fault[] => {
    const wrong = officeFault(parameter, given);
    if (wrong !== undefined) {
      const text = `Wartość ${name} jest błędna: ${wrong.fault}`;
      return [{ code: 'law-office-value', text, place: wrong.place }];
    }
    const former = ofOne[index - 1];
    if (former === undefined || (former.to !== null && former.to < given.from)) return [];
    const { cell: first } = placeOf(former, 'from');
    const cell = first === undefined ? '' : ` (pierwsza w komórce ${first})`;
    const text = `Okresy dwóch wartości ${name} zachodzą na siebie${cell}. Zakończ wcześniejszą w przeddzień następnej.`;
    return [{ code: 'law-office-values-overlap', text, place: placeOf(given, 'from') }];
  });
}

function groupById(values: readonly OfficeValue[]): ReadonlyMap<string, readonly OfficeValue[]> {
  const groups = new Map<string, OfficeValue[]>();
  for (const value of [...values].sort((a, b) => a.from - b.from)) {
    const group = groups.get(value.id);
    if (group === undefined) groups.set(value.id, [value]);
    else group.push(value);
  }
  return groups;
}

/** "Plik „office.xlsx”, arkusz „Parametry”, komórka E5: wartość …" */
function sentence({ text, place: { file, sheet, cell } }: Fault): string {
  const where = [
    ...(file === undefined ? [] : [`plik „${file}”`]),
    ...(sheet === undefined ? [] : [`arkusz „${sheet}”`]),
    ...(cell === undefined ? [] : [`komórka ${cell}`]),
  ].join(', ');
  if (where === '') return text;
  return `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
