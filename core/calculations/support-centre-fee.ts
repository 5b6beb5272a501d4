/**
 * Fee of a support centre, a Senior+ home or club, a training or assisted flat, a shelter for homeless people, a home for
 * mothers, short-term support in a care home: art. 53, 55a-55b, 97 and 97a u.p.s. with the table of a council's
 * resolution. Support centres for mental disorders: sds-fee. Called by `teczka calculate`.
 */
import { partMonthDays } from '../law/settings/part-months.ts';
import { supportCentreIncome } from '../law/settings/support-centres.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { CRITERION_PARAMETERS } from './income-criterion.ts';
import { examples } from './support-centre-fee/examples.ts';
import { input } from './support-centre-fee/input.ts';
import { checkOwnFields, stayOf } from './support-centre-fee/place.ts';
import { PLACES } from './support-centre-fee/places.ts';

export const supportCentreFee = defineCalculation({
  id: 'support-centre-fee',
  title:
    'Opłata w ośrodku wsparcia, mieszkaniu treningowym lub wspomaganym, schronisku i we wsparciu krótkoterminowym',
  summary:
    'Opłata według tabeli z uchwały rady: w ośrodkach wsparcia, domach i klubach Senior+ oraz mieszkaniach bez opłaty przy dochodzie do kryterium, w schroniskach z górną granicą 30 lub 50% dochodu. Liczy też opłatę byłego mieszkańca DPS, dom dla matek i wsparcie krótkoterminowe, z częścią gminy. Środowiskowe domy samopomocy liczy sds-fee.',
  legalBasis: ['art. 53 u.p.s.', 'art. 55a–55b u.p.s.', 'art. 97–97a u.p.s.', 'uchwała rady'],
  labels: {
    fee: 'opłata',
    'fee.monthly': 'opłata za pełny miesiąc',
    'fee.perUnit': 'opłata za godzinę albo dzień',
    directingGmina: 'część gminy, która skierowała do DPS',
    'directingGmina.monthly': 'miesięczna część gminy, która skierowała do DPS',
    gmina: 'część gminy miejsca zamieszkania',
    'gmina.monthly': 'miesięczna część gminy miejsca zamieszkania',
    fullCost: 'pełny koszt wsparcia',
    grantingGmina: 'część gminy, która przyznała wsparcie',
    percentOfCriterion: 'dochód w procentach kryterium',
    band: 'próg tabeli',
    lastDayOfRule: 'ostatni dzień zasad dla byłego mieszkańca DPS',
    remainingDays: 'dni wsparcia pozostałe w roku kalendarzowym',
  },
  parameters: [
    ...CRITERION_PARAMETERS,
    'uops.art97.prog_bezplatnosci',
    'uops.schronisko.max_procent_dochodu',
    'uops.mieszkanie.ex_dps_max_procent',
    'uops.wsparcie_krotkoterminowe',
  ],
  settings: [partMonthDays, supportCentreIncome],
  input,
  compute(given, context) {
    const place = PLACES[given.kind];
    checkOwnFields(given, place);
    const stay = stayOf(given);
    const derivation = new Derivation();
    const fee = place.fee({ given, stay, context, derivation });
    return { asOf: stay.from, ...fee, steps: derivation.steps };
  },
  examples,
});
