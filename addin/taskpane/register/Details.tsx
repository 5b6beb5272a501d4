/** A part of the result that folds, and the list in it. Used by RecognisedRegister and by the columns. */
import type { ReactElement, ReactNode } from 'react';
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';

const useStyles = makeStyles({
  header: { '& button': { paddingLeft: 0, paddingRight: 0 } },
  panel: { margin: `0 0 ${tokens.spacingVerticalM}` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

export interface DetailsProps {
  readonly id: string;
  readonly title: string;
  readonly icon?: ReactElement;
  readonly children: ReactNode;
}

export function Details({ id, title, icon, children }: DetailsProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h2" size="small" className={styles.header} {...(icon && { icon })}>
        {title}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}

export function Items({ items }: { items: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
