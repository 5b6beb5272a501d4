/** The look that a conditional format gives to cells, as the styles part keeps it. Called by highlights.ts. */
import { fontWith, lineXml, type FontLook } from './look-parts.ts';

export interface HighlightLook extends FontLook {
  /** Colour behind the text, `RRGGBB`. */
  readonly fill?: string;
  /** Drawn over the fill, so that the cell differs by more than its colour. */
  readonly pattern?: 'lightUp' | 'lightDown' | 'lightGrid' | 'gray125' | 'gray0625';
  /** Colour of the pattern, `RRGGBB`. */
  readonly patternColor?: string;
  /** On all four sides; Excel draws no thick ones here. */
  readonly border?: 'thin' | 'dashed' | 'dotted';
}

/** @param prefix of the styles part's elements, with its colon */
export function highlightXml(look: HighlightLook, prefix: string): string {
  const { fill, pattern = 'solid', patternColor, border } = look;
  const font = fontWith(`<${prefix}font/>`, prefix, look);
  const colors =
    (patternColor === undefined ? '' : `<${prefix}fgColor rgb="FF${patternColor}"/>`) +
    (fill === undefined ? '' : `<${prefix}bgColor rgb="FF${fill}"/>`);
  const filled = `<${prefix}patternFill patternType="${pattern}">${colors}</${prefix}patternFill>`;
  const lines =
    border && (['left', 'right', 'top', 'bottom'] as const).map((side) => lineXml(side, border, prefix));
  return (
    `<${prefix}dxf>${font === `<${prefix}font/>` ? '' : font}` +
    (colors === '' ? '' : `<${prefix}fill>${filled}</${prefix}fill>`) +
    (lines ? `<${prefix}border>${lines.join('')}</${prefix}border>` : '') +
    `</${prefix}dxf>`
  );
}
