/** The screens of the pane, in the order of their tabs. To add one is to add its folder and a line here. */
import type { Screen } from './define-screen.ts';
import { documentScreen } from './document/screen.ts';
import { parametersScreen } from './parameters/screen.ts';
import { registerScreen } from './register/screen.ts';

export const screens: readonly Screen[] = [registerScreen, documentScreen, parametersScreen];
