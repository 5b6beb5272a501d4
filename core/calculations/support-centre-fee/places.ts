/** The kinds of places, each with its own way to a fee. */
import { flatFee, freeThenTable } from './by-table.ts';
import type { Input } from './input.ts';
import { motherAndChildHomeFee } from './mother-and-child-home.ts';
import type { Place } from './place.ts';
import { shelterFee } from './shelter.ts';
import { shortTermSupportFee } from './short-term-support.ts';

const NONE = [] as const;

export const PLACES: Readonly<Record<Input['kind'], Place>> = {
  'support-centre': { name: 'ośrodek wsparcia', ownFields: NONE, fee: freeThenTable(['support-centre']) },
  'senior-plus': { name: 'dom albo klub Senior+', ownFields: NONE, fee: freeThenTable(['senior-plus']) },
  'training-flat': {
    name: 'mieszkanie treningowe',
    ownFields: ['formerCareHome'],
    fee: flatFee(['training-flat']),
  },
  'supported-flat': {
    name: 'mieszkanie wspomagane',
    ownFields: ['formerCareHome'],
    fee: flatFee(['supported-flat']),
  },
  shelter: {
    name: 'schronisko dla osób bezdomnych',
    ownFields: NONE,
    fee: shelterFee(['shelter'], ({ shelter }) => shelter),
  },
  'shelter-with-care': {
    name: 'schronisko dla osób bezdomnych z usługami opiekuńczymi',
    ownFields: NONE,
    fee: shelterFee(['shelter-with-care'], ({ shelterWithCare }) => shelterWithCare),
  },
  'mother-and-child-home': {
    name: 'dom dla matek z małoletnimi dziećmi i kobiet w ciąży',
    ownFields: ['meanCost'],
    fee: motherAndChildHomeFee,
  },
  'short-term-support': {
    name: 'usługi wsparcia krótkoterminowego w DPS',
    ownFields: ['shortTermSupport', 'userIncome'],
    fee: shortTermSupportFee,
  },
};
