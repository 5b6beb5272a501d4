/** Where terms, days off and rates of interest were read. */
import type { Source } from '../../parameter.ts';

export const BS_BRODNICA_2026: Source = {
  title:
    'Bank Spółdzielczy w Brodnicy: Stopy procentowe NBP od 5.03.2026, referencyjna 3,75%, lombardowa 4,25%',
  url: 'https://www.bsbrodnica.pl/informacje-ogolne/stopy-procentowe-nbp',
};

export const COMPUTED_LOMBARD: Source = {
  title: 'obliczono: stopa referencyjna 6,00% z tabeli ZUS i stała różnica 0,50 do stopy lombardowej',
};

export const DAYS_OFF_2020: Source = {
  title: 'ustawa z 18.01.1951 r. o dniach wolnych od pracy, tekst jednolity, Dz.U. 2020 poz. 1920',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2020/1920',
};

export const DAYS_OFF_2024: Source = {
  title: 'ustawa z 6.12.2024 r. o zmianie ustawy o dniach wolnych od pracy, Dz.U. 2024 poz. 1965',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2024/1965',
};

export const ELFIN_2022: Source = {
  title: 'elfin.pl 24.01.2022: odsetki od zaległości podatkowych nadal 8%, art. 56 Ordynacji',
  url: 'https://www.elfin.pl/print.php3?id_artykulu=4295',
};

export const INFOR_2022: Source = {
  title:
    'infor.pl: Odsetki ustawowe 2022 – zmiany od 9 lutego, stopa referencyjna z 2,25% do 2,75%; lombardowa 3,25%; odsetki podatkowe 8,5%',
  url: 'https://ksiegowosc.infor.pl/obrot-gospodarczy/finanse-i-inwestycje/5413154,Odsetki-ustawowe-2022-kapitalowe-i-za-opoznienie-zmiany-od-9-lutego.html',
};

export const INFOR_2025: Source = {
  title: 'infor.pl: Odsetki od zaległości podatkowych – stawki w 2025 roku',
  url: 'https://ksiegowosc.infor.pl/podatki/ordynacja-podatkowa/6475600,odsetki-od-zaleglosci-podatkowych-i-zaleglych-skladek-zus-stawki-w-2025-roku-zmiana-od-4-grudnia.html',
};

export const INFOR_ARREARS_2025: Source = {
  title: 'infor.pl: Odsetki za zwłokę od zaległości podatkowych, 12% od 9.10.2025 do 5.11.2025',
  url: 'https://www.infor.pl/wskazniki/odsetki/odsetki-od-zaleglosci-podatkowych/40,4908,Odsetki-za-zwloke-od-zaleglosci-podatkowych.html',
};

export const INFOR_DEBTS_2022: Source = {
  title: 'infor.pl, Długi: od 7 kwietnia 2022 r. 12%',
  url: 'https://ksiegowosc.infor.pl/tematy/dlugi',
};

export const INFOR_DELAY_2025: Source = {
  title: 'infor.pl: Odsetki ustawowe i odsetki za opóźnienie, 10% od 9.10.2025 do 5.11.2025',
  url: 'https://www.infor.pl/wskazniki/odsetki/odsetki-ustawowe/228,4910,Odsetki-ustawowe-i-odsetki-za-opoznienie.html',
};

export const KPA_2017: Source = {
  title: 'ustawa z 7.04.2017 r. o zmianie Kodeksu postępowania administracyjnego, Dz.U. 2017 poz. 935',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2017/935',
};

export const KPA_2024: Source = {
  title: 'Kodeks postępowania administracyjnego, tekst jednolity, Dz.U. 2024 poz. 572',
  url: 'https://api.sejm.gov.pl/eli/acts/DU/2024/572',
};

export const PODATKI_BIZ_2022: Source = {
  title: 'podatki.biz: stopy NBP od 7.04.2022, +1 pkt; lombardowa 5,00%',
  url: 'https://www.podatki.biz/artykuly/stopy-procentowe-nbp-w-gore-od-jutra-referencyjna-juz-45_34_49984.htm',
};

export const PODATKOWY_REFERAT_2022: Source = {
  title: 'podatkowyreferat.online: 16,5% od 8 września 2022 r.',
  url: 'https://podatkowyreferat.online/page/31',
};

export const RP_2022: Source = {
  title: 'Rzeczpospolita 07.2022: odsetki podatkowe z 15% na 16%',
  url: 'https://firma.rp.pl/prawo-i-podatki/art36668881-stopy-procentowe-w-gore-odsetki-od-skladek-zus-i-zaleglosci-podatkowych-tez',
};

export const WPROST_2025: Source = {
  title: 'Wprost 05.2025: stopa referencyjna 5,25%, lombardowa 5,75%',
  url: 'https://biznes.wprost.pl/gospodarka/12007402/kredytobiorcy-czekali-na-to-15-roku-przelomowa-decyzja-rpp.html',
};

export const WP_2022: Source = {
  title: 'WP 06.2022: +75 pb, stopa lombardowa 6,5%',
  url: 'https://wiadomosci.wp.pl/raty-kredytow-pojda-w-gore-podniesiono-stopy-procentowe-6777639069903424a',
};

export const ZUS: Source = {
  title: 'ZUS: Wysokość odsetek ustawowych za opóźnienie',
  url: 'https://www.zus.pl/pl/baza-wiedzy/skladki-wskazniki-odsetki/odsetki/wysokosc-odsetek-ustawowych',
};

export const ZUS_2016: Source = {
  title: 'ZUS: Wysokość odsetek ustawowych, 7% od 1.01.2016, z powołaniem Dz.U. 2016 poz. 47',
  url: 'https://www.zus.pl/baza-wiedzy/skladki-wskazniki-odsetki/odsetki/wysokosc-odsetek-ustawowych',
};
