/** RC-A05: neither a PESEL nor another document: nothing tells the child from others (art. 38d ust. 3 pkt 6). */
import { fosterCareAct } from '../../check/basis.ts';
import { defineRowCheck } from '../../check/row-check.ts';
import { children } from '../register.ts';

export const rcA05 = defineRowCheck(children, {
  id: 'RC-A05',
  title: 'Brak numeru PESEL i dokumentu tożsamości',
  severity: 'error',
  category: 'identity',
  basis: fosterCareAct('art. 38d ust. 3 pkt 6'),
  reads: ['pesel', 'documentNumber'],
  mayRead: ['citizenship'],
  advice:
    'Wpisz numer PESEL dziecka, a jeżeli go nie ma – serię i numer dokumentu stwierdzającego tożsamość.',
  find({ pesel, documentNumber, citizenship }) {
    if (pesel !== undefined || documentNumber !== undefined) return undefined;
    const linked = [{ at: 'documentNumber' }, { at: 'citizenship' }] as const;
    const message = 'Nie wpisano ani numeru PESEL, ani serii i numeru dokumentu.';
    if (citizenship !== 'foreign') return { at: 'pesel', message, linked };
    return {
      at: 'pesel',
      severity: 'warning',
      message: `${message} Dziecko jest cudzoziemcem, więc numeru PESEL może jeszcze nie mieć.`,
      linked,
    };
  },
  examples: {
    passing: [
      { shows: 'a PESEL', rows: [{ pesel: '15231200143', citizenship: 'polskie' }] },
      { shows: 'a document instead', rows: [{ documentNumber: 'ZZ 0000001', citizenship: 'ukraińskie' }] },
    ],
    failing: [
      { shows: 'a Polish child', rows: [{ citizenship: 'polskie' }], finds: [{ at: 'pesel' }] },
      {
        shows: 'words that mean nothing in both cells',
        rows: [{ pesel: 'brak', documentNumber: '-', citizenship: 'PL' }],
        finds: [{ at: 'pesel' }],
      },
      {
        shows: 'a foreigner: a warning only',
        rows: [{ citizenship: 'ukraińskie' }],
        finds: [{ at: 'pesel', severity: 'warning' }],
      },
    ],
    edge: [
      {
        shows: 'citizenship not given counts as Polish',
        rows: [{ lastName: 'Wymyślny' }],
        finds: [{ at: 'pesel' }],
      },
      {
        shows: 'a wrong number is RC-A01 or RC-A02, not a missing one',
        rows: [{ pesel: '123', citizenship: 'PL' }],
      },
    ],
  },
});
