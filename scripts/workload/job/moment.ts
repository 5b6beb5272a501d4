/** Moments as the job writes them: in the local time of the machine. */
const two = (number: number): string => String(number).padStart(2, '0');

/** `YYYY-MM-DD` */
function dateOf(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** `YYYY-MM-DD HH:MM:SS`, for the report. */
export function momentText(moment: Date): string {
  return `${dateOf(moment)} ${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`;
}

/** `YYYY-MM-DD HHMM`, for names of files. */
export function momentInName(moment: Date): string {
  return `${dateOf(moment)} ${two(moment.getHours())}${two(moment.getMinutes())}`;
}
