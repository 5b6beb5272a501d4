/** The screen „Dokument”: the fields of the document that is open in Word. Listed in screens.ts. */
import { DocumentTextRegular } from '@fluentui/react-icons';
import { defineScreen } from '../define-screen.ts';

export const documentScreen = defineScreen({
  address: 'dokument',
  title: 'Dokument',
  icon: DocumentTextRegular,
  hosts: ['document'],
  load: async () => (await import('./DocumentScreen.tsx')).DocumentScreen,
});
