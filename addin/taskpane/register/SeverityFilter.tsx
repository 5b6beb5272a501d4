/** Counters of the result that are its filter too: the pressed ones are shown; none pressed shows all. */
import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { CheckmarkFilled } from '@fluentui/react-icons';
import { counted } from '../../../core/polish/plural.ts';
import { SEVERITIES, type Severity } from '../../../core/registers/index.ts';
import { SeverityIcon } from './SeverityIcon.tsx';
import { SEVERITY_FORMS, type Counts } from './words.ts';

export interface SeverityFilterProps {
  readonly counts: Counts;
  readonly chosen: ReadonlySet<Severity>;
  readonly onChange: (chosen: ReadonlySet<Severity>) => void;
}

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minWidth: 0, whiteSpace: 'nowrap' },
});

export function SeverityFilter({ counts, chosen, onChange }: SeverityFilterProps) {
  const styles = useStyles();
  const toggle = (severity: Severity): void => {
    const next = new Set(chosen);
    if (!next.delete(severity)) next.add(severity);
    onChange(next);
  };
  return (
    <div role="group" aria-label="Pokaż tylko" className={styles.filter}>
      {SEVERITIES.filter((severity) => counts[severity] > 0 || chosen.has(severity)).map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.button}
          size="small"
          shape="circular"
          checked={chosen.has(severity)}
          // Pressed must be seen without colours too: high contrast takes them away.
          icon={chosen.has(severity) ? <CheckmarkFilled /> : <SeverityIcon severity={severity} />}
          onClick={() => toggle(severity)}
        >
          {counted(counts[severity], SEVERITY_FORMS[severity])}
        </ToggleButton>
      ))}
    </div>
  );
}
