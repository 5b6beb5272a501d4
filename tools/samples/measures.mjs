/**
 * The measured columns of a team's monthly sheet, in their order under their groups; a group without columns of its
 * own is one column. Used by workload.mjs for the figures and by team-workbook.mjs for the headers.
 */

/** @type {readonly { id: string, group: string, name: string | null, width: number }[]} */
export const MEASURES = [
  { id: 'environments', group: 'Środowiska', name: 'w pracy na koniec miesiąca', width: 11 },
  { id: 'environmentsSocialWorkOnly', group: 'Środowiska', name: 'w tym tylko praca socjalna', width: 11 },
  { id: 'environmentsNew', group: 'Środowiska', name: 'nowe', width: 9 },
  { id: 'environmentsClosed', group: 'Środowiska', name: 'zamknięte', width: 11 },
  { id: 'applications', group: 'Wnioski', name: 'wpłynęły', width: 10 },
  { id: 'interviewsNew', group: 'Wywiady', name: 'nowe', width: 9 },
  { id: 'interviewsUpdated', group: 'Wywiady', name: 'aktualizacje', width: 13 },
  { id: 'interviewsForOthers', group: 'Wywiady', name: 'dla innych OPS', width: 10 },
  { id: 'interviewsMaintenance', group: 'Wywiady', name: 'alimentacyjne', width: 14 },
  { id: 'interviewsLate', group: 'Wywiady', name: 'po terminie', width: 10 },
  { id: 'decisionsGranting', group: 'Projekty decyzji', name: 'przyznające', width: 12 },
  { id: 'decisionsRefusing', group: 'Projekty decyzji', name: 'odmowne', width: 10 },
  { id: 'decisionsOther', group: 'Projekty decyzji', name: 'inne', width: 9 },
  { id: 'contractsSigned', group: 'Kontrakty socjalne', name: 'zawarte', width: 10 },
  { id: 'contractsRunning', group: 'Kontrakty socjalne', name: 'trwające', width: 10 },
  { id: 'fieldVisits', group: 'Praca socjalna', name: 'wizyty w terenie', width: 10 },
  { id: 'officeTalks', group: 'Praca socjalna', name: 'rozmowy w biurze', width: 10 },
  { id: 'interventions', group: 'Interwencje', name: null, width: 12 },
  { id: 'blueCardFormsA', group: 'Niebieska Karta', name: 'formularze A', width: 12 },
  { id: 'blueCardMeetings', group: 'Niebieska Karta', name: 'posiedzenia grup', width: 12 },
  { id: 'fieldDays', group: 'Dni w terenie', name: null, width: 10 },
];
