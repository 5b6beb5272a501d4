/**
 * Filling 1,000 decisions DK-01 against only zipping the bytes of such a document, on the same machine in one run:
 * `npm run prepare && node bench/documents-fill.mjs`. Prints documents a second (median of five rounds) and the ratio.
 */
import { readFileSync } from 'node:fs';
import { compileTemplate } from '../build/core/documents/index.js';
import { openZip } from '../build/core/opc/zip-read.js';
import { writeZip } from '../build/core/opc/zip-write.js';
import { nodePlatform } from '../build/scripts/platform.js';

const DOCUMENTS = 1000;
const ROUNDS = 5;
const LIST_ROWS = { segments: 6, addition: 0, steps: 4 };

/** Invented values of the usual length, different in every document. */
function source(number) {
  const known = { 'decision.number': `${number}/2024`, 'decision.caseNumber': `PCPR.4210.${number}.2024` };
  const self = {
    text: (path, modifier = '') => known[path] ?? `Wartość pola ${path} ${modifier} nr ${number}`,
    holds: (condition) => condition !== 'addition',
    each: (path) => Array.from({ length: LIST_ROWS[path] ?? 0 }, () => self),
  };
  return self;
}

const data = (number) => ({
  schema: 1,
  kind: 'DK-01',
  values: { decision: { number: `${number}/2024` }, child: { fullName: `Zofia Wymyślona ${number}` } },
  versions: { rules: '2024-05', template: 'a'.repeat(64), program: '0.1.0' },
});

function medianRate(work) {
  const rates = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    for (let number = 1; number <= DOCUMENTS; number++) work(number);
    return DOCUMENTS / ((performance.now() - started) / 1000);
  });
  return rates.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)];
}

const bytes = readFileSync(new URL('../templates/decisions/DK-01.docx', import.meta.url));
const started = performance.now();
const template = compileTemplate(bytes, nodePlatform);
const compiled = performance.now();
const fill = (number, final = false) =>
  template.fill(source(number), { data: data(number), final, properties: { title: `Decyzja nr ${number}` } })
    .bytes;
const first = fill(0);
const filled = performance.now();

const zip = openZip(first, nodePlatform);
const raw = zip.names.map((name) => ({ name, bytes: zip.read(name) }));

const working = medianRate((number) => fill(number));
const final = medianRate((number) => fill(number, true));
const zipping = medianRate(() => writeZip(raw, nodePlatform));

const whole = (value) => Math.round(value).toString();
console.log(`compiled in ${whole(compiled - started)} ms, first document in ${whole(filled - compiled)} ms`);
console.log(`filled with controls and data: ${whole(working)} documents/s (${first.length} bytes each)`);
console.log(`filled as final:               ${whole(final)} documents/s`);
console.log(`zipping the raw bytes:         ${whole(zipping)} documents/s`);
console.log(`time of filling / time of zipping: ${(zipping / working).toFixed(2)} (goal: at most 2)`);
console.log(`memory: ${whole(process.memoryUsage.rss() / 2 ** 20)} MB`);
