/**
 * Where a text ceases to be JSON. The parser of the language tells it only at times, and then with a piece of the text,
 * which may be a person's data; so the text is walked again. Called by json.ts for a text that could not be parsed.
 */
const SPACE = /[ \t\n\r]*/y;
const TEXT = /"[ !#-[\]-\uFFFF]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\uFFFF]*)*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

type Expected = 'value' | 'valueOrEnd' | 'name' | 'nameOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

export interface TextPlace {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
}

/** The first place that no JSON can hold; the end of a text that breaks off. */
export function jsonFaultPlace(text: string): TextPlace {
  const before = text.slice(0, faultOffset(text)).split(/\r\n|\r|\n/);
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}

function faultOffset(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found !== undefined;
  };
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'commaOrEnd');
  for (;;) {
    take(SPACE);
    const letter = text.charAt(at);
    const last = open.at(-1);
    const mayClose = expected === 'commaOrEnd' || expected === (last === '{' ? 'nameOrEnd' : 'valueOrEnd');
    if (last !== undefined && mayClose && letter === (last === '{' ? '}' : ']')) {
      open.pop();
      at++;
      expected = afterValue();
    } else if (expected === 'value' || expected === 'valueOrEnd') {
      if (letter === '{' || letter === '[') {
        open.push(letter);
        at++;
        expected = letter === '{' ? 'nameOrEnd' : 'valueOrEnd';
      } else if (take(TEXT) || take(PLAIN)) expected = afterValue();
      else return at;
    } else if (expected === 'name' || expected === 'nameOrEnd') {
      if (!take(TEXT)) return at;
      expected = 'colon';
    } else if (expected === 'colon' && letter === ':') {
      at++;
      expected = 'value';
    } else if (expected === 'commaOrEnd' && letter === ',') {
      at++;
      expected = last === '{' ? 'name' : 'value';
    } else return at;
  }
}
