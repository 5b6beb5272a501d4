/** Where the parameters of foster care were read: acts, notices, and pages that report amounts. */
import type { Source } from '../../parameter.ts';

export const ACT_2011: Source = {
  title:
    'ustawa z 9.06.2011 r. o wspieraniu rodziny i systemie pieczy zastępczej, tekst pierwotny, Dz.U. 2011 nr 149 poz. 887',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2011/887',
};

export const AMENDMENT_2014: Source = {
  title:
    'ustawa z 25.07.2014 r. o zmianie ustawy o wspieraniu rodziny i systemie pieczy zastępczej, Dz.U. 2014 poz. 1188',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2014/1188',
};

export const AMENDMENT_2022: Source = {
  title:
    'ustawa z 7.10.2022 r. o zmianie ustawy o wspieraniu rodziny i systemie pieczy zastępczej, Dz.U. 2022 poz. 2140',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2022/2140',
};

export const CONSOLIDATED_2024: Source = {
  title:
    'ustawa z 9.06.2011 r. o wspieraniu rodziny i systemie pieczy zastępczej, tekst jednolity, Dz.U. 2024 poz. 177',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2024/177',
};

export const INFOR_CHILD_BENEFIT_2024: Source = {
  title: 'INFOR FK: Świadczenie wychowawcze, wskaźnik, od 1.01.2024',
  url: 'https://inforfk.pl/dok/drukuj,fobos_ratio_285,4647,swiadczenie-wychowawcze.html',
};

export const KPC_2022: Source = {
  title: 'KPC art. 579² w brzmieniu ustawy Dz.U. 2022 poz. 2140 art. 3',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2022/2140',
};

export const LEX_ART_115: Source = {
  title: 'art. 115 uwrspz według OpenLEX, wersja od 1.09.2022',
  url: 'https://sip.lex.pl/akty-prawne/dzu-dziennik-ustaw/wspieranie-rodziny-i-system-pieczy-zastepczej-17720793/art-115',
};

export const MPIPS03_2014: Source = {
  title: 'MPiPS-03 za 2014 r., MGOPS Lwówek Śląski',
  url: 'http://mgops.lwowekslaski.pl/downloads/MPiPS_2014.htm',
};

export const NOTICE_2018: Source = {
  title: 'obwieszczenie MRPiPS z 23.03.2018, M.P. 2018 poz. 326, w OpenLEX',
  url: 'https://sip.lex.pl/akty-prawne/mp-monitor-polski/wysokosc-kwot-swiadczen-przyslugujacych-rodzinie-zastepczej-i-18700978',
  announced: '2018-03-29',
};

export const NOTICE_2021: Source = {
  title: 'obwieszczenie MRiPS z 10.03.2021, M.P. 2021 poz. 282, w OpenLEX',
  url: 'https://sip.lex.pl/akty-prawne/mp-monitor-polski/wysokosc-kwot-swiadczen-przyslugujacych-rodzinie-zastepczej-i-19091309',
  announced: '2021-03-17',
};

export const NOTICE_2022: Source = {
  title: 'obwieszczenie MRiPS z 28.02.2022, M.P. 2022 poz. 292, opis: Legalis',
  url: 'https://gov.legalis.pl/wysokosc-swiadczen-dla-rodziny-zastepczej-i-prowadzacego-rodzinny-dom-dziecka-obowiazujaca-od-1-czerwca-2022-r/',
  announced: '2022-02-28',
};

export const NOTICE_2023: Source = {
  title: 'obwieszczenie MRiPS z 27.03.2023, M.P. 2023 poz. 296, strona powiatu lubińskiego',
  url: 'https://popz.powiat-lubin.pl/aktualnosci/zmiana-kwot-swiadczen-przyslugujacych-rodzinie-zastepczej-i-prowadzacemu-rodzinny-dom-dziecka-oraz-wysokosci-pomocy-dla-osoby-usamodzielnianej/',
  announced: '2023-03-27',
};

export const NOTICE_2024: Source = {
  title: 'Art. 80 wg OpenLEX z przypisem: obwieszczenie MRPiPS z 24.03.2024, M.P. 2024 poz. 230',
  url: 'https://sip.lex.pl/akty-prawne/dzu-dziennik-ustaw/wspieranie-rodziny-i-system-pieczy-zastepczej-17720793/art-80',
  announced: '2024-03-24',
};

export const PCPR_LUBARTOW_2022: Source = {
  title: 'PCPR Lubartów: Świadczenia dla usamodzielnianych wychowanków, kwoty 2022',
  url: 'http://www.pcpr.pcprlubartow.pl/rodziny-zastepcze/swiadczenia-dla-usamodzielnianych-wychowankow/',
};

export const PCPR_SWIDNICA_2022: Source = {
  title: 'PCPR Świdnica: Informacja o zasadach wypłacania dodatku wychowawczego, 2022',
  url: 'https://pcpr.swidnica.pl/artykul/aktualnosci/informacja-o-zasadach-wyplacania-dodatku-wychowawczego',
};

export const PCPR_WADOWICE_2024: Source = {
  title: 'PCPR Wadowice: Wysokość świadczeń od 1.06.2024',
  url: 'https://pcpr-wadowice.pl/swiadczenia/',
};

export const PRESS_2025_BILL: Source = {
  title:
    'Gazeta Prawna, 29.12.2025: Będą wyższe wynagrodzenia i świadczenia na dzieci dla rodzin zastępczych',
  url: 'https://serwisy.gazetaprawna.pl/samorzad/artykuly/10610776,beda-wyzsze-wynagrodzenia-i-swiadczenia-na-dzieci-dla-rodzin-zastepczy.html',
};

export const PRESS_REGISTER_2025: Source = {
  title:
    'Gazeta Prawna: Sądy będą miały elektroniczny dostęp do danych z rejestru pieczy zastępczej, rejestr ruszył 15.01.2025',
  url: 'https://serwisy.gazetaprawna.pl/samorzad/artykuly/9898156,sady-beda-mialy-elektroniczny-dostep-do-danych-z-rejestru-pieczy-zaste.html',
};

export const REGISTER_NOTICE_2024: Source = {
  title:
    'obwieszczenie MRPiPS z 3.10.2024 o terminie wdrożenia rejestru pieczy zastępczej, Dz.U. 2024 poz. 1486',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2024/1486',
  announced: '2024-10-07',
};

export const RODZINA_ZASTEPCZA_2024: Source = {
  title: 'rodzinazastepcza.com.pl: Wzrost wysokości należnych świadczeń, 2.04.2024',
  url: 'https://www.rodzinazastepcza.com.pl/aktualnosci/wzrost-wysoko%C5%9Bci-nale%C5%BCnych-%C5%9Bwiadcze%C5%84',
};

export const SUPER_BIZNES_2024: Source = {
  title: 'Super Biznes, 04.2024: Wyższe świadczenia na dziecko od 1 czerwca',
  url: 'https://superbiz.se.pl/wiadomosci/wyzsze-swiadczenia-na-dziecko-ponad-1500-zl-od-1-czerwca-aa-Ysyy-jCLN-cFDq.html',
};

export const UPS_2024_LEAVERS: Source = {
  title: 'ustawa z 12.03.2004 r. o pomocy społecznej, tekst jednolity, Dz.U. 2024 poz. 1283, art. 88–90a',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2024/1283',
};
