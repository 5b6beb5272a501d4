/**
 * `teczka law propose-valorisation --cpi 2024=103.6,2025=103.6`: what the act's arithmetic would give on the next 1 June,
 * as a proposal, with the rows that can be typed into office.xlsx once the minister's notice has been published.
 */
import { zPriceIndex } from '../../core/calculations/inputs/price-index.ts';
import {
  type Proposal,
  type ProposedAmount,
  proposeValorisation,
} from '../../core/calculations/valorisation/proposal.ts';
import { formatDate } from '../../core/polish/date-in-words.ts';
import { calendar, type Day, toIso } from '../../core/values/day.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { type Fraction, formatPercent, formatFraction } from '../../core/values/fraction.ts';
import { formatMoney, moneyToJson } from '../../core/values/money.ts';
import type { Io } from '../command/io.ts';
import { loadRules } from '../office/load-office.ts';
import type { LawInput } from './input.ts';
import type { LawWord } from './word.ts';

/** "2024=103.6", also with a decimal comma; what follows must be a comma, a space or the end. */
const YEAR_AND_INDEX = /(\d{4})=(\d{2,3}(?:[.,]\d{1,4})?)(?=[,;\s]|$)[,;\s]*/y;
const NOT_A_VALUE =
  'PROPOZYCJA, nie stosować: kwoty obowiązujące ogłasza minister w Monitorze Polskim (art. 86 ust. 3 uwrspz).';
const NO_LUMP_SUMS =
  'Propozycja nie obejmuje kwot z art. 115–120 uwrspz (placówki typu rodzinnego): odczytane obwieszczenia ich nie wymieniają.';
const SOURCE = 'wpisz publikację obwieszczenia: M.P. …';

function readCpi(texts: readonly string[]): ReadonlyMap<number, Fraction> {
  const text = texts.join(',');
  const cpi = new Map<number, Fraction>();
  YEAR_AND_INDEX.lastIndex = 0;
  while (YEAR_AND_INDEX.lastIndex < text.length) {
    const match = YEAR_AND_INDEX.exec(text);
    const index = match === null ? undefined : zPriceIndex.safeParse(match[2]).data;
    if (match === null || index === undefined) throw unreadable();
    cpi.set(Number(match[1]), index);
  }
  if (cpi.size === 0) throw unreadable();
  return cpi;
}

const unreadable = (): TeczkaError =>
  new TeczkaError(
    'usage',
    'Podaj roczne wskaźniki cen (rok poprzedni = 100), na przykład --cpi 2024=103.6,2025=103.6.',
    { field: 'cpi' },
  );

/** The year of the first 1 June on the day or after it. */
function juneFrom(on: Day): number {
  const { year, month, day: dayOfMonth } = calendar(on);
  return month > 6 || (month === 6 && dayOfMonth > 1) ? year + 1 : year;
}

function rowJson(from: Day, { dated, kind, amount }: ProposedAmount) {
  return {
    id: dated.id,
    name: dated.name,
    kind,
    previous: moneyToJson(dated.amount),
    amount: moneyToJson(amount),
    from: toIso(from),
    legalBasis: dated.legalBasis,
    source: SOURCE,
  };
}

function proposalJson(proposal: Proposal) {
  const { from, threshold, tests, amounts, warnings } = proposal;
  const last = tests.at(-1);
  return {
    proposal: true,
    note: NOT_A_VALUE,
    from: toIso(from),
    valorised: proposal.valorised,
    since: last?.since,
    index: last === undefined ? null : formatFraction(last.index.mul(100)).replace(',', '.'),
    threshold: formatFraction(threshold.mul(100)).replace(',', '.'),
    rows: amounts.map((amount) => rowJson(from, amount)),
    warnings,
  };
}

function sayProposal({ from, threshold, tests, amounts, valorised, warnings }: Proposal, io: Io): void {
  io.say(NOT_A_VALUE);
  for (const { year, since, index, passes } of tests) {
    const years = since === year - 1 ? `za ${since} r.` : `za lata ${since}–${year - 1}`;
    io.say(
      `Rok ${year}: wskaźnik ${years} ${formatPercent(index)}, próg ${formatPercent(threshold)}: ${passes ? 'waloryzacja' : 'bez waloryzacji'}.`,
    );
  }
  if (!valorised) {
    io.say(`Od ${formatDate(from)} kwoty pozostają bez zmian.`);
    return;
  }
  io.say(`Kwoty, które wynikałyby z ustawy od ${formatDate(from)}:`);
  for (const { dated, amount } of amounts) {
    io.say(`  ${dated.name}: ${formatMoney(dated.amount)} → ${formatMoney(amount)} (${dated.legalBasis})`);
  }
  io.say('Wiersze do arkusza „Parametry” pliku office.xlsx (dopiero po ogłoszeniu obwieszczenia):');
  io.say(['Id', 'Obowiązuje od', 'Obowiązuje do', 'Wartość', 'Ogłoszono', 'Źródło'].join('\t'));
  for (const { dated, amount } of amounts) {
    io.say([dated.id, toIso(from), '', moneyToJson(amount).replace('.', ','), '', SOURCE].join('\t'));
  }
  io.say(NO_LUMP_SUMS);
  for (const text of new Set(warnings.map((warning) => warning.text))) io.say(`Ostrzeżenie: ${text}`);
}

export const proposeValorisationWord: LawWord = {
  word: 'propose-valorisation',
  async run({ cpi, on, last, office, json }: LawInput, io) {
    const { law } = await loadRules(office);
    const proposal = proposeValorisation(law, {
      cpi: readCpi(cpi),
      ...(on === undefined ? {} : { year: juneFrom(on) }),
      ...(last === undefined ? {} : { last: Number(last) }),
    });
    if (json) io.json(proposalJson(proposal));
    else sayProposal(proposal, io);
    return 0;
  },
};
