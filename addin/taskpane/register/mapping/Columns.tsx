/** The recognised columns, folded until somebody wants to see or correct them. Used by Results. */
import { Accordion } from '@fluentui/react-components';
import { Details } from '../Details.tsx';
import { SeverityIcon } from '../SeverityIcon.tsx';
import { MappingForm, type MappingFormProps } from './MappingForm.tsx';
import { recognisedInWords } from './words.ts';

const COLUMNS = 'columns';

/** Where no register was recognised, the columns are what the person has to look at. */
export function Columns(props: MappingFormProps) {
  const { mapping, isRegister } = props;
  const isAsked = mapping.columns.some(({ isDoubtful }) => isDoubtful);
  return (
    <Accordion collapsible defaultOpenItems={isRegister ? [] : [COLUMNS]}>
      <Details
        id={COLUMNS}
        title={recognisedInWords(mapping)}
        {...(isAsked && { icon: <SeverityIcon severity="warning" /> })}
      >
        <MappingForm {...props} />
      </Details>
    </Accordion>
  );
}
