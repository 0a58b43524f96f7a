import type { Refusal, Spot } from '../domain/refusal.js';

/** Why a file was not imported: a sentence, and each spot of the file. */
export class FileRefused extends Error {
  constructor(
    message: string,
    /** With paths into the file. */
    readonly spots: readonly Spot[] = [],
  ) {
    super(message);
  }
}

/** What a request would be refused for, said of a file. */
export function refusedFile({ message, details }: Refusal<string>): FileRefused {
  const uses = details.uses?.map(({ flagKey, environmentKey, path }) => {
    return { path, message: `of flag '${flagKey}' in environment '${environmentKey}'` };
  });
  return new FileRefused(message, [...(details.errors ?? []).map(inFile), ...(uses ?? [])]);
}

/** A spot of a request's body, in the file that stands for it. */
export function inFile({ path, message }: Spot): Spot {
  return { path: path.replace(/^\/body/, '') || '/', message };
}
