/**
 * What the functions use of the language beyond ECMAScript 2016, all that Excel for Windows promises where it runs
 * functions without a page (OfficeDev/office-js-docs-pr issue 4496). Newer syntax is turned into older by
 * tools/site/older-language.mjs. Imported first by index.ts; test/addin/functions runs the functions in an engine
 * without anything newer.
 */
type Padding = (this: string, length: number, filler: string) => string;

provide('padStart', function (length, filler) {
  return missing(this, length, filler) + this;
});
provide('padEnd', function (length, filler) {
  return this + missing(this, length, filler);
});

/** For fillers of one character. */
function missing(text: string, length: number, filler: string): string {
  return filler.repeat(Math.max(0, length - text.length));
}

function provide(name: string, method: Padding): void {
  if (name in String.prototype) return;
  Object.defineProperty(String.prototype, name, { value: method, configurable: true, writable: true });
}
