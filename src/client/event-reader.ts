/** Server-sent events, as https://html.spec.whatwg.org/multipage/server-sent-events.html has them. */

export interface ServerEvent {
  /** Empty for a comment, and for what only sets how long to wait. */
  readonly event: string;
  readonly id: string | undefined;
  readonly data: string;
  /** Milliseconds to wait before the stream is asked for again, where that is said. */
  readonly retry: number | undefined;
}

/** Characters of one block, far above anything that the server sends: what is longer is none of its streams. */
const LONGEST_BLOCK = 65_536;

/**
 * What the stream says, comments as well: they show that it lives. What has come in one piece comes together. Ends with
 * the stream, with what is none, and when it is `over`.
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  over: AbortSignal,
): AsyncGenerator<readonly ServerEvent[]> {
  const reader = body.getReader();
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  over.addEventListener('abort', cancel);
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      text += decoder.decode(read.value, { stream: true }).replaceAll('\r', '');
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      if (text.length > LONGEST_BLOCK) return;
      if (blocks.length > 0) yield blocks.map(toEvent);
    }
  } finally {
    over.removeEventListener('abort', cancel);
    cancel();
  }
}

function toEvent(block: string): ServerEvent {
  const fieldOf = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1];
  const data = fieldOf('data');
  const retry = fieldOf('retry');
  return {
    event: fieldOf('event') ?? (data === undefined ? '' : 'message'),
    id: fieldOf('id'),
    data: data ?? '',
    retry: retry !== undefined && /^\d+$/.test(retry) ? Number(retry) : undefined,
  };
}
