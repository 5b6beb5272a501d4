/** The letters above the columns; they stay in view. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { VirtualItem } from '@tanstack/react-virtual';
import { columnLetters } from '../../../core/workbooks/index.ts';
import { HEADER_HEIGHT, NUMBERS_WIDTH } from './measures.ts';

export interface ColumnHeadersProps {
  readonly columns: readonly VirtualItem[];
  readonly active: number;
}

const LINE = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  group: { position: 'sticky', top: 0, zIndex: 3, height: `${HEADER_HEIGHT}px` },
  row: { height: '100%', backgroundColor: tokens.colorNeutralBackground3 },
  header: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    height: '100%',
    lineHeight: `${HEADER_HEIGHT - 1}px`,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: LINE,
    borderBottom: LINE,
  },
  active: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightBold },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    width: `${NUMBERS_WIDTH}px`,
    fontSize: tokens.fontSizeBase100,
  },
});

export function ColumnHeaders({ columns, active }: ColumnHeadersProps) {
  const styles = useStyles();
  return (
    <div role="rowgroup" className={styles.group}>
      <div role="row" aria-rowindex={1} className={styles.row}>
        <div role="columnheader" aria-colindex={1} className={mergeClasses(styles.header, styles.corner)}>
          Wiersz
        </div>
        {columns.map(({ index, start, size }) => (
          <div
            key={index}
            role="columnheader"
            aria-colindex={index + 2}
            className={mergeClasses(styles.header, index === active && styles.active)}
            style={{ left: NUMBERS_WIDTH + start, width: size }}
          >
            {columnLetters(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
