/** The server's log, for tests that wait for what a program of others asks: `{ parts: { log: requests.log } }`. */
import { EventEmitter, once } from 'node:events';
import { type Logger, pino } from 'pino';

interface RequestLog {
  readonly log: Logger;
  /** Resolves when the next request of this operation has been answered with this status; a stream: when it has ended. */
  next(operationId: string, status: number): Promise<unknown>;
}

export function requestLog(): RequestLog {
  const answered = new EventEmitter();
  const write = (line: string) => {
    const { operationId, status } = JSON.parse(line);
    answered.emit(`${operationId} ${status}`);
  };
  return {
    log: pino({ level: 'info' }, { write }),
    next: (operationId, status) => once(answered, `${operationId} ${status}`),
  };
}
