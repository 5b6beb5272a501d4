/** „Skąd ta kwota?” on the statutory law: the file with which the law's data are loaded. Called by screen.ts. */
import { statutoryLaw } from '../../../core/law/index.ts';
import type { ScreenProps } from '../define-screen.ts';
import { ParameterScreen } from './ParameterScreen.tsx';

export function StatutoryParameters({ today }: ScreenProps) {
  return <ParameterScreen law={statutoryLaw} today={today} />;
}
