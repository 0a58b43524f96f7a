/** A stored moment as the contract writes it: in UTC, to the second. */
export function toTime(moment: string): string {
  return `${moment.slice(0, 19)}Z`;
}

export function toTimeOrNull(moment: string | null): string | null {
  return moment === null ? null : toTime(moment);
}
