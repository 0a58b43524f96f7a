/** What `work` comes to or, where it takes longer than so many milliseconds, what there is instead. */
export async function within<T, Instead>(
  work: Promise<T>,
  milliseconds: number,
  instead: () => Instead | Promise<Instead>,
): Promise<T | Instead> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<Instead>((resolve) => {
    timer = setTimeout(() => resolve(instead()), milliseconds);
  });
  return Promise.race([work, enough]).finally(() => clearTimeout(timer));
}
