/**
 * The columns of the register of children in the words of its sheet „Objaśnienia”. The provisions are those of
 * art. 38d ust. 3 uwrspz (the list of children and persons in care) and of the benefits; what has none is kept by
 * offices for their own work. Named in ../catalogue.ts.
 */
import type { Legend } from '../legend.ts';
import type { ChildrenColumns } from './register.ts';

const LIST = 'art. 38d ust. 3';

export const childrenLegend: Legend<ChildrenColumns> = {
  sheet: 'Dzieci',
  basis: `${LIST} uwrspz (ustawa z dnia 9 czerwca 2011 r. o wspieraniu rodziny i systemie pieczy zastępczej)`,
  notInBlank: ['fullName'],
  frozenColumns: 3,
  columns: {
    number: { meaning: 'Numer kolejny wpisu. Nie musi być ciągły.', width: 6 },
    lastName: {
      meaning: 'Nazwisko dziecka, tak jak w akcie urodzenia albo dokumencie.',
      basis: `${LIST} pkt 1 uwrspz`,
      width: 18,
    },
    firstName: {
      meaning: 'Imię lub imiona dziecka, wszystkie w jednej komórce.',
      basis: `${LIST} pkt 1 uwrspz`,
      width: 16,
    },
    fullName: {
      meaning: 'Imię i nazwisko dziecka w jednej komórce (zamiast dwóch osobnych kolumn).',
      basis: `${LIST} pkt 1 uwrspz`,
      width: 26,
    },
    sex: { meaning: 'Płeć dziecka: K albo M.', basis: `${LIST} pkt 2 uwrspz`, width: 8 },
    birthDate: {
      meaning: 'Data urodzenia dziecka, np. 18.01.2014.',
      basis: `${LIST} pkt 4 uwrspz`,
      width: 13,
    },
    pesel: {
      meaning:
        'Numer PESEL dziecka, 11 cyfr, jako tekst (z zerem na początku). Bez numeru: pusta komórka i dokument obok.',
      basis: `${LIST} pkt 6 uwrspz`,
      asText: true,
      width: 14,
    },
    citizenship: {
      meaning: 'Obywatelstwo dziecka: „polskie” albo nazwa innego.',
      basis: `${LIST} pkt 5 uwrspz`,
      width: 15,
    },
    documentNumber: {
      meaning: 'Seria i numer dokumentu stwierdzającego tożsamość, gdy dziecko nie ma numeru PESEL.',
      basis: `${LIST} pkt 6 uwrspz`,
      asText: true,
      width: 18,
    },
    gmina: {
      meaning: 'Gmina, która współfinansuje pobyt dziecka w pieczy zastępczej.',
      basis: `${LIST} pkt 18 i art. 191 uwrspz`,
      width: 18,
    },
    payingCounty: {
      meaning: 'Powiat obowiązany do finansowania pobytu dziecka.',
      basis: `${LIST} pkt 16 i art. 191 uwrspz`,
      width: 18,
    },
    court: {
      meaning: 'Sąd, który wydał postanowienie o umieszczeniu dziecka w pieczy zastępczej.',
      basis: `${LIST} pkt 8 uwrspz`,
      width: 24,
    },
    caseNumber: {
      meaning: 'Sygnatura akt sprawy w sądzie, np. III Nsm 123/24.',
      basis: `${LIST} pkt 8 uwrspz`,
      asText: true,
      width: 17,
    },
    orderDate: {
      meaning: 'Data postanowienia sądu, np. 18.01.2024.',
      basis: `${LIST} pkt 8 uwrspz`,
      width: 15,
    },
    careForm: {
      meaning: 'Forma pieczy zastępczej albo rodzaj jednostki, w której dziecko przebywa.',
      basis: `${LIST} pkt 8 uwrspz`,
      width: 20,
    },
    carers: {
      meaning: 'Imiona i nazwiska rodziców zastępczych albo nazwa placówki.',
      basis: `${LIST} pkt 8 uwrspz`,
      width: 32,
    },
    carersAddress: {
      meaning: 'Adres, pod którym dziecko przebywa.',
      basis: `${LIST} pkt 3 i 8 uwrspz`,
      width: 30,
    },
    placedOn: {
      meaning: 'Pierwszy dzień pobytu w tym miejscu, np. 18.01.2024.',
      basis: `${LIST} pkt 9 uwrspz`,
      width: 14,
    },
    leftOn: {
      meaning: 'Ostatni dzień pobytu w tym miejscu. Gdy pobyt trwa: pusta komórka.',
      basis: `${LIST} pkt 9 uwrspz`,
      width: 16,
    },
    leavingReason: {
      meaning:
        'Powód zakończenia pobytu, np. powrót do rodziny, przysposobienie, pełnoletność, zmiana rodziny.',
      basis: `${LIST} pkt 9 uwrspz`,
      width: 24,
    },
    adultStayGround: {
      meaning: 'Podstawa pobytu osoby, która skończyła 18 lat: zgoda i nauka. Dla dzieci: pusta komórka.',
      basis: 'art. 37 uwrspz',
      width: 24,
    },
    disability: {
      meaning: 'Orzeczenie o niepełnosprawności albo o jej stopniu.',
      basis: 'art. 81 uwrspz',
      width: 22,
    },
    disabilityFrom: {
      meaning: 'Pierwszy dzień ważności orzeczenia, np. 18.01.2024.',
      basis: 'art. 81 uwrspz',
      width: 13,
    },
    disabilityTo: {
      meaning: 'Ostatni dzień ważności orzeczenia albo „bezterminowo”.',
      basis: 'art. 81 uwrspz',
      width: 14,
    },
    coordinator: {
      meaning: 'Koordynator rodzinnej pieczy zastępczej, który pracuje z rodziną.',
      basis: 'art. 77 uwrspz',
      width: 20,
    },
    decisionNumber: {
      meaning: 'Numer lub znak decyzji o świadczeniu.',
      basis: 'art. 88 uwrspz',
      asText: true,
      width: 18,
    },
    decisionDate: {
      meaning: 'Data decyzji o świadczeniu, np. 18.01.2024.',
      basis: 'art. 88 uwrspz',
      width: 13,
    },
    benefitAmount: {
      meaning: 'Miesięczna kwota świadczenia na dziecko, w złotych, np. 1361,00.',
      basis: 'art. 80 i 81 uwrspz',
      width: 15,
    },
    account: {
      meaning: 'Numer rachunku bankowego, 26 cyfr, jako tekst. Wpisany jako liczba traci ostatnie cyfry.',
      asText: true,
      width: 34,
    },
    remarks: { meaning: 'Wszystko, czego nie obejmują inne kolumny.', width: 40 },
  },
};
