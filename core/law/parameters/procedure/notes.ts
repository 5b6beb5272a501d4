/** Notes that several parameters of this folder share, in Polish, as they are shown. */

export const PARAGRAPHS_COUNTED =
  'Odczytano w Dz.U. 2024 poz. 572; początku obowiązywania nie ustalono. Numer paragrafu z liczenia.';

export const START_NOT_ESTABLISHED = 'Odczytano w Dz.U. 2024 poz. 572; początku obowiązywania nie ustalono.';
