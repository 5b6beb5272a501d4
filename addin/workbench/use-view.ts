/** The sheets of an opened workbook as they stand now: read at first and after every change, whoever made it. */
import { useEffect, useState } from 'react';
import type { WorkbookHost } from '../../core/host/index.ts';
import type { WorkbookView } from '../../core/workbooks/index.ts';
import { refusalText } from './refusal-text.ts';

/** @param onRefusal told, in Polish, when the workbook cannot be read */
export function useView(host: WorkbookHost, onRefusal: (message: string) => void): WorkbookView | undefined {
  // In an object of its own: a host may give the same view again after a change.
  const [state, setState] = useState<{ readonly view: WorkbookView }>();
  useEffect(() => {
    let newest = 0;
    const read = async (): Promise<void> => {
      const turn = (newest += 1);
      try {
        const view = await host.read();
        if (turn === newest) setState({ view });
      } catch (error) {
        // The change itself may be done.
        onRefusal(refusalText(error, 'arkusz może nie pokazywać ostatnich zmian'));
      }
    };
    void read();
    const watching = host.watch(() => void read());
    return () => {
      newest = Infinity;
      void watching.then((stop) => stop());
    };
  }, [host, onRefusal]);
  return state?.view;
}
