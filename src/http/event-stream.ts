/** Answers that go on: server-sent events, as https://html.spec.whatwg.org/multipage/server-sent-events.html has them. */
import { TextStream } from './text-stream.js';

/** Events, for as long as their reader listens. */
export class EventStream extends TextStream {
  readonly mediaType = 'text/event-stream';
}

/** One event without a name: what a browser's EventSource calls a message. */
export function messageText(id: string, data: object): string {
  return `id: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
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
