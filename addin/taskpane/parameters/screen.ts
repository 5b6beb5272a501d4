/** The screen „Skąd ta kwota?”: it needs no host, so it is there everywhere. Listed in screens.ts. */
import { MoneyCalculatorRegular } from '@fluentui/react-icons';
import { defineScreen, EVERY_HOST } from '../define-screen.ts';

export const parametersScreen = defineScreen({
  address: 'kwoty',
  title: 'Skąd ta kwota?',
  icon: MoneyCalculatorRegular,
  hosts: EVERY_HOST,
  load: async () => (await import('./StatutoryParameters.tsx')).StatutoryParameters,
});
