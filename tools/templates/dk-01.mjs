/**
 * DK-01: decision granting the benefit for the upkeep of a child in family foster care (art. 80, 81, 87, 88 uwrspz;
 * form: KPA art. 107). Names stand in the nominative wherever the sentence can be built so.
 */
import { controls, lineBreak, pageField, paragraph, row, tab, table, text } from './ooxml.mjs';

const { field, block } = controls();

const TITLE = 'Decyzja w sprawie przyznania świadczenia na pokrycie kosztów utrzymania dziecka';

const COLUMNS = [
  { title: 'Od', width: 1361, style: 'Tabela' },
  { title: 'Do', width: 1985, style: 'Tabela' },
  { title: 'Kwota', width: 1417, style: 'TabelaKwota' },
  { title: 'Słownie', width: 2892, style: 'Tabela' },
  { title: 'Wypłata', width: 1700, style: 'Tabela' },
];

const letterhead = () => [
  paragraph('Organ', field('organ.name', 'Organ', 'organ, np. Starosta Powiatu')),
  paragraph('Nadawca', field('office.name', 'Nazwa urzędu')),
  paragraph(
    'NadawcaKoniec',
    field('office.address', 'Adres urzędu'),
    ', tel. ',
    field('office.phone', 'Telefon urzędu'),
  ),
  paragraph(
    'Znak',
    'Znak sprawy: ',
    field('decision.caseNumber', 'Znak sprawy'),
    tab,
    field('office.city', 'Miejscowość'),
    ', ',
    field('decision.date', 'Data decyzji'),
  ),
];

const title = () => [
  paragraph('Heading1', text('DECYZJA', 'Rozstrzelenie'), ' nr ', field('decision.number', 'Numer decyzji')),
  paragraph('Subtitle', 'w sprawie przyznania świadczenia na pokrycie kosztów utrzymania dziecka'),
];

const parties = () => [
  paragraph(
    'Dane',
    text('Strona:', 'Wyroznienie'),
    tab,
    field('carers.fullName', 'Rodzina zastępcza (imiona i nazwiska)'),
  ),
  paragraph(
    'Dane',
    text('Adres strony:', 'Wyroznienie'),
    tab,
    field('carers.address', 'Adres rodziny zastępczej'),
  ),
  paragraph(
    'Dane',
    text('Dziecko:', 'Wyroznienie'),
    tab,
    field('child.fullName', 'Imię i nazwisko dziecka'),
    ', urodzone ',
    field('child.birthDate', 'Data urodzenia dziecka'),
    block('if:child.pesel', 'Gdy dziecko ma numer PESEL', () => [
      text(', PESEL '),
      field('child.pesel', 'PESEL dziecka', 'numer'),
    ]),
  ),
  paragraph(
    'Dane',
    text('Umieszczenie:', 'Wyroznienie'),
    tab,
    field('placement.title', 'Podstawa umieszczenia dziecka'),
  ),
];

const schedule = (repetition, label, caption) =>
  table(
    COLUMNS,
    [
      block(repetition, label, () => [
        row(COLUMNS, [
          field('from|short', 'Od', 'od'),
          field('to', 'Do', 'do'),
          field('amount', 'Kwota', 'kwota'),
          field('amount|words', 'Kwota słownie', 'kwota słownie'),
          field('kindText', 'Rodzaj wypłaty', 'miesięcznie'),
        ]),
      ]),
    ],
    { caption, description: 'W każdym wierszu okres (od, do), kwota cyframi i słownie oraz sposób wypłaty.' },
  );

const ruling = () => [
  paragraph(
    'Podstawa',
    'Na podstawie ',
    field('decision.legalBasis', 'Podstawa prawna'),
    ', ',
    block('if:application', 'Gdy jest wniosek', () => [
      text('po rozpatrzeniu wniosku z dnia '),
      field('application.date', 'Data wniosku'),
    ]),
    block('unless:application', 'Gdy postępowanie wszczęto z urzędu', () => [
      text('po przeprowadzeniu postępowania wszczętego z urzędu'),
    ]),
    ', działając z upoważnienia ',
    field('organ.genitive', 'Organ w dopełniaczu', 'organ w dopełniaczu, np. Starosty Powiatu'),
    ',',
  ),
  paragraph('Orzeczenie', 'orzekam, co następuje:'),
  paragraph(
    'PunktPrzedTabela',
    'Przyznaję stronie świadczenie na pokrycie kosztów utrzymania wskazanego wyżej dziecka, umieszczonego w rodzinnej pieczy zastępczej w formie ',
    field('placement.form', 'Forma pieczy (dopełniacz)', 'rodziny zastępczej niezawodowej'),
    ', od dnia ',
    field('placement.actualDate', 'Dzień faktycznego umieszczenia'),
    ', w wysokości:',
  ),
  schedule('each:segments', 'Okresy świadczenia', 'Wysokość świadczenia w kolejnych okresach'),
  block('if:addition', 'Gdy przysługuje dodatek', () => [
    paragraph(
      'PunktPrzedTabela',
      'Przyznaję stronie dodatek na pokrycie zwiększonych kosztów utrzymania dziecka, w wysokości:',
    ),
    schedule('each:addition', 'Okresy dodatku', 'Wysokość dodatku w kolejnych okresach'),
  ]),
  paragraph(
    'Punkt',
    'Przyznane kwoty są płatne do ',
    field('payment.day', 'Dzień wypłaty', 'dzień'),
    '. dnia każdego miesiąca na rachunek bankowy nr ',
    field('payment.account', 'Rachunek bankowy'),
    '. Świadczenie przysługuje do dnia faktycznego opuszczenia przez dziecko rodzinnej pieczy zastępczej.',
  ),
];

