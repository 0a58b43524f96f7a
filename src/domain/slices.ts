import { setImmediate } from 'node:timers/promises';

/** Milliseconds of the event loop that long work takes at a time. */
const SLICE = 2;

/** Long work, cut into slices between which everybody else has their turn. */
export class Slices {
  private began = performance.now();

  /** Whether it is time to rest. Asked often: waiting each time would cost more than the work. */
  get isOver(): boolean {
    return performance.now() - this.began > SLICE;
  }

  async rest(): Promise<void> {
    await setImmediate();
    this.began = performance.now();
  }
}

/** Those of many things of which `test` holds, in their order. */
export async function filterInSlices<Thing>(
  things: readonly Thing[],
  test: (thing: Thing) => boolean,
): Promise<readonly Thing[]> {
  return (await mapInSlices(things, (thing) => (test(thing) ? [thing] : []))).flat();
}

/** What `work` makes of each of many things, in their order. */
export async function mapInSlices<Thing, Made>(
  things: readonly Thing[],
  work: (thing: Thing) => Made,
): Promise<readonly Made[]> {
  const slices = new Slices();
  const made: Made[] = [];
  for (const thing of things) {
    if (slices.isOver) await slices.rest();
    made.push(work(thing));
  }
  return made;
}
