/** How an entry of a list looks that can be shown in the sheet or the document. Used by the screens' entries. */
import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';

export const useEntryStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: `${tokens.strokeWidthThickest} solid transparent`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    // High contrast draws every border: there the one that marks the current entry must be the only one.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  /** The entry that was shown last. */
  current: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  /** The button that shows it. */
  show: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: tokens.spacingVerticalXXS,
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1Hover },
    ...createFocusOutlineStyle(),
  },
  /** What names it. */
  name: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
});
