/** Server-sent events, as https://html.spec.whatwg.org/multipage/server-sent-events.html has them. */

export interface ServerEvent {
  /** Empty for a comment, and for what only sets how long to wait. */
  readonly event: string;
  readonly id: string | undefined;
}

/** Characters of one block, far above anything that the server sends: what is longer is none of its streams. */
const LONGEST_BLOCK = 65_536;

/** Every block of the stream, comments as well: they show that it lives. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      text += decoder.decode(read.value, { stream: true }).replaceAll('\r', '');
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      if (text.length > LONGEST_BLOCK) throw new Error('This is no stream of rulesets.');
      for (const block of blocks) yield toEvent(block);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function toEvent(block: string): ServerEvent {
  const fieldOf = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1];
  return { event: fieldOf('event') ?? '', id: fieldOf('id') };
}
