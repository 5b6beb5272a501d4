/**
 * The functions TECZKA.… as Excel meets them: the built functions.js in a runtime without a page, beside the built
 * functions.json; and what a clerk sees in the cell.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { Linter } from 'eslint';
import { JSDOM } from 'jsdom';
import { builtAddress } from '../../support/built-site.ts';

const root = join(import.meta.dirname, '../../..');
const file = (path: string): string => readFileSync(join(root, path), 'utf8');
const address = builtAddress();

type ExcelFunction = (cell: unknown) => unknown;
interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
    }[];
  }[];
}
const metadata = JSON.parse(file('dist/functions.json')) as Metadata;

/** What ECMAScript 2016, the language of Excel's runtime without a page, does not have yet. */
const NEWER = {
  String: ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at', 'isWellFormed'],
  Array: ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with'],
};
const AGING = `
  for (const name of ${JSON.stringify(NEWER.String)}) delete String.prototype[name];
  for (const name of ${JSON.stringify(NEWER.Array)}) delete Array.prototype[name];
  for (const name of ['values', 'entries', 'fromEntries', 'hasOwn', 'groupBy']) delete Object[name];
  delete globalThis.BigInt;
  delete globalThis.globalThis;
`;

/** What functions.js gives to Excel. Nothing but the old language exists around it: no window, no timers, no text decoder. */
function associated(): ReadonlyMap<string, ExcelFunction> {
  const found = new Map<string, ExcelFunction>();
  class ExcelError {
    readonly code: string;
    readonly message: string;
    constructor(code: string, message: string) {
      this.code = code;
      this.message = message;
    }
  }
  const CustomFunctions = {
    associate: (id: string, compute: ExcelFunction) => found.set(id, compute),
    Error: ExcelError,
    ErrorCode: { invalidValue: '#VALUE!' },
  };
  const runtime = createContext({ CustomFunctions });
  runInContext(AGING, runtime);
  runInContext(file('dist/functions.js'), runtime);
  return found;
}
const functions = associated();

/** What the cell shows: the value, or the mark of the error with its sentence. */
function cell(id: string, argument: unknown): unknown {
  const compute = functions.get(id);
  if (!compute) throw new Error(`No function ${id}`);
  try {
    return compute(argument);
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    return `${code ?? 'fault'} ${message ?? ''}`;
  }
}

