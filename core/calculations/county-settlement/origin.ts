/** Which county pays for a child: residence before placement, else registration, else the court (art. 191 ust. 1-4b and 13). */
import { z } from 'zod';
import { day, type Day } from '../../values/day.ts';
import { TeczkaError } from '../../values/errors.ts';
import type { Derivation } from '../derivation/derivation.ts';
import type { Exemption } from '../gmina-share/exemptions.ts';
import { incomplete } from '../inputs/incomplete.ts';

/** Entry into force of the act. */
const ACT_IN_FORCE = day('2012-01-01');

const county = z.string().trim().min(1).max(100).optional();

export const zOrigin = z
  .strictObject({
    situation: z.enum(['first', 'again', 'leftAfterBirth', 'foreign']).default('first').meta({
      title: 'Sytuacja',
      description:
        'first – pierwsze umieszczenie (także po zmianie formy pieczy), again – ponowne umieszczenie po powrocie do rodziny, leftAfterBirth – pozostawione po urodzeniu albo rodzice nieznani, foreign – art. 191 ust. 4a i 4b',
    }),
    residence: county.meta({
      title: 'Powiat zamieszkania dziecka przed umieszczeniem',
      description: 'Puste, gdy nie można go ustalić; przy ponownym umieszczeniu: przed ponownym',
    }),
    registration: county.meta({ title: 'Powiat ostatniego zameldowania na pobyt stały' }),
    court: county.meta({ title: 'Powiat siedziby sądu, który orzekł o umieszczeniu' }),
    foundIn: county.meta({ title: 'Powiat, w którym dziecko pozostawiono' }),
    carers: county.meta({
      title: 'Powiat zamieszkania rodziny zastępczej lub położenia placówki',
      description:
        'Dla art. 191 ust. 4a; w ust. 4b powiat, który zawarł umowę albo organizuje rodzinny dom dziecka',
    }),
  })
  .meta({ title: 'Ustalenie powiatu, który płaci' });

export type Origin = z.output<typeof zOrigin>;

/** What is looked at in turn; the first that is known decides. */
interface Ground {
  readonly known: 'residence' | 'registration' | 'court' | 'foundIn' | 'carers';
  readonly text: string;
  readonly basis: string;
}

const registration: Ground = {
  known: 'registration',
  text: 'miejsca zamieszkania nie ustalono; decyduje ostatnie zameldowanie na pobyt stały',
  basis: 'art. 191 ust. 2 uwrspz',
};
const court: Ground = {
  known: 'court',
  text: 'nie ustalono ani miejsca zamieszkania, ani zameldowania; decyduje siedziba sądu, który orzekł o umieszczeniu',
  basis: 'art. 191 ust. 3 uwrspz',
};

interface Situation {
  readonly grounds: readonly Ground[];
  readonly exemption?: Exemption;
}

const SITUATIONS: Readonly<Record<Origin['situation'], Situation>> = {
  first: {
    grounds: [
      {
        known: 'residence',
        text: 'miejsce zamieszkania dziecka przed umieszczeniem po raz pierwszy; zmiana formy pieczy nie zmienia płatnika',
        basis: 'art. 191 ust. 1 uwrspz',
      },
      registration,
      court,
    ],
  },
  again: {
    grounds: [
      {
        known: 'residence',
        text: 'miejsce zamieszkania dziecka przed ponownym umieszczeniem',
        basis: 'art. 191 ust. 4 uwrspz',
      },
      registration,
      court,
    ],
  },
  leftAfterBirth: {
    grounds: [{ known: 'foundIn', text: 'miejsce pozostawienia dziecka', basis: 'art. 191 ust. 13 uwrspz' }],
    exemption: 'leftAfterBirth',
  },
  foreign: {
    grounds: [
      {
        known: 'carers',
        text: 'miejsce zamieszkania rodziny zastępczej, położenie placówki albo powiat, który zawarł umowę',
        basis: 'art. 191 ust. 4a i 4b uwrspz',
      },
    ],
    exemption: 'foreign',
  },
};

/** The county, with a step. @throws TeczkaError `input-incomplete` where nothing that decides is known */
export function payingCounty(origin: Origin, child: string, field: string, derivation: Derivation): string {
  const { grounds } = SITUATIONS[origin.situation];
  for (const { known, text, basis } of grounds) {
    const name = origin[known];
    if (name === undefined) continue;
    derivation.state(`Wydatki na dziecko ${child} ponosi: ${name} (${text}).`, basis);
    return name;
  }
  throw incomplete(
    `${field}.${grounds[0]?.known ?? 'situation'}`,
    'Nie wiadomo, który powiat płaci. Podaj powiat zamieszkania dziecka przed umieszczeniem, a gdy nie można go ustalić – ostatniego zameldowania albo siedziby sądu (art. 191 ust. 1-4 uwrspz); dla dziecka pozostawionego po urodzeniu – miejsce pozostawienia.',
  );
}

/** @throws TeczkaError `period-not-covered` for a child in care since before the act: art. 238 ust. 2 keeps the former rules */
export function refuseFormerLaw(placedOn: Day, field: string): void {
  if (placedOn >= ACT_IN_FORCE) return;
  throw new TeczkaError(
    'period-not-covered',
    'Dziecko umieszczono w pieczy przed 1.01.2012, a wtedy powiat, który płaci, ustala się według przepisów dotychczasowych (art. 238 ust. 2 uwrspz). To wyliczenie ich nie obejmuje: usuń dane o pochodzeniu (origin) i podaj płatnika ustalonego przez urząd.',
    { field },
  );
}

/** Why the gmina does not share, where the situation says so by itself. */
export function exemptionOf(origin: Origin | undefined): Exemption | undefined {
  return origin === undefined ? undefined : SITUATIONS[origin.situation].exemption;
}