const reasons = () => [
  paragraph('Heading2', 'Uzasadnienie'),
  paragraph(
    'Normal',
    block('if:application', 'Gdy jest wniosek', () => [
      text('Wnioskiem z dnia '),
      field('application.date', 'Data wniosku'),
      text(' strona wystąpiła o przyznanie świadczenia na pokrycie kosztów utrzymania dziecka.'),
    ]),
    block('unless:application', 'Gdy postępowanie wszczęto z urzędu', () => [
      text(
        'Postępowanie w sprawie przyznania świadczenia na pokrycie kosztów utrzymania dziecka wszczęto z urzędu.',
      ),
    ]),
    ' Ustalono, że w dniu ',
    field('placement.actualDate', 'Dzień faktycznego umieszczenia'),
    ' dziecko zostało faktycznie umieszczone w rodzinnej pieczy zastępczej w formie ',
    field('placement.form', 'Forma pieczy (dopełniacz)', 'rodziny zastępczej niezawodowej'),
    '; podstawę umieszczenia wskazano wyżej.',
  ),
  paragraph(
    'Normal',
    'Zgodnie z art. 80 ust. 1 ustawy z dnia 9 czerwca 2011 r. o wspieraniu rodziny i systemie pieczy zastępczej (dalej: uwrspz) rodzinie zastępczej oraz prowadzącemu rodzinny dom dziecka przysługuje na każde umieszczone dziecko świadczenie na pokrycie kosztów jego utrzymania. Przyznane kwoty wyliczono następująco:',
  ),
  block('each:steps', 'Kroki wyliczenia', () => [
    paragraph(
      'Krok',
      field('text', 'Krok wyliczenia', 'ustalenie'),
      block('if:formula', 'Gdy krok ma działanie', () => [
        lineBreak,
        field('formula', 'Działanie', 'działanie i wynik'),
        text('.'),
      ]),
      ' Podstawa: ',
      field('basis', 'Podstawa kroku', 'przepis'),
      '.',
    ),
  ]),
];

const instruction = () => [
  paragraph('Heading2', 'Pouczenie'),
  paragraph(
    'Pouczenie',
    'Od decyzji przysługuje stronie odwołanie do organu wyższego stopnia: ',
    field('sko.name', 'Samorządowe kolegium odwoławcze'),
    ', za pośrednictwem organu, który wydał decyzję, w terminie 14 dni od dnia jej doręczenia (art. 127 § 1 i 2 oraz art. 129 § 1 i 2 Kodeksu postępowania administracyjnego, dalej: KPA).',
  ),
  paragraph(
    'Pouczenie',
    'W trakcie biegu tego terminu strona może zrzec się prawa do wniesienia odwołania wobec organu, który wydał decyzję. Z dniem doręczenia organowi oświadczenia o zrzeczeniu się przez ostatnią ze stron decyzja staje się ostateczna i prawomocna (art. 127a KPA).',
  ),
  paragraph(
    'Pouczenie',
    'Osoby otrzymujące świadczenie są obowiązane niezwłocznie poinformować organ, który je przyznał, o każdej zmianie sytuacji osobistej, dochodowej i majątkowej ich oraz dziecka, która ma wpływ na prawo do świadczenia (art. 89 uwrspz).',
  ),
  paragraph(
    'PouczenieOstatnie',
    'Świadczenia nienależnie pobrane podlegają zwrotowi łącznie z odsetkami ustawowymi za opóźnienie (art. 92 uwrspz).',
  ),
];

const signature = () => [
  paragraph('PodpisPierwszy', 'z up. ', field('organ.genitive', 'Organ w dopełniaczu', 'Starosty Powiatu')),
  paragraph('Podpis', field('signatory.name', 'Podpisujący (imię i nazwisko)', 'imię i nazwisko')),
  paragraph('Podpis', field('signatory.post', 'Stanowisko podpisującego', 'stanowisko')),
  paragraph('Podpis', field('signatory.authorisation', 'Upoważnienie', 'numer i data')),
  paragraph('Otrzymuja', 'Otrzymują'),
  paragraph(
    'Odbiorca',
    field('carers.fullName', 'Rodzina zastępcza (imiona i nazwiska)'),
    ', ',
    field('carers.address', 'Adres rodziny zastępczej'),
  ),
  paragraph('Odbiorca', 'aa'),
];

const body = [letterhead, title, parties, ruling, reasons, instruction, signature]
  .flatMap((part) => part())
  .join('');

export const dk01 = {
  file: 'DK-01.docx',
  title: TITLE,
  body,
  footer: paragraph(
    'Footer',
    'Znak sprawy: ',
    field('decision.caseNumber', 'Znak sprawy'),
    tab,
    'strona ',
    pageField('PAGE'),
    ' z ',
    pageField('NUMPAGES'),
  ),
};
