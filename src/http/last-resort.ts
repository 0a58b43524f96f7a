import type { NextFunction, Request, Response } from 'express';
import { internalError } from './faults.js';
import { respond } from './respond.js';

/** What no pipeline has answered, such as a precondition on a file: without it express would print its stack. */
export function lastResort(_error: unknown, _req: Request, res: Response, _next: NextFunction): void {
  const { status, body } = internalError();
  if (!res.headersSent) respond(res, { status, body: { error: body } }, null);
}
