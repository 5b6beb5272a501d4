/**
 * The colours that the person has chosen for Office. Called by the pane's start. Office gives no event for it in Excel
 * and Word (OfficeThemeChanged is Outlook's alone), so the theme is asked again whenever the pane gets the focus:
 * to choose another, the person has to leave the pane.
 */
export interface OfficeTheme {
  readonly current: Shade;
  /** @returns ends the listening */
  onChange(listener: () => void): () => void;
}

type Shade = 'light' | 'dark';

/** Undefined outside Office and where the host does not tell (Excel on the web): there the browser's setting counts. */
export function officeTheme(): OfficeTheme | undefined {
  const first = shadeNow();
  if (first === undefined) return undefined;
  const now = (): Shade => shadeNow() ?? first;
  return {
    get current() {
      return now();
    },
    onChange(listener) {
      let told = now();
      const look = (): void => {
        if (now() === told) return;
        told = now();
        listener();
      };
      window.addEventListener('focus', look);
      return () => window.removeEventListener('focus', look);
    },
  };
}

function shadeNow(): Shade | undefined {
  if (typeof Office === 'undefined') return undefined;
  // Absent before Office.onReady and in hosts without themes, whatever the types say.
  const { officeTheme: theme } = (Office.context ?? {}) as {
    officeTheme?: Partial<Office.OfficeTheme> | null;
  };
  if (!theme) return undefined;
  if (typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme ? 'dark' : 'light';
  return theme.bodyBackgroundColor === undefined ? undefined : shadeOf(theme.bodyBackgroundColor);
}

/** Half of the way from black to white, as the eye sees it (ITU-R BT.601). */
const MIDDLE = 127.5;

/** @param color of the background, `#1f1f1f` */
function shadeOf(color: string): Shade | undefined {
  const found = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!found) return undefined;
  const [red = 0, green = 0, blue = 0] = found.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < MIDDLE ? 'dark' : 'light';
}
