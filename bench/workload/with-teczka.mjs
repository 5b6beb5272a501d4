/** `teczka consolidate` in a process of its own: reads, checks, writes the workbooks, the report and its state. */
import { commands } from '../../build/scripts/commands/index.js';
import { report, start } from '../support/processes.mjs';

const [period, from, to, office] = process.argv.slice(2);
const command = commands.find(({ name }) => name === 'consolidate');

start();
const silent = { done: () => undefined, stop: () => undefined };
/** @type {any} */
let answer;
const io = {
  say: () => undefined,
  talk: () => undefined,
  json: (document) => (answer = document),
  progress: () => silent,
};
await command.run(command.input.parse({ period, from, to, office, json: true }), io);
report({ totals: answer.totals, requests: answer.requests });
