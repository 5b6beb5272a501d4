/** Benefits by how art. 8 u.p.s. treats them: on the closed list of ust. 4, by the purpose, or counted. */
import { formatDate } from '../../../polish/date-in-words.ts';
import { day } from '../../../values/day.ts';
import type { Scene } from '../scene.ts';

/** Is a benefit income, and why. */
export interface Treatment {
  readonly counts: boolean;
  /** Polish clause after a comma: "bo …". */
  readonly why: string;
  readonly basis: string;
}

export interface Benefit {
  /** Polish, nominative. */
  readonly name: string;
  treat(scene: Scene, item: { readonly awaitingRuling?: boolean | undefined }): Treatment;
}

/** Since this day zasiłek okresowy is no income for the permanent allowance (art. 37 ust. 6, Dz.U. 2015 poz. 1310). */
const FIRST_DAY_WITHOUT_PERIODIC_ALLOWANCE = day('2015-10-05');

/** A point of the closed list; without a number it is found by its name in the data. */
function listed(name: string, point: string | null): Benefit {
  return {
    name,
    treat({ context, lawDay }) {
      const list = context.tableOn('uops.dochod.niewliczane', lawDay);
      const found = list.value.find((one) => (point === null ? one.name === name : one.point === point));
      if (found === undefined) {
        return {
          counts: true,
          why: `bo lista przychodów niewliczanych w brzmieniu z dnia decyzji (${formatDate(lawDay)}) nie wymienia tego świadczenia`,
          basis: 'art. 8 ust. 3 i 4 u.p.s.',
        };
      }
      const basis = point === null ? 'art. 8 ust. 4 u.p.s.' : `art. 8 ust. 4 pkt ${point} u.p.s.`;
      return { counts: false, why: 'bo wymienia je zamknięta lista przychodów niewliczanych', basis };
    },
  };
}

/** Not on the list and often taken for it. */
function counting(name: string, warning?: string): Benefit {
  return {
    name,
    treat({ context }) {
      if (warning !== undefined) context.warn('income-benefit-open', warning);
      return {
        counts: true,
        why: 'bo zamknięta lista przychodów niewliczanych nie wymienia tego świadczenia',
        basis: 'art. 8 ust. 3 i 4 u.p.s.',
      };
    },
  };
}

/** Świadczenie uzupełniające for persons unable to live independently: by the purpose. */
const supplement: Benefit = {
  name: 'świadczenie uzupełniające dla osób niezdolnych do samodzielnej egzystencji',
  treat({ context, lawDay, purpose }) {
    context.tableOn('uops.dochod.swiadczenie_uzupelniajace', lawDay);
    return {
      counts: purpose.supplementCounts,
      why: purpose.supplementCounts
        ? `bo wyłączenie dotyczy tylko świadczeń pieniężnych i opłaty osób zobowiązanych za dom pomocy, a nie ${purpose.name}`
        : `bo dochód ustala się dla ${purpose.name}`,
      basis: 'art. 8 ust. 4a u.p.s.',
    };
  },
};

const periodicAllowance: Benefit = {
  name: 'zasiłek okresowy',
  treat({ lawDay, purpose }, { awaitingRuling = false }) {
    if (purpose.periodicAllowanceCounts || lawDay < FIRST_DAY_WITHOUT_PERIODIC_ALLOWANCE) {
      return {
        counts: true,
        why: 'bo zamknięta lista przychodów niewliczanych nie wymienia tego świadczenia',
        basis: 'art. 8 ust. 3 i 4 u.p.s.',
      };
    }
    return awaitingRuling
      ? {
          counts: true,
          why: 'bo przyznano go na czas oczekiwania na orzeczenie i wyłączenia z art. 37 ust. 6 nie stosuje się',
          basis: 'art. 106 ust. 7–11 u.p.s.',
        }
      : { counts: false, why: 'bo dochód ustala się dla zasiłku stałego', basis: 'art. 37 ust. 6 u.p.s.' };
  },
};

export const BENEFITS = {
  oneTimeSocial: listed('jednorazowe pieniężne świadczenie socjalne', '1'),
  purposeAllowance: listed('zasiłek celowy', '2'),
  schoolAid: listed('pomoc materialna dla uczniów (socjalna lub motywacyjna)', '3'),
  inKind: listed('świadczenie w naturze', '4'),
  usefulWork: listed('świadczenie za prace społecznie użyteczne', '5'),
  oppositionOrVeterans: listed(
    'świadczenie dla działaczy opozycji lub pomoc pieniężna z ustaw kombatanckich',
    '5a',
  ),
  childRaising: listed('świadczenie wychowawcze', '7'),
  polesCard: listed('świadczenie z ustawy o Karcie Polaka', '8'),
  veteransGraves: listed('świadczenie z ustawy o grobach weteranów', '9'),
  primeMinisterAward: listed('nagroda specjalna Prezesa Rady Ministrów', '10'),
  repatriates: listed('pomoc finansowa dla repatriantów', '11'),
  cleanAir: listed('środki publiczne na jakość powietrza lub ochronę środowiska', '12'),
  schoolTransport: listed('zwrot kosztów przewozu z Prawa oświatowego', '13'),
  familyCareCapital: listed('rodzinny kapitał opiekuńczy', '14'),
  crecheSubsidy: listed('dofinansowanie opłaty za żłobek', '15'),
  energyAllowance: listed('dodatek energetyczny', '16'),
  shieldAllowance: listed('dodatek osłonowy', '17'),
  coalAllowance: listed('dodatek węglowy', '18'),
  heatingAllowance: listed('dodatek dla gospodarstw domowych (źródła ciepła)', '19'),
  electricityAllowance: listed('dodatek elektryczny', '20'),
  energyVoucher: listed('bon energetyczny', '21'),
  activeParent: listed('świadczenia „aktywny rodzic”', null),
  supplement,
  periodicAllowance,
  nursingAllowance: counting('zasiłek pielęgnacyjny'),
  nursingSupplement: counting('dodatek pielęgnacyjny'),
  housingAllowance: counting('dodatek mieszkaniowy'),
  supportBenefit: counting(
    'świadczenie wspierające',
    'Świadczenia wspierającego nie ma na liście z art. 8 ust. 4 u.p.s., dlatego je wliczono. Nie sprawdzono całej ustawy o świadczeniu wspierającym (Dz.U. 2023 poz. 1429): upewnij się, że nie wyłącza go inny przepis.',
  ),
} as const satisfies Readonly<Record<string, Benefit>>;

export type BenefitId = keyof typeof BENEFITS;