describe('the built files', () => {
  test('functions.js gives Excel the functions that functions.json describes, and no other', () => {
    expect([...functions.keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  });

  test('functions.js is written in ECMAScript 2016', () => {
    const languageOptions = { ecmaVersion: 2016, sourceType: 'script' } as const;
    const verify = (source: string) => new Linter().verify(source, { languageOptions });
    expect(verify('a ?? b')).not.toEqual([]);
    expect(verify(file('dist/functions.js'))).toEqual([]);
  });

  test('Microsoft’s own runtime of pages takes them too', () => {
    const script = 'custom-functions-runtime.debug.js';
    const page = `<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/${script}"></script>`;
    const { window } = new JSDOM(page, {
      runScripts: 'outside-only',
      url: `${address}functions.html`,
    });
    try {
      window.eval(file(`node_modules/@microsoft/office-js/dist/${script}`));
      window.eval(file('dist/functions.js'));
      const taken: unknown = window.eval('Object.keys(CustomFunctions._association.mappings)');
      expect(taken).toEqual([...functions.keys()]);
    } finally {
      window.close();
    }
  });

  test.each(metadata.functions)('$id is described in Polish, with help', (described) => {
    const { id, name, description, helpUrl, parameters } = described;
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
    expect(name).toMatch(/^\p{Lu}[\p{Lu}0-9_.]{2,127}$/u);
    expect(description).toMatch(/^\p{Lu}.*\.$/u);
    for (const parameter of parameters) {
      expect(parameter.description).toMatch(/^\p{Lu}.*\.$/u);
      // Anything else would let Excel refuse or convert a cell before the function can answer in Polish.
      expect(parameter.type).toBe('any');
    }
    const [page, anchor = ''] = helpUrl.split('#');
    expect(page).toBe(`${address}pomoc.html`);
    expect(file('addin/help/pomoc.html')).toContain(`id="${anchor}">TECZKA.${name}(`);
  });

  test('the names stay, since formulas in the workbooks of offices hold them', () => {
    expect(metadata.functions.map(({ id, name }) => [id, name])).toEqual([
      ['PESEL_POPRAWNY', 'PESEL_POPRAWNY'],
      ['SLOWNIE', 'SŁOWNIE'],
    ]);
  });
});

describe('TECZKA.PESEL_POPRAWNY', () => {
  // Invented numbers of 1 January 1944 and 1 February 2003.
  test.each(['44010112342', ' 440101-12342 ', 44010112342])('is true for %j', (pesel) => {
    expect(cell('PESEL_POPRAWNY', pesel)).toBe(true);
  });

  test.each([
    ...['44010112341', '44133212341', '4401011234', 'nie nadano', true, 12],
    // Not separators between the digits of a right number.
    ...[-44010112342, 44010112342.5, 4401011234.2, 4.4010112342],
    // Typed by somebody: not an empty cell.
    ...['00000000000', '0', ' '],
  ])('is false for %j', (pesel) => {
    expect(cell('PESEL_POPRAWNY', pesel)).toBe(false);
  });

  test.each([null, 0, ''])('is an empty text for an empty cell, which comes as %j', (pesel) => {
    expect(cell('PESEL_POPRAWNY', pesel)).toBe('');
  });

  test('does not judge a number that Excel has robbed of its zeros', () => {
    expect(cell('PESEL_POPRAWNY', 3220112346)).toBe(
      '#VALUE! Numer PESEL ma 11 cyfr, a wpisano 10\u00a0cyfr. Excel prawdopodobnie usunął zera z początku: potwierdź numer uzupełniony zerami i nadaj komórce format tekstowy.',
    );
  });
});

describe('TECZKA.SŁOWNIE', () => {
  test.each([
    [102.5, 'sto dwa złote pięćdziesiąt groszy'],
    // The doubles of formulas: 1001.9999999998 for 1002, 0.1 + 0.2 for 30 gr.
    [1001.9999999998, 'jeden tysiąc dwa złote zero groszy'],
    [0.1 + 0.2, 'zero złotych trzydzieści groszy'],
    [-1, 'minus jeden złoty zero groszy'],
    ['1 234,56 zł', 'jeden tysiąc dwieście trzydzieści cztery złote pięćdziesiąt sześć groszy'],
    [0, 'zero złotych zero groszy'],
  ])('of %j is „%s”', (amount, words) => {
    expect(cell('SLOWNIE', amount)).toBe(words);
  });

  test('an empty cell reads alike on the desktop, where it comes as 0, and on the web, where it comes as null', () => {
    expect(cell('SLOWNIE', null)).toBe(cell('SLOWNIE', 0));
  });

  test.each(['', ' '])('says nothing about a formula that gives %j', (amount) => {
    expect(cell('SLOWNIE', amount)).toBe('');
  });

  test.each([
    [12.345, 'Kwota ma więcej niż dwa miejsca po przecinku.'],
    ['1.402', 'Nie można odczytać kwoty. Podaj złote z najwyżej dwoma miejscami po przecinku'],
    ['brak', 'Nie można odczytać kwoty.'],
    [true, 'Nie można odczytać kwoty.'],
    [1e13, 'Liczba jest za duża jak na kwotę.'],
    [1e12, 'Kwota jest za duża, by zapisać ją słownie'],
  ])('refuses %j and says why', (amount, reason) => {
    expect(cell('SLOWNIE', amount)).toMatch(new RegExp(`^#VALUE! ${reason}`));
  });
});

test('a fault of ours goes on as it is, without a sentence for people', () => {
  const broken = {
    toString(): string {
      throw new RangeError('ours');
    },
  };
  expect(cell('PESEL_POPRAWNY', broken)).toBe('fault ours');
});
