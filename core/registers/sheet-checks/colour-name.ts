/** What a person calls the colour of a cell. Called by row-looks.ts. */

/** Lightness from which a fill is as good as none, and up to which it is black. */
const WHITE = 0.97;
const BLACK = 0.15;
/** Below it a colour is a grey. */
const LEAST_SATURATION = 0.12;
/** Lightness from which a red is called pink. */
const PINK = 0.8;

/** Each up to its hue in degrees. */
const HUES: readonly (readonly [until: number, name: string])[] = [
  [15, 'czerwone'],
  [42, 'pomarańczowe'],
  [70, 'żółte'],
  [165, 'zielone'],
  [255, 'niebieskie'],
  [295, 'fioletowe'],
  [340, 'różowe'],
  [360, 'czerwone'],
];

/** Polish adjective that goes with „tło”; undefined for white. @param rgb RRGGBB */
export function backgroundName(rgb: string): string | undefined {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const range = high - low;
  if (light >= WHITE) return undefined;
  if (light <= BLACK) return 'czarne';
  if (range / (1 - Math.abs(2 * light - 1)) < LEAST_SATURATION) return 'szare';
  const sixth =
    high === red
      ? (green - blue) / range + 6
      : high === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  const hue = (sixth % 6) * 60;
  const name = HUES.find(([until]) => hue < until)?.[1];
  return name === 'czerwone' && light >= PINK ? 'różowe' : name;
}
