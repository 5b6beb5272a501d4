/** Terms of proceedings in social assistance: from what event, how long, by what provision. */
import type { Day } from '../../values/day.ts';
import type { CalculationContext } from '../context.ts';
import type { UnitId } from './units.ts';

/** The length that the law gives, and where it was read. */
interface Length {
  readonly length: number;
  readonly source: string;
}

export interface Kind {
  /** Polish, nominative: what must be done. */
  readonly name: string;
  /** Polish: "od dnia …". */
  readonly since: string;
  readonly basis: string;
  readonly unit: UnitId;
  /** The statutory length is the shortest; the office may give more. */
  readonly atLeast?: true;
  /** Days of art. 35 § 5 are left out (terms for settling a case). */
  readonly pausable?: true;
  /** The term starts with a delivery, which may be a substitute one. */
  readonly afterDelivery?: true;
  readonly lengthOn: (context: CalculationContext, on: Day) => Length;
}

const plain =
  (id: string) =>
  (context: CalculationContext, on: Day): Length => {
    const dated = context.numberOn(id, on);
    return { length: dated.value, source: dated.source.title };
  };

const settlement =
  (key: 'withInquiryMonths' | 'especiallyComplexMonths' | 'appealMonths') =>
  (context: CalculationContext, on: Day): Length => {
    const dated = context.tableOn('kpa.termin_zalatwienia', on);
    return { length: dated.value[key], source: dated.source.title };
  };

const ponaglenie =
  (key: 'forwardDays' | 'decideDays') =>
  (context: CalculationContext, on: Day): Length => {
    const dated = context.tableOn('kpa.ponaglenie.przekazanie_dni', on);
    return { length: dated.value[key], source: dated.source.title };
  };

const interview =
  (key: 'ordinary' | 'urgent') =>
  (context: CalculationContext, on: Day): Length => {
    const dated = context.tableOn('uops.wywiad.termin', on);
    return { length: dated.value[key], source: dated.source.title };
  };

export const STORAGE_PARAMETER = 'kpa.doreczenie_zastepcze.dni';

export const KINDS = {
  appeal: {
    name: 'odwołanie od decyzji',
    since: 'od dnia doręczenia decyzji',
    basis: 'art. 129 § 2 KPA',
    unit: 'days',
    afterDelivery: true,
    lengthOn: plain('kpa.odwolanie.dni'),
  },
  complaint: {
    name: 'zażalenie na postanowienie',
    since: 'od dnia doręczenia postanowienia',
    basis: 'art. 141 § 2 KPA',
    unit: 'days',
    afterDelivery: true,
    lengthOn: plain('kpa.zazalenie.dni'),
  },
  fillingGaps: {
    name: 'usunięcie braków podania',
    since: 'od dnia doręczenia wezwania',
    basis: 'art. 64 § 2 KPA',
    unit: 'days',
    atLeast: true,
    afterDelivery: true,
    lengthOn: plain('kpa.uzupelnienie_brakow_min_dni'),
  },
  completion: {
    name: 'żądanie uzupełnienia decyzji lub sprostowania pouczenia',
    since: 'od dnia doręczenia decyzji',
    basis: 'art. 111 § 1 KPA',
    unit: 'days',
    afterDelivery: true,
    lengthOn: plain('kpa.uzupelnienie_decyzji.dni'),
  },
  restoring: {
    name: 'prośba o przywrócenie terminu, razem z dokonaniem czynności',
    since: 'od dnia ustania przyczyny uchybienia',
    basis: 'art. 58 § 2 KPA',
    unit: 'days',
    lengthOn: plain('kpa.przywrocenie_terminu.dni'),
  },
  forwarding: {
    name: 'przekazanie odwołania z aktami organowi odwoławczemu',
    since: 'od dnia otrzymania odwołania',
    basis: 'art. 133 KPA',
    unit: 'days',
    lengthOn: plain('kpa.odwolanie.przekazanie_dni'),
  },
  settlement: {
    name: 'załatwienie sprawy wymagającej postępowania wyjaśniającego',
    since: 'od dnia wszczęcia postępowania (doręczenia żądania organowi)',
    basis: 'art. 35 § 3 KPA',
    unit: 'months',
    pausable: true,
    lengthOn: settlement('withInquiryMonths'),
  },
  complexSettlement: {
    name: 'załatwienie sprawy szczególnie skomplikowanej',
    since: 'od dnia wszczęcia postępowania (doręczenia żądania organowi)',
    basis: 'art. 35 § 3 KPA',
    unit: 'months',
    pausable: true,
    lengthOn: settlement('especiallyComplexMonths'),
  },
  appealSettlement: {
    name: 'załatwienie sprawy w postępowaniu odwoławczym',
    since: 'od dnia otrzymania odwołania',
    basis: 'art. 35 § 3 KPA',
    unit: 'months',
    pausable: true,
    lengthOn: settlement('appealMonths'),
  },
  ponaglenieForwarding: {
    name: 'przekazanie ponaglenia organowi wyższego stopnia',
    since: 'od dnia otrzymania ponaglenia',
    basis: 'art. 37 § 4 KPA',
    unit: 'days',
    lengthOn: ponaglenie('forwardDays'),
  },
  ponaglenieDecision: {
    name: 'rozpatrzenie ponaglenia',
    since: 'od dnia otrzymania ponaglenia przez organ wyższego stopnia',
    basis: 'art. 37 § 5 KPA',
    unit: 'days',
    lengthOn: ponaglenie('decideDays'),
  },
  substituteDelivery: {
    name: 'doręczenie zastępcze',
    since: 'od dnia pozostawienia pierwszego zawiadomienia o złożeniu pisma',
    basis: 'art. 44 § 1 i 4 KPA',
    unit: 'days',
    lengthOn: plain(STORAGE_PARAMETER),
  },
  interview: {
    name: 'przeprowadzenie rodzinnego wywiadu środowiskowego',
    since: 'od dnia powzięcia wiadomości o konieczności przyznania świadczenia',
    basis: '§ 3 rozp. Dz.U. 2021 poz. 893',
    unit: 'workingDays',
    lengthOn: interview('ordinary'),
  },
  urgentInterview: {
    name: 'przeprowadzenie rodzinnego wywiadu środowiskowego w sprawie pilnej',
    since: 'od dnia powzięcia wiadomości o konieczności przyznania świadczenia',
    basis: '§ 3 rozp. Dz.U. 2021 poz. 893',
    unit: 'workingDays',
    lengthOn: interview('urgent'),
  },
  urgentServices: {
    name: 'wydanie decyzji o usługach przyznanych w trybie pilnym',
    since: 'od dnia rozpoczęcia usług',
    basis: 'art. 50a ust. 2 u.p.s.',
    unit: 'days',
    lengthOn: plain('uops.pilne_uslugi.decyzja_dni'),
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindId = keyof typeof KINDS;
