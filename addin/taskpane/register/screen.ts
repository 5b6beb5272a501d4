/** The screen „Rejestr”: finds, shows and mends the faults of a register. Listed in screens.ts. */
import { TableSearchRegular } from '@fluentui/react-icons';
import { defineScreen } from '../define-screen.ts';

export const registerScreen = defineScreen({
  address: 'rejestr',
  title: 'Rejestr',
  icon: TableSearchRegular,
  hosts: ['workbook'],
  load: async () => (await import('./RegisterScreen.tsx')).RegisterScreen,
});
