/** What a test may choose of the Office around the fake host. Called by node.ts and browser.ts. */
import type { OfficeSetup, OfficeTheme } from './install.ts';
import { requirementFloor, type RequirementSets } from './requirement-sets.ts';

export interface OpenOptions {
  /** Requirement sets lower than the newest: `{ ExcelApi: '1.12' }`. */
  readonly floor?: RequirementSets;
  /** Office's own theme; `none` where Office tells none. */
  readonly theme?: keyof typeof THEMES;
  /** Folder and name of the document as Office gives them; without folder the name alone. */
  readonly path?: string;
}

const THEMES = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#FFFFFF',
    controlForegroundColor: '#242424',
  },
  dark: {
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#3D3D3D',
    controlForegroundColor: '#FFFFFF',
  },
  none: undefined,
} satisfies Record<string, OfficeTheme | undefined>;

const PATH = 'C:\\Rejestry\\Rejestr.xlsx';

export function officeSetup(host: 'Excel' | 'Word', options: OpenOptions): OfficeSetup {
  const { floor, theme = 'light', path = PATH } = options;
  return { host, requirements: requirementFloor(floor), url: path, theme: THEMES[theme] };
}

export function fileNameOf({ path = PATH }: OpenOptions): string {
  return path.slice(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
}
