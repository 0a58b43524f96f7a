/** Answers that are written piece by piece. */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** Milliseconds after which a reader who takes nothing more is cut off. */
const PATIENCE = 60_000;

/** The body of such an answer. Its text is asked for piece by piece, so that a slow reader makes nothing pile up. */
export abstract class TextStream {
  /** Tells one kind of stream from another, for the compiler as well. */
  abstract readonly mediaType: string;

  /** `open` begins it, and is told by the signal that the reader has gone. */
  constructor(readonly open: (gone: AbortSignal) => AsyncIterable<string>) {}
}

/** JSON values, each on a line of its own: all that there are, and then it ends. */
export class LineStream extends TextStream {
  readonly mediaType = 'application/x-ndjson';
}

/** Writes the stream until it ends or its reader is gone. Rejects with what the stream throws. */
export async function writeStream(res: ServerResponse, stream: TextStream): Promise<void> {
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
