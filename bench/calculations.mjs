/**
 * How many calculations a second, and how exact, beside publicodes on an equal rule: the fee of a care home's resident,
 * 70 % of the income rounded to a grosz, at most the cost (art. 61 ust. 2 pkt 1 u.p.s.). Ours four ways: the amount alone,
 * with the dated per cent looked up, a whole simple calculation with its derivation, and a care-home fee shared by three
 * relatives. Then a million random amounts, ours against whole-number arithmetic, and publicodes on half grosze.
 * Usage: npm run build && node bench/calculations.mjs [rounds]
 */
import Engine from 'publicodes';
import { calculate, calculations } from '../build/core/calculations/index.js';
import { CalculationContext } from '../build/core/calculations/context.js';
import { rulesWith } from '../build/core/calculations/compare.js';
import { statutoryLaw, statutoryRules } from '../build/core/law/index.js';
import { checkInput } from '../build/core/values/check-input.js';
import { day } from '../build/core/values/day.js';
import { fraction, round } from '../build/core/values/fraction.js';
import { lesser, share, zloty } from '../build/core/values/money.js';
import { random } from './support/registers.mjs';

const ROUNDS = Number(process.argv[2] ?? 5);
const MILLION = 1_000_000;
const COST = zloty(7200);
const ON = day('2026-05-01');
const PERCENT = 'uops.dps.mieszkaniec.max_procent_dochodu';

/** Incomes in grosze, the same in every run. */
const next = random(1);
const incomes = Array.from({ length: 4096 }, () => Math.floor(next() * 1_500_000));

const fee = (income, percent) => lesser(share(income, percent, 100, 'halfUp'), COST);

const engine = new Engine({
  dochód: { valeur: 0 },
  koszt: { valeur: 7200 },
  opłata: { valeur: 'dochód * 70%', plafond: 'koszt', arrondi: '2 décimales' },
});

/** The peer's fee, in grosze. */
function peerFee(income) {
  engine.setSituation({ dochód: income / 100 });
  return Math.round(engine.evaluate('opłata').nodeValue * 100);
}

/** A calculation on a checked input: what a mass job runs, without zod. */
function computing(id, input, choices = {}) {
  const calculation = calculations.find((known) => known.id === id);
  const rules = rulesWith(statutoryRules, choices);
  const checked = checkInput(calculation.input, input);
  return {
    compute: () => calculation.compute(checked, new CalculationContext(rules)),
    calculate: () => calculate(calculation, input, rules),
  };
}

const child = computing('foster-child-benefit', {
  birthDate: '2012-09-30',
  placedOn: '2024-05-11',
  careForm: 'kin',
  decisionDate: '2024-05-20',
});
const shared = computing(
  'dps-fee',
  {
    from: '2026-05-01',
    cost: '7200',
    resident: { income: '2600' },
    relatives: [
      { id: 'corka', relation: 'descendant', household: { kind: 'family', persons: 3, income: '9000' } },
      { id: 'syn', relation: 'descendant', household: { kind: 'single', income: '5600' } },
      { id: 'wnuk', relation: 'descendant', household: { kind: 'single', income: '4100' } },
    ],
  },
  { 'dps.familyThreshold': 'household' },
);

const CONTENDERS = [
  { name: 'simple fee: the amount', count: 5 * MILLION, work: (income) => fee(income, 70) },
  {
    name: 'simple fee: with the dated look-up',
    count: MILLION,
    work: (income) => fee(income, statutoryLaw.numberOn(PERCENT, ON).value),
  },
  { name: 'simple fee: publicodes', count: 4000, work: peerFee },
  { name: 'foster-child-benefit with derivation', count: 4000, work: child.compute },
  { name: 'the same, input checked by zod', count: 2000, work: child.calculate },
  { name: 'dps-fee, three relatives, derivation', count: 2000, work: shared.compute },
];

/** Evaluations in a second of the processor; the sum keeps the work from being thought away. */
function perSecond({ work, count }) {
  const start = process.cpuUsage();
  let sum = 0;
  for (let index = 0; index < count; index++) sum += Number(work(incomes[index % 4096])) || 1;
  const { user, system } = process.cpuUsage(start);
  if (sum === 0) throw new Error('Nothing was computed');
  return (count * 1e6) / (user + system);
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

const speeds = CONTENDERS.map(() => []);
for (let turn = 0; turn < ROUNDS + 1; turn++) {
  CONTENDERS.forEach((contender, index) => {
    const speed = perSecond(contender);
    if (turn > 0) speeds[index].push(speed); // one round to warm up
  });
}
const peer = median(speeds[CONTENDERS.findIndex(({ work }) => work === peerFee)]);
console.log(`evaluations a second of the processor, median of ${ROUNDS} rounds`);
CONTENDERS.forEach(({ name }, index) => {
  const speed = median(speeds[index]);
  const ratio = (speed / peer).toFixed(speed / peer < 10 ? 2 : 0);
  console.log(
    `${name.padEnd(38)} ${Math.round(speed).toLocaleString('en').padStart(12)}  ${ratio} × publicodes`,
  );
});

/** Half up by whole numbers alone, with no code of the house. */
function exactShare(amount, numerator, denominator) {
  const product = BigInt(amount) * BigInt(numerator);
  const [twice, below] = [product * 2n, BigInt(denominator)];
  return (twice + below) / (below * 2n);
}

const draw = random(2);
const whole = (limit) => Math.floor(draw() * limit);
let wrong = 0;
for (let index = 0; index < MILLION; index++) {
  // Every tenth is huge: there the product of doubles is no longer exact. Its share is a part, so that it stays countable.
  const huge = index % 10 === 0;
  const amount = whole(huge ? 9e13 : 5e6);
  const denominator = 1 + whole(1000);
  const numerator = 1 + whole(huge ? denominator : 1000);
  const exact = exactShare(amount, numerator, denominator);
  if (BigInt(share(amount, numerator, denominator, 'halfUp')) !== exact) wrong++;
  if (round(fraction(amount).mul(fraction(numerator, denominator)), 'halfUp') !== exact) wrong++;
}
console.log(
  `roundings of ${MILLION.toLocaleString('en')} random amounts that differ from exact arithmetic: ${wrong}`,
);

/** Incomes whose 70 % ends in half a grosz: those that end in five grosze. */
const HALVES = 20_000;
const halves = Array.from({ length: HALVES }, () => whole(100_000) * 10 + 5);
const missed = (of) => halves.filter((income) => BigInt(of(income)) !== exactFee(income)).length;
const exactFee = (income) => {
  const exact = exactShare(income, 70, 100);
  return exact < BigInt(COST) ? exact : BigInt(COST);
};
const share100 = (count) => `${((100 * count) / HALVES).toFixed(2)} %`;
console.log(
  `half grosze rounded wrong, of ${HALVES.toLocaleString('en')}: teczka ${share100(missed((income) => fee(income, 70)))}, publicodes ${share100(missed(peerFee))}`,
);
if (wrong > 0) process.exitCode = 1;
