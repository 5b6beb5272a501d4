/** How a person may see the pane: three themes, the narrowest pane and 200 %. For the tests of its screens. */
import type { OfficePageOptions } from './browser.ts';

export const THEMES: Readonly<Record<string, OfficePageOptions>> = {
  light: {},
  dark: { theme: 'dark' },
  'high contrast': { emulation: { forcedColors: 'active' } },
};

const SIZES: Readonly<Record<string, OfficePageOptions>> = {
  '320 px': { viewport: { width: 320, height: 640 } },
  '200 %': { viewport: { width: 320, height: 320 }, emulation: { deviceScaleFactor: 2 } },
};

/** Every theme at every size, as `[theme, size, options]`. */
export const LOOKS = Object.entries(THEMES).flatMap(([theme, themed]) =>
  Object.entries(SIZES).map(([size, sized]): readonly [string, string, OfficePageOptions] => {
    const emulation = { ...themed.emulation, ...sized.emulation };
    return [theme, size, { ...themed, ...sized, emulation }];
  }),
);
