/** Where the parameters of social assistance were read: acts, regulations, and pages that report amounts. */
import type { Source } from '../../parameter.ts';

export const AMENDMENT_2005: Source = {
  title:
    'ustawa z 28.07.2005 r. o zmianie ustawy o promocji zatrudnienia i instytucjach rynku pracy, art. 9, Dz.U. 2005 nr 164 poz. 1366',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2005/1366',
};

export const AMENDMENT_2007: Source = {
  title: 'ustawa z 16.02.2007 r. o zmianie ustawy o pomocy społecznej, Dz.U. 2007 nr 48 poz. 320',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2007/320',
};

export const AMENDMENT_2010: Source = {
  title: 'ustawa z 12.02.2010 r. o zmianie ustawy o pomocy społecznej, Dz.U. 2010 nr 40 poz. 229',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2010/229',
};

export const AMENDMENT_2011: Source = {
  title: 'ustawa z 18.03.2011 r. o zmianie ustawy o pomocy społecznej, Dz.U. 2011 nr 81 poz. 440',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2011/440',
};

export const AMENDMENT_2015: Source = {
  title: 'ustawa z 5.08.2015 r. o zmianie ustawy o pomocy społecznej, Dz.U. 2015 poz. 1310',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2015/1310',
};

export const AMENDMENT_2021: Source = {
  title: 'ustawa z 15.04.2021 r. o zmianie ustawy o pomocy społecznej, Dz.U. 2021 poz. 803',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2021/803',
};

export const AMENDMENT_2023: Source = {
  title: 'ustawa z 28.07.2023 r. o zmianie ustawy o pomocy społecznej, Dz.U. 2023 poz. 1693',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2023/1693',
};

export const ASSUMED_2022: Source = {
  title:
    'założenie: kwota równa maksimum ustawowemu z Dz.U. 2021 poz. 1296; zmiany rozporządzenia nie odnaleziono',
};

export const ASSUMED_2025: Source = {
  title:
    'założenie: kwota równa maksimum ustawowemu z Dz.U. 2024 poz. 1044; zmiany rozporządzenia nie odnaleziono',
};

export const COMPUTED: Source = {
  title: 'obliczono z kryterium dochodowego i mnożnika albo progu procentowego',
};

export const FAMILY_INTERVIEW_2021: Source = {
  title:
    'rozporządzenie MRiPS z 8.04.2021 r. w sprawie rodzinnego wywiadu środowiskowego, Dz.U. 2021 poz. 893',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2021/893',
  announced: '2021-04-08',
};

export const FOREIGNERS_2015: Source = {
  title: 'rozporządzenie MPiPS z 7.04.2015 r. w sprawie udzielania pomocy cudzoziemcom, Dz.U. 2015 poz. 515',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2015/515',
  announced: '2015-04-07',
};

export const FOREIGNERS_2015_SEPTEMBER: Source = {
  title:
    'rozporządzenie MPiPS z 16.09.2015 r. zmieniające rozporządzenie w sprawie udzielania pomocy cudzoziemcom, Dz.U. 2015 poz. 1463',
  url: 'https://sip.lex.pl/akty-prawne/dzu-dziennik-ustaw/zmiana-rozporzadzenia-w-sprawie-udzielania-pomocy-cudzoziemcom-18225415',
  announced: '2015-09-24',
};

export const FOREIGNERS_2018: Source = {
  title:
    'rozporządzenie MRPiPS z 27.09.2018 r. zmieniające rozporządzenie w sprawie udzielania pomocy cudzoziemcom, Dz.U. 2018 poz. 1854',
  url: 'https://eli.gov.pl/api/acts/DU/2018/1854/text.html',
  announced: '2018-09-28',
};

export const GUS_COORDINATOR: Source = {
  title: 'GUS, Słownik pojęć: Koordynator rodzinnej pieczy zastępczej',
  url: 'https://stat.gov.pl/metainformacje/slownik-pojec/pojecia-stosowane-w-statystyce-publicznej/3065,pojecie.html',
};

export const INFOR_ACTIVE_PARENT: Source = {
  title:
    'infor.pl: Aktywny rodzic – ważna zmiana weszła w życie, ustawa z 20.03.2025 o rynku pracy i służbach zatrudnienia',
  url: 'https://www.infor.pl/prawo/dziecko-i-prawo/dziecko-i-finanse/6939222,aktywny-rodzic-wazna-zmiana-weszla-w-zycie.html',
};

export const LEAVERS_2012: Source = {
  title:
    'rozporządzenie MPiPS z 3.08.2012 r. w sprawie udzielania pomocy na usamodzielnienie, kontynuowanie nauki oraz zagospodarowanie, Dz.U. 2012 poz. 954',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2012/954',
  announced: '2012-08-23',
};

export const MOPS_LUBIN: Source = {
  title: 'MOPS Lubin, Informacja',
  url: 'https://mops.lubin.pl/informacja-5/',
};

export const MOPS_LUBIN_AMOUNTS: Source = {
  title: 'MOPS Lubin, Informacja: 1008,80 zł i 780 zł',
  url: 'https://mops.lubin.pl/informacja-5/',
};

