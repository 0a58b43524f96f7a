import type { NextFunction, Request, Response } from 'express';
import { internalError } from './faults.js';
import { respond } from './respond.js';

/** What no pipeline has answered, such as a precondition on a file: without it express would print its stack. */
export async function lastResort(_error: unknown, req: Request, res: Response, _next: NextFunction): Promise<void> {
  const { status, body } = internalError();
  if (!res.headersSent)
    await respond(res, { status, body: { error: body } }, { mediaType: null, isHead: req.method === 'HEAD' });
}
