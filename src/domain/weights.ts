/** Whether a percentage is a number of the native algorithm's buckets, which are thousandths of a percent. */
export function isThousandths(percent: number): boolean {
  return Math.round(percent * 1000) / 1000 === percent;
}
