import { setImmediate } from 'node:timers/promises';

/** Asks until the answer is yes, and answers how many milliseconds that took. Throws where it never is. */
export async function until(claim: string, isSo: () => boolean | Promise<boolean>, most = 10_000): Promise<number> {
  const began = performance.now();
  for (;;) {
    const isTrue = await isSo();
    const took = performance.now() - began;
    if (isTrue) return took;
    if (took > most) throw new Error(`Not within ${most} ms: ${claim}.`);
    await setImmediate(); // others have their turn
  }
}