export const PCPR_KLODZKO: Source = {
  title: 'PCPR Kłodzko: Wysokość świadczeń dla osób opuszczających placówki',
  url: 'https://pcpr.klodzko.pl/wysokosc-swiadczen-dla-osob-opuszczajacych-placowki',
};

export const PRAWO_PL: Source = {
  title:
    'Prawo.pl, pytanie i odpowiedź: Czy przy zmianie dochodu poniżej 10% kryterium … odpłatność … pozostawić bez zmian, art. 106 ust. 3b',
  url: 'https://www.prawo.pl/biznes/czy-przy-zmianie-dochodu-ponizej-10-kryterium-dochodowego-mozna-odplatnosc-za-uslugi-opiekuncze-pozostawic-bez-zmian-na-podstawie-art-106-ust-3b-ups,222262.html',
};

export const PRESS_COORDINATORS: Source = {
  title: 'Gazeta Prawna: Powiaty o koordynatorach pieczy zastępczej',
  url: 'https://praca.gazetaprawna.pl/artykuly/1117724,powiaty-o-koordynatorach-pieczy-zastepczej.html',
};

export const PRESS_SUO: Source = {
  title: 'Gazeta Prawna z listopada 2022 r. i kwietnia 2023 r., tylko niektóre wiersze dawnej tabeli',
  url: 'https://serwisy.gazetaprawna.pl/samorzad/artykuly/8706900,wtz-nizsze-oplaty-za-uslugi-opiekuncze.html',
};

export const PRESS_SUPPLEMENT_2021: Source = {
  title:
    'Gazeta Prawna z czerwca 2021 r.: Świadczenia niepieniężne z pomocy społecznej a 500+ dla niepełnosprawnych',
  url: 'https://serwisy.gazetaprawna.pl/emerytury-i-renty/artykuly/8199820,swiadczenia-niepieniezne-z-pomocy-spolecznej-500-dla-niepelnosprawnych.html',
};

export const REGULATION_2006: Source = {
  title:
    'rozporządzenie RM z 24.07.2006 r. w sprawie zweryfikowanych kryteriów dochodowych, Dz.U. 2006 nr 135 poz. 950',
  url: 'http://prawo.legeo.pl/prawo/rozporzadzenie-rady-ministrow-z-dnia-24-lipca-2006-r-w-sprawie-zweryfikowanych-kryteriow-dochodowych-oraz-kwot-swiadczen-pienieznych-z-pomocy-spolecznej/',
  announced: '2006-07-24',
};

export const REGULATION_2012: Source = {
  title:
    'rozporządzenie RM z 17.07.2012 r. w sprawie zweryfikowanych kryteriów dochodowych, Dz.U. 2012 poz. 823',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2012/823',
  announced: '2012-07-17',
};

export const REGULATION_2015: Source = {
  title:
    'rozporządzenie RM z 14.07.2015 r. w sprawie zweryfikowanych kryteriów dochodowych, Dz.U. 2015 poz. 1058',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2015/1058',
  announced: '2015-07-29',
};

export const REGULATION_2018: Source = {
  title:
    'rozporządzenie RM z 11.07.2018 r. w sprawie zweryfikowanych kryteriów dochodowych, Dz.U. 2018 poz. 1358',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2018/1358',
  announced: '2018-07-13',
};

export const REGULATION_2021: Source = {
  title:
    'rozporządzenie RM z 14.07.2021 r. w sprawie zweryfikowanych kryteriów dochodowych, Dz.U. 2021 poz. 1296',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2021/1296',
  announced: '2021-07-15',
};

export const REGULATION_2024: Source = {
  title:
    'rozporządzenie RM z 12.07.2024 r. w sprawie zweryfikowanych kryteriów dochodowych, Dz.U. 2024 poz. 1044',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2024/1044',
  announced: '2024-07-15',
};

export const SPECIALIST_CARE_2023: Source = {
  title:
    'rozporządzenie MRiPS z 16.02.2023 r. zmieniające rozporządzenie w sprawie specjalistycznych usług opiekuńczych, Dz.U. 2023 poz. 395',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2023/395',
  announced: '2023-03-02',
};

export const UPS_2004: Source = {
  title: 'ustawa z 12.03.2004 r. o pomocy społecznej, tekst pierwotny, Dz.U. 2004 nr 64 poz. 593',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2004/593',
};

export const UPS_2024: Source = {
  title: 'ustawa z 12.03.2004 r. o pomocy społecznej, tekst jednolity, Dz.U. 2024 poz. 1283',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2024/1283',
};

export const UWRSPZ_AMENDMENT_2014: Source = {
  title:
    'ustawa z 25.07.2014 r. o zmianie ustawy o wspieraniu rodziny i systemie pieczy zastępczej, Dz.U. 2014 poz. 1188',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2014/1188',
};

export const ZPP_SHELTERS: Source = {
  title: 'Wartowiedziec.pl: Z wokandy. Czy opłatę za pobyt w schronisku można miarkować?',
  url: 'https://wartowiedziec.pl/polityka-spoleczna/68561-z-wokandy-czy-oplate-za-pobyt-w-schronisku-dla-bezdomnych-mozna-miarkowac',
};
