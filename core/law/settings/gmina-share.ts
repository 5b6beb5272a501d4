/** Open readings of the gmina's share in the spending on a child in foster care (art. 191 ust. 9-11 uwrspz). */
import { defineSetting, type Setting } from './setting.ts';

/** A child that went home and was placed again. */
export const gminaShareGaps = defineSetting({
  id: 'gminaShare.gaps',
  title: 'liczenie roku pobytu w pieczy po powrocie do rodziny',
  why: 'Ustawa nie mówi, czy po powrocie dziecka do rodziny i ponownym umieszczeniu lata pobytu liczy się dalej, czy od nowa; od tego zależy, czy gmina ponosi 10%, 30% czy 50% wydatków.',
  basis: 'art. 191 ust. 9 i 11 uwrspz',
  choices: {
    sum: 'okresy pobytu w pieczy sumuje się, a przerw nie liczy',
    restart: 'po ponownym umieszczeniu lata pobytu liczy się od nowa',
  },
  fallback: 'sum',
});

/** The month in which a year of stay ends. */
export const gminaShareMonthOfChange = defineSetting({
  id: 'gminaShare.monthOfChange',
  title: 'udział gminy w miesiącu, w którym zaczyna się kolejny rok pobytu',
  why: 'Ustawa nie mówi, jak podzielić wydatki miesiąca, w którym zaczyna się drugi albo trzeci rok pobytu.',
  basis: 'art. 191 ust. 9 i 10 uwrspz',
  choices: {
    days: 'wydatki miesiąca dzieli się według dni pobytu przed zmianą i po niej',
    month: 'nowy udział stosuje się do całego miesiąca, w którym zaczyna się kolejny rok',
  },
  fallback: 'days',
});

/** Aid for leavers among the shared spending. */
export const gminaShareLeaversAid = defineSetting({
  id: 'gminaShare.leaversAid',
  title: 'udział gminy w pomocy na kontynuowanie nauki i usamodzielnienie',
  why: 'Art. 191 ust. 9 odsyła do wydatków na opiekę i wychowanie (ust. 1 pkt 1), a pomoc dla usamodzielnianych jest w ust. 1 pkt 3; art. 192 pkt 6 wymienia ją jednak wśród wydatków na opiekę i wychowanie.',
  basis: 'art. 191 ust. 1 i 9 oraz art. 192 pkt 6 uwrspz',
  choices: {
    excluded: 'gmina nie uczestniczy w tych wydatkach',
    included: 'gmina uczestniczy w nich w wysokości z ostatniego roku pobytu',
  },
  fallback: 'excluded',
});

/** Art. 238 ust. 1 takes children placed before the act out; it does not speak of a new placement after a return home. */
export const gminaSharePlacedBefore = defineSetting({
  id: 'gminaShare.placedBefore2012',
  title:
    'udział gminy, gdy dziecko było w pieczy przed 1.01.2012, wróciło do rodziny i umieszczono je ponownie',
  why: 'Do dziecka umieszczonego w pieczy przed 1.01.2012 nie stosuje się art. 191 ust. 9-11 (art. 238 ust. 1). Przepis nie mówi, czy dotyczy to także ponownego umieszczenia po tym dniu.',
  basis: 'art. 238 ust. 1 w zw. z art. 191 ust. 4 i 9 uwrspz',
  choices: {
    never: 'gmina nie uczestniczy w wydatkach także po ponownym umieszczeniu',
    newPlacement:
      'gmina uczestniczy w wydatkach od ponownego umieszczenia, a lata pobytu liczy się od tego dnia',
  },
  fallback: null,
});

export const gminaShareSettings: readonly Setting[] = [
  gminaShareGaps,
  gminaShareMonthOfChange,
  gminaShareLeaversAid,
  gminaSharePlacedBefore,
];
