/** Answers that go on: server-sent events, as https://html.spec.whatwg.org/multipage/server-sent-events.html has them. */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** Milliseconds after which a reader who takes nothing more is cut off. */
const PATIENCE = 60_000;

/** The body of an answer that goes on. Its text is asked for piece by piece, so that a slow reader makes nothing pile up. */
export class EventStream {
  /** `open` begins it, and is told by the signal that the reader has gone. */
  constructor(readonly open: (gone: AbortSignal) => AsyncIterable<string>) {}
}

/** One event. `data` is written as JSON, which has no line breaks. */
export function eventText(event: string, id: string, data: object): string {
  return `event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Tells the reader how many milliseconds to wait before connecting anew. */
export function retryText(milliseconds: number): string {
  return `retry: ${milliseconds}\n\n`;
}

/** A comment: it shows that the connection lives, and means nothing else. */
export const HEARTBEAT = ':\n\n';

/** Writes the stream until it ends or its reader is gone. Rejects with what the stream throws. */
export async function writeStream(res: ServerResponse, stream: EventStream): Promise<void> {
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  if (res.destroyed) gone.abort(); // the reader has left while the answer was made
  res.flushHeaders();
  for await (const text of stream.open(gone.signal)) {
    if (gone.signal.aborted || !(await write(res, text, gone.signal))) break;
  }
  res.end();
}

/** Resolves when there is room for more; false: the reader is gone, or takes nothing any more. */
async function write(res: ServerResponse, text: string, gone: AbortSignal): Promise<boolean> {
  if (res.write(text)) return true;
  const patience = AbortSignal.timeout(PATIENCE);
  try {
    await once(res, 'drain', { signal: AbortSignal.any([gone, patience]) });
    return true;
  } catch {
    res.destroy();
    return false;
  }
}
