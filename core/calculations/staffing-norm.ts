/**
 * Staffing norms: social workers of a social-assistance centre (art. 110 ust. 11–12 u.p.s.: by inhabitants or by
 * families, at least three), family assistants and coordinators of foster care (art. 15 ust. 4, 77 ust. 4 uwrspz).
 * Called by `teczka calculate`.
 */
import { counted } from '../polish/plural.ts';
import { type Fraction, fraction } from '../values/fraction.ts';
import { citation } from './citation.ts';
import type { CalculationContext } from './context.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { count, minus, number, over } from './derivation/expression.ts';
import type { Finding } from './outcome.ts';
import { examples } from './staffing-norm/examples.ts';
import { type Input, input } from './staffing-norm/input.ts';
import { limitsPerWorker, WORKER_PARAMETERS } from './staffing-norm/limits-per-worker.ts';

const BY_NUMBER = 'art. 110 ust. 11 u.p.s.';
const AT_LEAST = 'art. 110 ust. 12 u.p.s.';

const yesNo = (yes: boolean): Finding => ({ kind: 'yes-no', yes });
const posts = (value: Fraction): Finding => ({ kind: 'number', number: value, unit: 'etatu' });

/** One of the two alternative tests of art. 110 ust. 11: the posts that it asks for, and whether there are as many. */
function ratioTest(derivation: Derivation, what: string, counted: number, perPost: number, given: Input) {
  const required = derivation.measure(
    `Według liczby ${what} potrzeba co najmniej tylu etatów:`,
    over(count(counted), count(perPost)),
    { places: 2 },
    BY_NUMBER,
  );
  const order = derivation.compare(
    (sign) =>
      `${sign < 0 ? 'Etatów jest mniej, niż wynika z' : 'Etatów jest nie mniej, niż wynika z'} liczby ${what}.`,
    number(given.posts),
    over(count(counted), count(perPost)),
    BY_NUMBER,
  );
  return { required, met: order >= 0 };
}

function socialWorkers(given: Input, context: CalculationContext, derivation: Derivation) {
  const norm = context.tableOn('uops.kadra.pracownik_socjalny', given.date);
  const { inhabitantsPerPost, maxFamiliesPerPost, minPosts } = norm.value;
  derivation.state(
    `Jeden etat pracownika socjalnego przypada na ${counted(inhabitantsPerPost, ['mieszkańca', 'mieszkańców', 'mieszkańców'])} albo na najwyżej ${maxFamiliesPerPost} rodzin i osób samotnie gospodarujących objętych pracą socjalną (${citation(norm)}). Wystarcza spełnienie jednego z tych warunków.`,
    BY_NUMBER,
  );
  const byInhabitants = ratioTest(derivation, 'mieszkańców', given.inhabitants, inhabitantsPerPost, given);
  const byFamilies = ratioTest(
    derivation,
    'rodzin i osób objętych pracą socjalną',
    given.families,
    maxFamiliesPerPost,
    given,
  );
  const fullTime = given.fullTimeWorkers === undefined ? given.posts : fraction(given.fullTimeWorkers);
  const minimumMet =
    derivation.compare(
      (sign) =>
        `W pełnym wymiarze ma pracować co najmniej ${counted(minPosts, ['pracownik socjalny', 'pracowników socjalnych', 'pracowników socjalnych'])}: warunek ${sign < 0 ? 'nie jest spełniony' : 'jest spełniony'}.${given.fullTimeWorkers === undefined ? ' Przyjęto liczbę etatów, bo liczby osób w pełnym wymiarze nie podano.' : ''}`,
      number(fullTime),
      count(minPosts),
      AT_LEAST,
    ) >= 0;
  const ratioMet = byInhabitants.met || byFamilies.met;
  const easier =
    byInhabitants.required.compare(byFamilies.required) < 0 ? byInhabitants.required : byFamilies.required;
  const needed = easier.compare(minPosts) < 0 ? fraction(minPosts) : easier;
  const normMet = ratioMet && minimumMet;
  derivation.state(
    `Norma zatrudnienia pracowników socjalnych ${normMet ? 'jest spełniona' : 'nie jest spełniona'}.`,
    'art. 110 ust. 11–12 u.p.s.',
  );
  const lacking = needed.compare(given.posts) > 0;
  const missing = lacking
    ? derivation.measure(
        easier.compare(minPosts) < 0
          ? 'Do najmniejszej liczby pracowników brakuje etatów:'
          : 'Do łagodniejszego z warunków brakuje etatów:',
        minus(number(needed), number(given.posts)),
        { places: 2 },
        easier.compare(minPosts) < 0 ? AT_LEAST : BY_NUMBER,
      )
    : fraction(0);
  return {
    requiredByInhabitants: posts(byInhabitants.required),
    requiredByFamilies: posts(byFamilies.required),
    inhabitantsTestMet: yesNo(byInhabitants.met),
    familiesTestMet: yesNo(byFamilies.met),
    minimumMet: yesNo(minimumMet),
    normMet: yesNo(normMet),
    missingPosts: posts(missing),
  };
}

export const staffingNorm = defineCalculation({
  id: 'staffing-norm',
  title: 'Norma zatrudnienia: pracownicy socjalni, asystenci rodziny, koordynatorzy',
  summary:
    'Ile etatów pracowników socjalnych wynika z liczby mieszkańców i z liczby środowisk objętych pracą socjalną, i czy norma jest spełniona: wystarczy jeden z dwóch warunków, ale co najmniej trzech pracowników w pełnym wymiarze. Osobno sprawdza liczbę rodzin każdego asystenta rodziny i koordynatora.',
  legalBasis: ['art. 110 ust. 11–12 u.p.s.', 'art. 15 ust. 4 uwrspz', 'art. 77 ust. 4 uwrspz'],
  labels: {
    requiredByInhabitants: 'etaty wymagane według liczby mieszkańców',
    requiredByFamilies: 'etaty wymagane według liczby rodzin i osób objętych pracą socjalną',
    inhabitantsTestMet: 'warunek według liczby mieszkańców spełniony',
    familiesTestMet: 'warunek według liczby rodzin i osób spełniony',
    minimumMet: 'co najmniej trzech pracowników w pełnym wymiarze',
    normMet: 'norma spełniona',
    missingPosts: 'brakujące etaty',
    'assistants.met': 'każdy asystent rodziny w granicach liczby rodzin',
    'assistants.required': 'najmniejsza liczba asystentów rodziny',
    'coordinators.met': 'każdy koordynator w granicach liczby rodzin',
    'coordinators.required': 'najmniejsza liczba koordynatorów',
  },
  parameters: ['uops.kadra.pracownik_socjalny', ...WORKER_PARAMETERS],
  settings: [],
  input,
  compute(given, context) {
    const derivation = new Derivation();
    const findings = {
      ...socialWorkers(given, context, derivation),
      ...limitsPerWorker(given, context, derivation),
    };
    return { asOf: given.date, amounts: {}, findings, schedule: [], steps: derivation.steps };
  },
  examples,
});
