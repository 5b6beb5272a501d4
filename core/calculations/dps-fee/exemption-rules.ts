/**
 * Grounds of exemption from the fee by date: art. 64 (may, partly or wholly), 64a (must, wholly) and the rule that an
 * exemption does not raise what others pay (art. 103 ust. 2 of 2011, ust. 3 since 2021). Read by relatives.ts,
 * rank.ts and resident.ts.
 */
import { type Day, day } from '../../values/day.ts';
import { TeczkaError } from '../../values/errors.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import type { Exemption } from './relative-input.ts';

interface Ground {
  readonly since: Day;
  /** Polish, genitive: "z powodu …". */
  readonly why: string;
  readonly basis: string;
}

const START_OF_ACT = day('2004-05-01');
/** Dz.U. 2015 poz. 1310 */
const AMENDED_2015 = day('2015-10-05');
/** Dz.U. 2019 poz. 1690 */
const AMENDED_2019 = day('2019-10-04');
/** Dz.U. 2022 poz. 66 */
const AMENDED_2022 = day('2022-01-27');

const ground64 = (point: number, since: Day, why: string): Ground => ({
  since,
  why,
  basis: `art. 64 pkt ${point} u.p.s.`,
});

const OPEN_GROUND: Ground = {
  since: START_OF_ACT,
  why: 'innej uzasadnionej przyczyny (wyliczenie w art. 64 jest przykładowe)',
  basis: 'art. 64 u.p.s.',
};

const POINTS: ReadonlyMap<number, Ground> = new Map(
  [
    ground64(
      1,
      START_OF_ACT,
      'wnoszenia opłaty za pobyt innych członków rodziny w domu pomocy społecznej, ośrodku wsparcia lub innej placówce',
    ),
    ground64(
      2,
      START_OF_ACT,
      'uzasadnionych okoliczności, takich jak długotrwała choroba, bezrobocie czy niepełnosprawność',
    ),
    ground64(3, START_OF_ACT, 'utrzymywania się rodziny z jednego świadczenia lub wynagrodzenia'),
    ground64(4, START_OF_ACT, 'ciąży albo samotnego wychowywania dziecka'),
    ground64(5, AMENDED_2019, 'pobytu tej osoby albo jej rodzica w pieczy zastępczej'),
    ground64(6, AMENDED_2019, 'oddalenia powództwa o alimenty na rzecz mieszkańca'),
    ground64(7, AMENDED_2022, 'rażącego naruszenia przez mieszkańca obowiązków rodzinnych'),
  ].map((ground, index) => [index + 1, ground]),
);

const GROUNDS_64A: Readonly<Record<Extract<Exemption, { article: '64a' }>['ground'], Ground>> = {
  parentalAuthority: {
    since: AMENDED_2015,
    why: 'prawomocnego pozbawienia mieszkańca władzy rodzicielskiej nad tą osobą',
    basis: 'art. 64a u.p.s.',
  },
  offence: {
    since: AMENDED_2019,
    why: 'prawomocnego skazania mieszkańca za umyślne przestępstwo wobec tej osoby albo jej bliskich',
    basis: 'art. 64a u.p.s.',
  },
};

/** @throws TeczkaError `rule-not-yet-in-force` for a ground used before its day */
export function groundOf(exemption: Exemption, from: Day, field: string): Ground {
  const ground =
    exemption.article === '64a'
      ? GROUNDS_64A[exemption.ground]
      : ((exemption.point === undefined ? undefined : POINTS.get(exemption.point)) ?? OPEN_GROUND);
  if (from >= ground.since) return ground;
  throw notYetInForce(ground.basis, ground.since, `${field}.from`);
}

/** @param basis Polish: the provision that did not exist yet */
export function notYetInForce(basis: string, since: Day, field: string): TeczkaError {
  return new TeczkaError(
    'rule-not-yet-in-force',
    `Przepis ${basis} obowiązuje w tym zakresie od ${formatDate(since)} Popraw datę albo nie korzystaj z tego przepisu.`,
    { field },
  );
}

/** Since when relatives' agreements say that an exemption of one does not raise the fees of others. */
const OTHERS_PROTECTED_2011 = day('2011-05-03');
/** Dz.U. 2021 poz. 803: art. 103 ust. 3 */
const OTHERS_PROTECTED_2021 = day('2021-05-30');

/**
 * The rule by which an exemption does not raise what others pay: for one granted after the fee was fixed, on days on
 * which there is such a rule.
 */
export function protectionOfOthers(
  exemption: { readonly fixed: boolean } | undefined,
  on: Day,
): { readonly text: string; readonly basis: string } | undefined {
  if (exemption?.fixed !== true) return undefined;
  if (on >= OTHERS_PROTECTED_2021) {
    return { text: 'nie może powodować zwiększenia opłat innych osób', basis: 'art. 103 ust. 3 u.p.s.' };
  }
  if (on < OTHERS_PROTECTED_2011) return undefined;
  return {
    text: 'nie powinno powodować zwiększenia opłat innych osób',
    basis: 'art. 103 ust. 2 u.p.s. w brzmieniu do 29 maja 2021 r.',
  };
}
