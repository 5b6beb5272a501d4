/** How a severity looks: an icon of its own shape and colour, always beside its word. Used by the list and the filter. */
import type { ComponentType } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons';
import type { Severity } from '../../../core/registers/index.ts';

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: 'inline-flex', fontSize: tokens.fontSizeBase500 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

const ICONS: Readonly<Record<Severity, ComponentType>> = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  info: InfoFilled,
};

/** Says nothing to screen readers: the word stands beside it. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <span aria-hidden className={`${styles.icon} ${styles[severity]}`}>
      <Icon />
    </span>
  );
}
