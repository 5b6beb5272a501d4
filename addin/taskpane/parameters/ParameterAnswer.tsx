/** The answer of the screen „Skąd ta kwota?”: the amount with everything that stands behind it, or the refusal. */
import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  Title2,
  tokens,
} from '@fluentui/react-components';
import { formatDay, formatValue } from '../../../core/law/index.ts';
import type { DatedValue, Parameter, Source } from '../../../core/law/index.ts';
import type { Outcome } from '../attempt.ts';

export interface ParameterAnswerProps {
  parameter: Parameter;
  answer: Outcome<DatedValue>;
}

const useStyles = makeStyles({
  answer: { display: 'grid', rowGap: tokens.spacingVerticalM },
  amount: { margin: 0 },
  facts: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
});

export function ParameterAnswer({ parameter, answer }: ParameterAnswerProps) {
  const styles = useStyles();
  if (!answer.done) return <Notice intent="error" text={answer.refusal.message} />;
  const { value, legalBasis, source, warnings, note } = answer.result;
  const facts = {
    'Podstawa prawna': legalBasis,
    Obowiązuje: validity(answer.result),
    Źródło: <SourceLink {...source} />,
    ...(note === undefined ? {} : { Uwaga: note }),
  };
  return (
    <div className={styles.answer}>
      <div>
        <Title2 as="h2" block className={styles.amount}>
          {formatValue(parameter, value)}
        </Title2>
        <Text>{parameter.name}</Text>
      </div>
      {warnings.map(({ code, text }) => (
        <Notice key={code} intent="warning" text={text} />
      ))}
      <dl className={styles.facts}>
        {Object.entries(facts).map(([term, fact]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.fact}>{fact}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Notice({ intent, text }: { intent: 'error' | 'warning'; text: string }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

function SourceLink({ title, url }: Source) {
  if (url === undefined) return title;
  return (
    <Link inline href={url} target="_blank" rel="noreferrer">
      {title}
    </Link>
  );
}

/** "od 1.06.2024 do 31.05.2025", as far as the days are known. */
function validity({ from, to }: DatedValue): string {
  const start = from === null ? 'od dnia wcześniejszego niż zebrane dane' : `od ${formatDay(from)}`;
  return to === null ? `${start}, bez znanego końca` : `${start} do ${formatDay(to)}`;
}
