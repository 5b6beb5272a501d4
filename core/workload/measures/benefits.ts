/**
 * Measures by kind of benefit (u.p.s. art. 36): drafts of decisions, persons and families given the benefit, what was
 * spent and what is planned. One list of benefits makes all five; to add a benefit, add its line.
 */
import { DECISIONS } from './decisions.ts';
import { AMOUNT, COUNT, PLAN, RECEIVERS } from './definition.ts';
import type { Measure, MeasureGroup, MeasureKind } from './definition.ts';

interface Benefit {
  /** How the benefit ends the ids of its measures. */
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
}

export const benefits = [
  { id: 'PermanentAllowance', name: 'zasiłek stały', synonyms: ['stałe', 'ZS', 'zas. stały'] },
  { id: 'PeriodicAllowance', name: 'zasiłek okresowy', synonyms: ['okresowe', 'ZO', 'zas. okr.'] },
  { id: 'SpecificAllowance', name: 'zasiłek celowy', synonyms: ['celowe', 'ZC', 'zas. celowy'] },
  {
    id: 'SpecialSpecificAllowance',
    name: 'specjalny zasiłek celowy',
    synonyms: ['celowe specjalne', 'zasiłek celowy specjalny', 'zas. celowy spec.', 'SZC'],
  },
  {
    id: 'Meals',
    name: 'posiłek',
    synonyms: [
      'dożywianie',
      'pomoc w formie posiłku',
      'posiłek w szkole i w domu',
      'zasiłek celowy na posiłek',
    ],
  },
  { id: 'CareServices', name: 'usługi opiekuńcze', synonyms: ['UO', 'usł. opiek.', 'usługi'] },
  {
    id: 'SpecialistCareServices',
    name: 'specjalistyczne usługi opiekuńcze',
    synonyms: ['SUO', 'usługi specjalistyczne', 'usługi opiekuńcze specjalistyczne'],
  },
  {
    id: 'CareHome',
    name: 'dom pomocy społecznej',
    synonyms: ['DPS', 'skierowanie do DPS', 'pobyt w DPS', 'odpłatność za DPS'],
  },
  { id: 'Shelter', name: 'schronienie', synonyms: ['schronisko', 'noclegownia', 'pobyt w schronisku'] },
  {
    id: 'HealthContribution',
    name: 'składka zdrowotna',
    synonyms: ['składka na ubezpieczenie zdrowotne', 'ubezpieczenie zdrowotne', 'składki zdrowotne'],
  },
  { id: 'Burial', name: 'sprawienie pogrzebu', synonyms: ['pogrzeb', 'pochówek'] },
] as const satisfies readonly Benefit[];

type BenefitId = (typeof benefits)[number]['id'];

interface Family<Prefix extends string> {
  readonly prefix: Prefix;
  readonly kind: MeasureKind;
  readonly group: MeasureGroup;
  /** What stands before the benefit's name in a title. */
  readonly title: string;
  readonly within?: true;
}

function ofEachBenefit<const Prefix extends string>({
  prefix,
  kind,
  group,
  title,
  within,
}: Family<Prefix>): readonly Measure<`${Prefix}${BenefitId}`>[] {
  return benefits.map(({ id, name, synonyms }) => ({
    id: `${prefix}${id}` as const,
    kind,
    group,
    name,
    title: `${title} – ${name}`,
    synonyms,
    ...(within === undefined ? {} : { within }),
    optional: true,
  }));
}

/** Drafts of decisions by benefit: parts of the granting, refusing and other ones together. */
export const decisionsByBenefit = ofEachBenefit({
  prefix: 'decisions',
  kind: COUNT,
  group: {
    ...DECISIONS,
    synonyms: [...DECISIONS.synonyms, 'Decyzje według świadczeń', 'Projekty decyzji według świadczeń'],
  },
  title: 'Projekty decyzji',
  within: true,
});

export const personsByBenefit = ofEachBenefit({
  prefix: 'persons',
  kind: RECEIVERS,
  group: {
    name: 'Osoby, którym przyznano',
    synonyms: [
      'Osoby objęte świadczeniem',
      'Osoby, którym przyznano świadczenie',
      'Świadczeniobiorcy',
      'Osoby',
    ],
  },
  title: 'Osoby, którym przyznano',
});

export const familiesByBenefit = ofEachBenefit({
  prefix: 'families',
  kind: RECEIVERS,
  group: {
    name: 'Rodziny, którym przyznano',
    synonyms: ['Rodziny objęte świadczeniem', 'Rodziny, którym przyznano świadczenie', 'Rodziny'],
  },
  title: 'Rodziny, którym przyznano',
});

export const spendingByBenefit = ofEachBenefit({
  prefix: 'spending',
  kind: AMOUNT,
  group: {
    name: 'Wydatki',
    synonyms: [
      'Wykonanie',
      'Wydatkowano',
      'Kwota',
      'Kwota świadczeń',
      'Wydatki na świadczenia',
      'Wykonanie wydatków',
    ],
  },
  title: 'Wydatki',
});

export const planByBenefit = ofEachBenefit({
  prefix: 'plan',
  kind: PLAN,
  group: {
    name: 'Plan',
    synonyms: [
      'Plan wydatków',
      'Plan po zmianach',
      'Plan roczny',
      'Plan wydatków po zmianach',
      'Plan finansowy',
    ],
  },
  title: 'Plan wydatków',
});
