/**
 * Colours of styles as RRGGBB: written out, by number from the palette, or by number from the theme with a tint.
 * Called by looks.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';

/** The first 64 colours of every workbook (ECMA-376 part 1, 18.8.27); the first eight are there twice. */
const BASE = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const PALETTE = (
  `${BASE} ${BASE} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ` +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Colours of a theme in the order in which styles number them: light before dark, unlike in the theme itself. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

export interface Colours {
  /** Colours of the workbook's own palette, if it has one. */
  readonly palette: readonly string[] | undefined;
  readonly theme: readonly (string | undefined)[];
}

/** Colour of the element on whose opening tag the reader stands; undefined for an automatic or unknown one. */
export function colourOf(reader: XmlReader, { palette, theme }: Colours): string | undefined {
  const plain = rgbOf(reader.attribute('rgb')) ?? numbered(reader.attribute('indexed'), palette ?? PALETTE);
  const base = plain ?? numbered(reader.attribute('theme'), theme);
  const tint = Number(reader.attribute('tint') ?? 0);
  return base !== undefined && Number.isFinite(tint) && tint !== 0 ? tinted(base, tint) : base;
}

/** "FFAABBCC" or "AABBCC" to "AABBCC". */
export function rgbOf(text: string | undefined): string | undefined {
  return /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text ?? '')?.[1]?.toUpperCase();
}

export function themeColours(xml: string): readonly (string | undefined)[] {
  const found = new Map<string, string | undefined>();
  const reader = new XmlReader(xml);
  let name = '';
  if (!reader.open('clrScheme')) return [];
  while (reader.next() && !(reader.kind === 'close' && reader.name === 'clrScheme')) {
    if (reader.kind !== 'open') continue;
    if (THEME_ORDER.includes(reader.name)) name = reader.name;
    else if (!found.has(name)) found.set(name, rgbOf(reader.attribute('lastClr') ?? reader.attribute('val')));
  }
  return THEME_ORDER.map((key) => found.get(key));
}

function numbered(number: string | undefined, colours: readonly (string | undefined)[]): string | undefined {
  return number !== undefined && /^\d{1,3}$/.test(number) ? colours[Number(number)] : undefined;
}

/** Lighter (to 1) or darker (to -1) by its lightness, as ECMA-376 part 1, 18.8.19 says. */
function tinted(colour: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const light = (high + low) / 2;
  const wanted =
    tint < 0 ? light * (1 + Math.max(tint, -1)) : light * (1 - Math.min(tint, 1)) + Math.min(tint, 1);
  // Hue and saturation stay: every channel keeps its place between the lowest and the highest one.
  const range = light === 0 || light === 1 ? 0 : (high - low) / (1 - Math.abs(2 * light - 1));
  const spread = range * (1 - Math.abs(2 * wanted - 1));
  return channels
    .map((channel) => {
      const place = high === low ? 0.5 : (channel - low) / (high - low);
      return Math.round(Math.min(1, Math.max(0, wanted + (place - 0.5) * spread)) * 255);
    })
    .map((channel) => channel.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
