/**
 * Decision DK-01: grant of the benefit for the upkeep of a child placed with a foster family or in a family children's
 * home, with the disability addition where it is due (art. 80, 81, 87, 88 uwrspz; form: KPA art. 107).
 */
import { fosterChildBenefit } from '../calculations/foster-child-benefit.ts';
import { defineDecision } from './definition.ts';
import { fields } from './dk-01/fields.ts';
import { columns, fromRow } from './dk-01/from-row.ts';
import { legalBasis } from './dk-01/legal-basis.ts';
import { values } from './dk-01/values.ts';
import { toIso } from '../values/day.ts';

export const dk01 = defineDecision({
  id: 'DK-01',
  title: 'Przyznanie świadczenia na pokrycie kosztów utrzymania dziecka w rodzinnej pieczy zastępczej',
  addressee: 'rodzina zastępcza albo prowadzący rodzinny dom dziecka',
  authority: 'starosta (w mieście na prawach powiatu: prezydent miasta)',
  template: 'DK-01.docx',
  fields,
  register: 'children',
  columns,
  calculation: fosterChildBenefit,
  fromRow,
  calculationInput: ({ child, placement, decision, disabilityCertificate: certificate }) => ({
    birthDate: toIso(child.birthDate),
    placedOn: toIso(placement.actualDate),
    careForm: placement.careForm,
    decisionDate: toIso(decision.date),
    ...(placement.leftOn === undefined ? {} : { leftOn: toIso(placement.leftOn) }),
    ...(certificate === undefined
      ? {}
      : {
          disabilityCertificate: {
            kind: certificate.kind,
            from: toIso(certificate.from),
            ...(certificate.to === undefined ? {} : { to: toIso(certificate.to) }),
          },
        }),
  }),
  legalBasis,
  values,
});
