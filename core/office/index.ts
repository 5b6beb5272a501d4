/** The room of the office: its own settings, read from office.xlsx. */
export type { Institution, Office, Team } from './office.ts';
export { readOffice } from './read-office.ts';
