/** How a key of a command's input is written as an option. Called by commander.ts and by the pages of the commands. */

/** "as-of" from "asOf". */
export const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
