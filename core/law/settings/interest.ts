/** Open readings of how statutory interest for delay is counted (art. 481 k.c.): the code names none of them. */
import { defineSetting } from './setting.ts';

export const interestDivisor = defineSetting({
  id: 'interest.divisor',
  title: 'liczba dni roku przy odsetkach',
  why: 'Stopa jest roczna, a kodeks nie mówi, przez ile dni dzielić rok przestępny. W praktyce rachunkowej dzieli się przez 365.',
  basis: 'art. 481 § 2 k.c.',
  choices: {
    '365': 'rok ma zawsze 365 dni',
    actual: 'rok przestępny ma 366 dni',
  },
  fallback: '365',
});

export const interestPaymentDay = defineSetting({
  id: 'interest.paymentDay',
  title: 'odsetki za dzień zapłaty',
  why: 'Odsetki należą się „do dnia spłaty”; nie powiedziano, czy z tym dniem włącznie.',
  basis: 'art. 481 § 1 k.c.',
  choices: {
    counted: 'odsetki liczy się także za dzień zapłaty',
    notCounted: 'odsetki liczy się do dnia poprzedzającego zapłatę',
  },
  fallback: 'counted',
});

export const interestPaymentOrder = defineSetting({
  id: 'interest.paymentOrder',
  title: 'zaliczanie wpłaty częściowej',
  why: 'Wpłata mniejsza niż dług z odsetkami pokrywa najpierw kwotę główną (dalsze odsetki maleją) albo najpierw odsetki (art. 451 § 1 k.c. pozwala na to wierzycielowi). Ustawa o należności nie rozstrzyga tego.',
  basis: 'art. 451 § 1 k.c.',
  choices: {
    principalFirst: 'wpłatę zalicza się najpierw na kwotę główną, na końcu na odsetki',
    interestFirst: 'wpłatę zalicza się najpierw na odsetki narosłe do dnia wpłaty, potem na kwotę główną',
  },
  fallback: 'principalFirst',
});

export const interestSettings = [interestDivisor, interestPaymentDay, interestPaymentOrder] as const;
