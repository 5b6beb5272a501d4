/** The workbooks that the server offers, asked for once; the one given on the command line is opened. */
import { useEffect, useRef, useState } from 'react';
import { offeredWorkbooks, type OfferedWorkbook } from './offered.ts';
import { refusalText } from './refusal-text.ts';

export function useOffered(
  open: (workbook: OfferedWorkbook) => void,
  onRefusal: (message: string) => void,
): readonly OfferedWorkbook[] {
  const [offered, setOffered] = useState<readonly OfferedWorkbook[]>([]);
  const asked = useRef(false);
  useEffect(() => {
    // What is given to this hook changes with the open workbook; the server is asked once.
    if (asked.current) return;
    asked.current = true;
    offeredWorkbooks().then(
      (list) => {
        setOffered(list);
        list.filter(({ given }) => given).forEach(open);
      },
      (error: unknown) => onRefusal(refusalText(error)),
    );
  }, [open, onRefusal]);
  return offered;
}
