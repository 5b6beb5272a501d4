/** Notes that several parameters of this folder share, in Polish, as they are shown. */

export const START_NOT_ESTABLISHED =
  'Brzmienie odczytane w Dz.U. 2024 poz. 1283 (stan na 13.08.2024); nie ustalono, od kiedy obowiązuje, dlatego wcześniejsze dni są niepotwierdzone.';

export const UNCHANGED_IN_2024 = 'W Dz.U. 2024 poz. 1283 brzmienie bez zmian.';
