/** The measures of workload in the order in which every table shows them. To add one: define it, list it here. */
import { applications, interviewsForOthers, interviewsLate } from './interviews.ts';
import { interviewsMaintenance, interviewsNew, interviewsUpdated } from './interviews.ts';
import { contractsRunning, contractsSigned } from './decisions.ts';
import { decisionsGranting, decisionsOther, decisionsRefusing } from './decisions.ts';
import { environments, environmentsClosed } from './environments.ts';
import { environmentsNew, environmentsSocialWorkOnly } from './environments.ts';
import { absenceDays, fieldDays } from './presence.ts';
import { blueCardFormsA, blueCardMeetings, fieldVisits, interventions, officeTalks } from './social-work.ts';

export const measures = [
  environments,
  environmentsSocialWorkOnly,
  environmentsNew,
  environmentsClosed,
  applications,
  interviewsNew,
  interviewsUpdated,
  interviewsForOthers,
  interviewsMaintenance,
  interviewsLate,
  decisionsGranting,
  decisionsRefusing,
  decisionsOther,
  contractsSigned,
  contractsRunning,
  fieldVisits,
  officeTalks,
  interventions,
  blueCardFormsA,
  blueCardMeetings,
  fieldDays,
  absenceDays,
] as const;

export type MeasureId = (typeof measures)[number]['id'];
