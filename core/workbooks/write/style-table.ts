/**
 * The styles that Teczka writes, one line each. They become named cell styles of the workbook („Teczka: nagłówek” …),
 * so an office changes the look of all its reports in Excel's own style gallery. What is good, doubtful or bad differs
 * by font and border too, not by colour alone. Written out by styles.ts.
 */
/** Width of a column that is given none, in characters. */
export const DEFAULT_WIDTH = 12;

export const FONTS = {
  plain: { size: 11 },
  bold: { size: 11, bold: true },
  italic: { size: 11, italic: true },
  small: { size: 10, italic: true, color: '595959' },
  title: { size: 16, bold: true, color: '1F3864' },
  subtitle: { size: 12, color: '1F3864' },
  link: { size: 11, underline: true, color: '0563C1' },
  good: { size: 11, color: '1E4620' },
  warn: { size: 11, italic: true, color: '663C00' },
  bad: { size: 11, bold: true, color: '8B0000' },
} as const satisfies Record<string, FontSpec>;

export const FILLS = {
  none: undefined,
  header: 'D9E2F3',
  total: 'EDEDED',
  input: 'FFF9E5',
  good: 'E2F0D9',
  warn: 'FFF2CC',
  bad: 'FBE0DD',
} as const;

export const BORDERS = {
  none: {},
  header: { bottom: 'medium' },
  total: { top: 'thin', bottom: 'double' },
  input: { left: 'thin', right: 'thin', top: 'thin', bottom: 'thin' },
  good: { left: 'thin' },
  warn: { left: 'dashed', right: 'dashed', top: 'dashed', bottom: 'dashed' },
  bad: { left: 'thick', right: 'thin', top: 'thin', bottom: 'thin' },
} as const satisfies Record<string, BorderSpec>;

export const FORMATS = {
  general: 'General',
  text: '@',
  whole: '#,##0',
  decimal: '#,##0.00',
  money: '#,##0.00\\ "zł"',
  percent: '0.0%',
  date: 'dd.mm.yyyy',
} as const;

export interface FontSpec {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
}

type Line = 'thin' | 'medium' | 'thick' | 'dashed' | 'double';
export interface BorderSpec {
  readonly left?: Line;
  readonly right?: Line;
  readonly top?: Line;
  readonly bottom?: Line;
}

export interface StyleSpec {
  /** Name in Excel's style gallery. */
  readonly label: string;
  readonly font?: keyof typeof FONTS;
  readonly fill?: keyof typeof FILLS;
  readonly border?: keyof typeof BORDERS;
  readonly format?: keyof typeof FORMATS;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** Upper edge instead of the lower one. */
  readonly top?: boolean;
  /** May be changed on a protected sheet. */
  readonly unlocked?: boolean;
}

/** In the order of their indexes; `general` is first, because cells without a style are of style 0. */
export const STYLES = {
  general: { label: 'Normal' },
  title: { label: 'Teczka: tytuł', font: 'title' },
  subtitle: { label: 'Teczka: podtytuł', font: 'subtitle' },
  note: { label: 'Teczka: objaśnienie', font: 'small', wrap: true, top: true },
  label: { label: 'Teczka: etykieta', font: 'bold' },
  header: {
    label: 'Teczka: nagłówek',
    font: 'bold',
    fill: 'header',
    border: 'header',
    wrap: true,
    align: 'center',
  },
  text: { label: 'Teczka: tekst', format: 'text', top: true },
  wrapped: { label: 'Teczka: tekst zawijany', wrap: true, top: true },
  whole: { label: 'Teczka: liczba', format: 'whole', top: true },
  decimal: { label: 'Teczka: liczba z ułamkiem', format: 'decimal', top: true },
  money: { label: 'Teczka: kwota', format: 'money', top: true },
  percent: { label: 'Teczka: procent', format: 'percent', top: true },
  date: { label: 'Teczka: data', format: 'date', align: 'center', top: true },
  good: { label: 'Teczka: dobrze', font: 'good', fill: 'good', border: 'good', top: true },
  warn: { label: 'Teczka: uwaga', font: 'warn', fill: 'warn', border: 'warn', top: true },
  bad: { label: 'Teczka: źle', font: 'bad', fill: 'bad', border: 'bad', top: true },
  link: { label: 'Teczka: odsyłacz', font: 'link', top: true },
  input: { label: 'Teczka: pole do wypełnienia', fill: 'input', border: 'input', unlocked: true },
  total: { label: 'Teczka: razem', font: 'bold', fill: 'total', border: 'total' },
  totalWhole: {
    label: 'Teczka: razem liczba',
    font: 'bold',
    fill: 'total',
    border: 'total',
    format: 'whole',
  },
  totalMoney: { label: 'Teczka: razem kwota', font: 'bold', fill: 'total', border: 'total', format: 'money' },
  totalDecimal: {
    label: 'Teczka: razem liczba z ułamkiem',
    font: 'bold',
    fill: 'total',
    border: 'total',
    format: 'decimal',
  },
  absent: { label: 'Teczka: nie dotyczy', font: 'small', align: 'right', top: true },
  lacking: {
    label: 'Teczka: brak danych',
    font: 'warn',
    fill: 'warn',
    border: 'warn',
    align: 'right',
    top: true,
  },
} as const satisfies Record<string, StyleSpec>;

export type StyleName = keyof typeof STYLES;

export const STYLE_NAMES = Object.keys(STYLES) as StyleName[];

export function styleSpec(name: StyleName): StyleSpec {
  return STYLES[name];
}
