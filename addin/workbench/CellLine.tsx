/** The line above the grid: the active cell's address and the whole of what it says, however narrow its column. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellAddress } from '../../core/workbooks/index.ts';
import { addressOf, type OpenedSheet } from './opened-sheet.ts';

export interface CellLineProps {
  readonly sheet: OpenedSheet;
  readonly cell: CellAddress;
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  address: { fontWeight: tokens.fontWeightSemibold },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxHeight: '48px', overflowY: 'auto' },
  formula: { fontStyle: 'italic' },
});

export function CellLine({ sheet, cell }: CellLineProps) {
  const styles = useStyles();
  const { text, hasFormula } = sheet.cell(cell.row, cell.column);
  return (
    <div className={styles.line}>
      <span className={styles.address}>{addressOf(cell)}</span>
      <span className={mergeClasses(styles.text, hasFormula && styles.formula)}>
        {hasFormula ? `${text} (wynik formuły – tylko do odczytu)` : text}
      </span>
    </div>
  );
}
