/**
 * How cells look by their styles: fill, colour of letters, bold, struck out, locked. Read from the styles part and the
 * theme when the first look is asked for. Called by workbook.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { xmlText } from '../../opc/xml.ts';
import { LAST_STYLE } from '../styles-read.ts';
import { isTrue } from '../workbook-part.ts';
import { colourOf, rgbOf, themeColours, type Colours } from './colours.ts';
import { PLAIN_LOOK, type CellLook } from './model.ts';

interface Font {
  readonly bold: boolean;
  readonly strike: boolean;
  readonly color: string | undefined;
}

/** Looks by the index that a cell's `s` attribute holds. */
export function readLooks(
  styles: Uint8Array | undefined,
  theme: Uint8Array | undefined,
): readonly CellLook[] {
  if (!styles) return [PLAIN_LOOK];
  const xml = xmlText(styles);
  const colours: Colours = { palette: ownPalette(xml), theme: theme ? themeColours(xmlText(theme)) : [] };
  const fonts: Font[] = [];
  const fills: (string | undefined)[] = [];
  const looks: CellLook[] = [];
  let section = '';
  const reader = new XmlReader(xml);
  while (reader.next()) {
    if (reader.kind === 'text') continue;
    if (SECTIONS.has(reader.name)) section = reader.kind === 'open' && !reader.empty ? reader.name : '';
    if (reader.kind !== 'open') continue;
    if (section === 'fonts' && reader.name === 'font') fonts.push(readFont(reader, colours));
    else if (section === 'fills' && reader.name === 'fill') fills.push(readFill(reader, colours));
    else if (section === 'cellXfs' && reader.name === 'xf' && looks.length <= LAST_STYLE) {
      looks.push(readLook(reader, fonts, fills));
    } else if (reader.name === 'dxfs') reader.skip();
  }
  return looks;
}

const SECTIONS: ReadonlySet<string> = new Set(['fonts', 'fills', 'cellXfs']);

function readLook(
  reader: XmlReader,
  fonts: readonly Font[],
  fills: readonly (string | undefined)[],
): CellLook {
  const font = fonts[Number(reader.attribute('fontId') ?? 0)];
  const fill = fills[Number(reader.attribute('fillId') ?? 0)];
  const color = font?.color;
  let locked = true;
  within(reader, () => {
    if (reader.name === 'protection')
      locked = reader.attribute('locked') === undefined || isTrue(reader.attribute('locked'));
  });
  return {
    bold: font?.bold ?? false,
    strike: font?.strike ?? false,
    locked,
    ...(fill !== undefined && { fill }),
    ...(color !== undefined && { color }),
  };
}

function readFont(reader: XmlReader, colours: Colours): Font {
  let font: Font = { bold: false, strike: false, color: undefined };
  const isOn = () => isTrue(reader.attribute('val') ?? '1');
  within(reader, () => {
    if (reader.name === 'b') font = { ...font, bold: isOn() };
    else if (reader.name === 'strike') font = { ...font, strike: isOn() };
    else if (reader.name === 'color') font = { ...font, color: colourOf(reader, colours) };
  });
  return font;
}

/** Of a pattern the colour that a person sees most of; of a gradient its first one. */
function readFill(reader: XmlReader, colours: Colours): string | undefined {
  let pattern = 'solid';
  let fill: string | undefined;
  within(reader, () => {
    if (reader.name === 'patternFill') pattern = reader.attribute('patternType') ?? 'none';
    else if (reader.name === 'fgColor' || reader.name === 'color') fill ??= colourOf(reader, colours);
    else if (reader.name === 'bgColor' && pattern !== 'solid') fill = colourOf(reader, colours) ?? fill;
  });
  return pattern === 'none' ? undefined : fill;
}

/** Goes through the opening tags inside the element on whose opening tag the reader stands; ends on its closing tag. */
function within(reader: XmlReader, onOpen: () => void): void {
  for (let depth = reader.empty ? 0 : 1; depth > 0;) {
    if (!reader.next()) return;
    if (reader.kind === 'close') depth--;
    else if (reader.kind === 'open') {
      if (!reader.empty) depth++;
      onOpen();
    }
  }
}

function ownPalette(xml: string): readonly string[] | undefined {
  if (!xml.includes('indexedColors')) return undefined;
  const reader = new XmlReader(xml);
  if (!reader.open('indexedColors')) return undefined;
  const palette: string[] = [];
  while (reader.open('rgbColor') && palette.length < 64)
    palette.push(rgbOf(reader.attribute('rgb')) ?? '000000');
  return palette;
}
