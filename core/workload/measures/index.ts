/** The measures of workload in the order in which every table shows them. To add one: define it, list it here. */
import {
  decisionsByBenefit,
  familiesByBenefit,
  personsByBenefit,
  planByBenefit,
  spendingByBenefit,
} from './benefits.ts';
import { blueCardCases, blueCardFormsA, blueCardMeetings } from './blue-card.ts';
import { casesHandedOver, casesOpen, casesOpening, casesReceived } from './cases.ts';
import { casesSettled, casesSettledLate, casesTakenOver } from './cases.ts';
import { appeals, certificates, complaints, courtOpinions, lettersIn, lettersOut } from './correspondence.ts';
import { contractsEnded, contractsEndedWithEffect, contractsRunning, contractsSigned } from './decisions.ts';
import { decisionsGranting, decisionsOther, decisionsRefusing } from './decisions.ts';
import { environments, environmentsClosed, environmentsHandedOver, environmentsNew } from './environments.ts';
import { environmentsOpening, environmentsSocialWorkOnly, environmentsTakenOver } from './environments.ts';
import { persons, personsNew } from './environments.ts';
import { applications, interviewsForOthers, interviewsLate } from './interviews.ts';
import {
  interviewsBlueCard,
  interviewsCourt,
  interviewsFamilyBenefits,
  interviewsHealth,
} from './interviews.ts';
import { interviewsMaintenance, interviewsNew, interviewsShelter, interviewsUpdated } from './interviews.ts';
import { absenceDays, fieldDays, workingDays } from './presence.ts';
import { homelessProgrammesRunning, homelessProgrammesSigned } from './programmes.ts';
import { integrationProgrammesRunning, integrationProgrammesSigned } from './programmes.ts';
import { accompanying, fieldVisits, institutionContacts, interventions, officeTalks } from './social-work.ts';
import { phoneTalks, projectEvents, supervision } from './social-work.ts';

export const measures = [
  environmentsOpening,
  environments,
  environmentsSocialWorkOnly,
  environmentsNew,
  environmentsTakenOver,
  environmentsClosed,
  environmentsHandedOver,
  persons,
  personsNew,
  casesOpening,
  casesReceived,
  casesTakenOver,
  casesSettled,
  casesSettledLate,
  casesHandedOver,
  casesOpen,
  applications,
  interviewsNew,
  interviewsUpdated,
  interviewsForOthers,
  interviewsMaintenance,
  interviewsCourt,
  interviewsFamilyBenefits,
  interviewsHealth,
  interviewsBlueCard,
  interviewsShelter,
  interviewsLate,
  decisionsGranting,
  decisionsRefusing,
  decisionsOther,
  ...decisionsByBenefit,
  contractsSigned,
  contractsRunning,
  contractsEnded,
  contractsEndedWithEffect,
  homelessProgrammesSigned,
  homelessProgrammesRunning,
  integrationProgrammesSigned,
  integrationProgrammesRunning,
  fieldVisits,
  officeTalks,
  phoneTalks,
  accompanying,
  institutionContacts,
  interventions,
  blueCardFormsA,
  blueCardMeetings,
  blueCardCases,
  lettersOut,
  lettersIn,
  courtOpinions,
  certificates,
  appeals,
  complaints,
  projectEvents,
  supervision,
  workingDays,
  fieldDays,
  absenceDays,
  ...personsByBenefit,
  ...familiesByBenefit,
  ...spendingByBenefit,
  ...planByBenefit,
] as const;

export type MeasureId = (typeof measures)[number]['id'];
