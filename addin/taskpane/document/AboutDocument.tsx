/** What the document knows of itself, and what this host does not show of it. Part of the screen „Dokument”. */
import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { DataPart } from '../../../core/documents/data-part.ts';
import type { TeczkaError } from '../../../core/values/errors.ts';

export interface AboutDocumentProps {
  /** Undefined when Teczka did not make it, or it was finished without its data. */
  readonly data: DataPart | undefined;
  readonly refusal: TeczkaError | undefined;
  /** Polish sentences. */
  readonly limits: readonly string[];
}

const useStyles = makeStyles({
  about: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer' },
  limits: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
});

export function AboutDocument({ data, refusal, limits }: AboutDocumentProps) {
  const styles = useStyles();
  return (
    <div className={styles.about}>
      {refusal && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{refusal.message}</MessageBarBody>
        </MessageBar>
      )}
      {data && (
        <dl className={styles.facts}>
          {Object.entries(factsOf(data)).map(([term, fact]) => [
            <dt key={term} className={styles.term}>
              {term}
            </dt>,
            <dd key={`${term} fact`} className={styles.fact}>
              {fact}
            </dd>,
          ])}
        </dl>
      )}
      {limits.length > 0 && (
        <details>
          <summary className={styles.summary}>
            <Text size={200}>Ograniczenia w tej wersji Worda</Text>
          </summary>
          <ul className={styles.limits}>
            {limits.map((limit) => (
              <li key={limit}>
                <Text size={200}>{limit}</Text>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function factsOf({ kind, versions }: DataPart): Readonly<Record<string, string>> {
  return { 'Rodzaj dokumentu': kind, 'Wersja przepisów': versions.rules, 'Wersja Teczki': versions.program };
}
