import { Deadline } from './deadline.js';
import { readEvents, type ServerEvent } from './event-reader.js';

/** Milliseconds for a stream to say its first word. */
const FIRST_WORD = 10_000;
/** Milliseconds without a word after which a stream is dead: three heartbeats of the server. */
const SILENCE = 45_000;
/** Milliseconds: a stream that ends sooner is none that can be relied on. */
export const SHORT_STREAM = 5000;

/**
 * How following a stream went. `heard`: it has said something. `failed`: the server is away, or has no stream for now.
 * `expired`: its address is too old. `absent`: there is no stream here, or something on the way holds it back.
 */
export type Followed = 'heard' | 'failed' | 'expired' | 'absent';

interface Stream {
  /** Asks for it. */
  readonly open: (deadline: Deadline) => Promise<Response>;
  /** What it means that there is none, though the server is there. */
  readonly absence: (status: number) => Followed;
  /** Told of all that came together, comments as well; whether to listen on. */
  readonly onEvents: (events: readonly ServerEvent[]) => boolean | Promise<boolean>;
}

/** Listens until the stream ends, or is `over`, or nobody wants more of it. */
export async function followStream({ open, absence, onEvents }: Stream, over: AbortSignal): Promise<Followed> {
  const deadline = new Deadline(FIRST_WORD, over);
  let followed: Followed = 'absent';
  try {
    const response = await open(deadline);
    const { status, body } = response;
    if (!body || !isStream(response)) {
      await body?.cancel();
      return status === 429 || status >= 500 ? 'failed' : absence(status);
    }
    for await (const events of readEvents(body, deadline.signal)) {
      followed = 'heard';
      deadline.extend(SILENCE);
      if (!(await onEvents(events))) break;
    }
  } catch {
    // Why it broke off, whoever asks for what is new next will learn.
    if (followed === 'absent' && !deadline.signal.aborted) followed = 'failed';
  } finally {
    deadline.clear();
  }
  return followed;
}

function isStream({ status, headers }: Response): boolean {
  return status === 200 && (headers.get('Content-Type')?.startsWith('text/event-stream') ?? false);
}
