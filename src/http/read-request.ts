import type { Request } from 'express';
import { readBody } from './body.js';
import type { Reading } from './contract.js';
import type { HandedOver } from './handed-over.js';
import type { OperationRow } from './operation-row.js';
import { withoutQuery } from './path-encoding.js';

interface Read {
  readonly operationId: string;
  readonly row: OperationRow;
  /** Undefined: requests are read as they are. */
  readonly reading: Reading | undefined;
  /** What was done of the request already. */
  readonly handed: HandedOver | undefined;
}

/** Leaves the body on the request, and the query in its URL, as the contract has them. Throws 400, 413, 415. */
export async function readRequest(req: Request, { operationId, row, reading, handed }: Read): Promise<void> {
  const [path = '', ...query] = req.url.split('?');
  if (row.takesAnyQuery) req.url = withoutQuery(req.url);
  else if (reading && query.length > 0) req.url = [path, reading.query(operationId, query.join('?'))].join('?');
  const rules = { ...row, isLenient: reading !== undefined };
  const body = row.hasBody ? await readBody(req, rules, handed?.bytes) : undefined;
  req.body = reading && body !== undefined ? reading.body(operationId, body) : body;
}
