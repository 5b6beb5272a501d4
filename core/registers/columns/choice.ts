/** A value from a closed list, each with the words by which offices write it: sex, form of care, disability. */
import { saysNothing } from '../../values/nothing.ts';
import { plainKey } from '../../values/plain-key.ts';
import { isCellError, textEntry } from '../../workbooks/index.ts';
import { CellProblem, type CellReader, type Column, type ColumnHeading } from '../column.ts';
import { errorInCell } from './error-in-cell.ts';

/** By value: its words in registers, the first one being how Teczka writes it. */
export type Choices<Value extends string> = Readonly<Record<Value, readonly [string, ...string[]]>>;

export interface ChoiceHeading<Value extends string> extends ColumnHeading {
  readonly choices: Choices<Value>;
  /** The value of every text that is not on the list; without it such a text is a problem of the cell. */
  readonly otherwise?: NoInfer<Value>;
}

export function choiceColumn<const Value extends string>({
  choices,
  otherwise,
  ...heading
}: ChoiceHeading<Value>): Column<Value> {
  const byWord = new Map<string, Value>();
  for (const value of Object.keys(choices) as Value[]) {
    for (const word of choices[value]) byWord.set(plainKey(word), value);
  }
  const words = Object.values<readonly string[]>(choices).map(([first = '']) => first);
  const unknown = new CellProblem<Value>(
    'unknown-choice',
    `Nie ma takiej wartości wśród: ${words.map((word) => `„${word}”`).join(', ')}.`,
  );

  const readOne: CellReader<Value> = (cell) => {
    if (isCellError(cell)) return errorInCell(cell);
    const text = String(cell);
    return byWord.get(plainKey(text)) ?? (saysNothing(text) ? undefined : (otherwise ?? unknown));
  };
  return {
    ...heading,
    kind: 'choice',
    knownByContent: false,
    words,
    reader() {
      // Few different texts stand in such a column: each is understood once.
      const known = new Map<unknown, ReturnType<CellReader<Value>>>();
      return (cell, row) => {
        const before = known.get(cell);
        if (before !== undefined || known.has(cell)) return before;
        const found = readOne(cell, row);
        known.set(cell, found);
        return found;
      };
    },
    show: (value) => ({ json: choices[value][0], text: choices[value][0] }),
    entry: (value) => textEntry(choices[value][0]),
  };
}
