/**
 * The register of children in foster care, as offices keep it in Excel beside the central register (art. 38d ust. 3
 * uwrspz: the list of children and persons in care). One row is one placement of one child: a child who moved has
 * several rows with the same PESEL, names and birth date, whose stays follow each other.
 */
import { accountColumn } from '../columns/account.ts';
import { caseNumberColumn } from '../columns/case-number.ts';
import { choiceColumn } from '../columns/choice.ts';
import { dateColumn } from '../columns/date.ts';
import { documentColumn } from '../columns/document.ts';
import { moneyColumn } from '../columns/money.ts';
import { nameColumn } from '../columns/name.ts';
import { peselColumn } from '../columns/pesel.ts';
import { textColumn } from '../columns/text.ts';
import { defineRegister } from '../register.ts';
import { careForms } from './care-forms.ts';

export const children = defineRegister({
  kind: 'children',
  title: 'rejestr dzieci w pieczy zastępczej',
  rowMeans: 'Jeden wiersz to jeden pobyt jednego dziecka; dziecko, które zmieniło miejsce, ma kilka wierszy.',
  counter: 'number',
  knownBy: [
    ['lastName', 'firstName', 'fullName'],
    ['pesel', 'birthDate'],
    ['placedOn', 'leftOn'],
  ],
  identifiedBy: ['pesel', 'birthDate'],
  personNumber: { number: 'pesel', birthDate: 'birthDate' },
  mergedCells: {
    never: ['benefitAmount'],
    ofOnePerson: ['pesel', 'birthDate', 'documentNumber'],
    nameOfPerson: ['firstName', 'fullName'],
  },
  columns: {
    number: textColumn({ title: 'Lp.', headers: ['l.p.', 'nr', 'nr porządkowy', 'poz.', 'pozycja'] }),
    lastName: nameColumn({ title: 'Nazwisko', headers: ['nazwisko dziecka', 'nazwiska'] }),
    firstName: nameColumn({
      title: 'Imię',
      headers: ['imiona', 'imię dziecka', 'imię (imiona)', 'imiona dziecka'],
    }),
    fullName: nameColumn({
      title: 'Imię i nazwisko',
      headers: ['nazwisko i imię', 'nazwisko i imiona', 'imiona i nazwisko', 'nazwisko, imię', 'dziecko'],
    }),
    sex: choiceColumn({
      title: 'Płeć',
      headers: ['płeć dziecka', 'pł.'],
      choices: {
        female: ['K', 'kobieta', 'ż', 'żeńska', 'dziewczynka', 'dziewczyna', 'dz.', 'f'],
        male: ['M', 'mężczyzna', 'męska', 'chłopiec', 'chł.'],
      },
    }),
    birthDate: dateColumn({
      title: 'Data urodzenia',
      headers: ['data ur.', 'ur.', 'urodzony', 'urodzona', 'urodzony/a', 'urodzony(a)', 'dzień urodzenia'],
    }),
    pesel: peselColumn({
      title: 'PESEL',
      headers: [
        'nr PESEL',
        'numer PESEL',
        'PESEL dziecka',
        'nr ewidencyjny PESEL',
        'numer ewidencyjny PESEL',
      ],
    }),
    citizenship: choiceColumn({
      title: 'Obywatelstwo',
      headers: ['obywatelstwo dziecka', 'obyw.', 'narodowość'],
      choices: {
        polish: ['polskie', 'PL', 'POL', 'Polska', 'RP', 'Polak', 'Polka', 'Rzeczpospolita Polska'],
        foreign: ['obce', 'cudzoziemiec', 'cudzoziemka', 'inne'],
      },
      otherwise: 'foreign',
    }),
    documentNumber: documentColumn({
      title: 'Seria i numer dokumentu',
      headers: ['nr dokumentu', 'dokument tożsamości', 'seria i nr dokumentu tożsamości', 'nr paszportu'],
    }),
    gmina: textColumn({
      title: 'Gmina właściwa',
      headers: ['gmina', 'gmina współfinansująca', 'gmina zobowiązana', 'gmina pochodzenia'],
    }),
    payingCounty: textColumn({
      title: 'Powiat finansujący',
      headers: ['powiat zobowiązany', 'powiat zobowiązany do finansowania', 'powiat właściwy', 'płatnik'],
    }),
    court: textColumn({ title: 'Sąd', headers: ['nazwa sądu', 'sąd rejonowy', 'postanowienie sąd'] }),
    caseNumber: caseNumberColumn({
      title: 'Sygnatura akt',
      headers: ['sygnatura', 'sygn. akt', 'sygn.', 'nr postanowienia', 'postanowienie sygnatura akt'],
    }),
    orderDate: dateColumn({
      title: 'Data postanowienia',
      headers: [
        'data postanowienia sądu',
        'data orzeczenia sądu',
        'postanowienie z dnia',
        'postanowienie data',
      ],
    }),
    careForm: choiceColumn({
      title: 'Forma pieczy',
      headers: [
        'forma pieczy zastępczej',
        'rodzaj pieczy',
        'typ rodziny',
        'rodzaj rodziny',
        'typ pieczy',
        'forma',
      ],
      choices: careForms,
    }),
    carers: textColumn({
      title: 'Rodzina zastępcza lub placówka',
      headers: [
        'rodzina zastępcza / placówka',
        'rodzina zastępcza',
        'opiekunowie',
        'rodzice zastępczy',
        'nazwa placówki',
        'imiona i nazwiska rodziców zastępczych',
      ],
    }),
    carersAddress: textColumn({
      title: 'Adres pobytu dziecka',
      headers: ['adres rodziny zastępczej', 'adres pobytu', 'miejsce pobytu', 'adres rodziny', 'adres'],
    }),
    placedOn: dateColumn({
      title: 'Data umieszczenia',
      headers: [
        'data umieszczenia dziecka',
        'data umieszczenia w pieczy',
        'data umieszczenia w pieczy zastępczej',
        'data umieszczenia w rodzinie',
        'data umieszczenia w rodzinie zastępczej',
        'data umieszczenia w placówce',
        'data przyjęcia',
        'umieszczony od',
        'pobyt od',
        'w pieczy od',
        'pobyt w pieczy od',
        'pobyt w pieczy zastępczej od',
        'pobyt w rodzinie zastępczej od',
        'okres pobytu od',
      ],
    }),
    leftOn: dateColumn({
      title: 'Data zakończenia pobytu',
      headers: [
        'data opuszczenia',
        'data opuszczenia pieczy',
        'data opuszczenia pieczy zastępczej',
        'data zakończenia',
        'data zakończenia pobytu w pieczy',
        'data zakończenia pobytu w pieczy zastępczej',
        'pobyt do',
        'w pieczy do',
        'pobyt w pieczy do',
        'pobyt w pieczy zastępczej do',
        'pobyt w rodzinie zastępczej do',
        'okres pobytu do',
      ],
      noDate: ['nadal', 'trwa', 'trwa nadal', 'do nadal', 'obecnie', 'przebywa', 'w trakcie'],
    }),
    leavingReason: textColumn({
      title: 'Powód zakończenia',
      headers: [
        'powód opuszczenia',
        'przyczyna opuszczenia',
        'powód zakończenia pobytu',
        'przyczyna zakończenia',
      ],
    }),
    adultStayGround: textColumn({
      title: 'Podstawa pobytu po 18. roku życia',
      headers: [
        'podstawa pobytu po 18. r.ż.',
        'podstawa pobytu po ukończeniu 18 lat',
        'zgoda na pobyt po 18',
        'podstawa pobytu osoby pełnoletniej',
        'art. 37',
      ],
      noText: ['nie', 'brak zgody', 'bez zgody', 'brak podstawy', '0'],
    }),
    disability: choiceColumn({
      title: 'Orzeczenie o niepełnosprawności',
      headers: ['niepełnosprawność', 'stopień niepełnosprawności', 'orzeczenie'],
      choices: {
        none: ['brak', 'nie', 'bez orzeczenia', 'nie posiada'],
        child: ['orzeczenie o niepełnosprawności', 'tak', 'jest', 'posiada', 'do 16 r.ż.'],
        significant: ['znaczny', 'znaczna', 'stopień znaczny', 'znaczny stopień'],
        moderate: ['umiarkowany', 'umiarkowana', 'stopień umiarkowany', 'umiarkowany stopień'],
        light: ['lekki', 'lekka', 'stopień lekki', 'lekki stopień'],
      },
    }),
    disabilityFrom: dateColumn({
      title: 'Orzeczenie ważne od',
      headers: ['orzeczenie od', 'niepełnosprawność od', 'orzeczenie o niepełnosprawności ważne od'],
    }),
    disabilityTo: dateColumn({
      title: 'Orzeczenie ważne do',
      headers: ['orzeczenie do', 'niepełnosprawność do', 'orzeczenie o niepełnosprawności ważne do'],
      noDate: ['bezterminowo', 'na stałe', 'stałe', 'bezterminowe'],
    }),
    coordinator: textColumn({
      title: 'Koordynator',
      headers: ['koordynator rodzinnej pieczy zastępczej', 'koordynator pieczy'],
    }),
    decisionNumber: caseNumberColumn({
      title: 'Nr decyzji',
      headers: ['numer decyzji', 'decyzja nr', 'znak decyzji'],
    }),
    decisionDate: dateColumn({ title: 'Data decyzji', headers: ['decyzja z dnia', 'data wydania decyzji'] }),
    benefitAmount: moneyColumn({
      title: 'Kwota świadczenia',
      headers: ['świadczenie', 'wysokość świadczenia', 'kwota', 'kwota świadczenia (zł)'],
    }),
    account: accountColumn({
      title: 'Nr rachunku',
      headers: ['numer rachunku', 'rachunek bankowy', 'nr konta', 'nr rachunku bankowego', 'numer konta'],
    }),
    remarks: textColumn({ title: 'Uwagi', headers: ['uwaga', 'adnotacje', 'notatki', 'inne'] }),
  },
});

/** The columns of the register of children. */
export type ChildrenColumns = typeof children.columns;
