/** The frame of the pane: theme and the screen shown. What the screens need of the world comes in here. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { statutoryLaw } from '../../core/law/index.ts';
import type { Day } from '../../core/values/day.ts';
import { ParameterScreen } from './parameters/ParameterScreen.tsx';

export interface AppProps {
  /** The day proposed wherever a day is asked for. */
  today: Day;
}

export function App({ today }: AppProps) {
  return (
    <FluentProvider theme={webLightTheme}>
      <main>
        <ParameterScreen law={statutoryLaw} today={today} />
      </main>
    </FluentProvider>
  );
}
