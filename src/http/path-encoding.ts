import type { Request } from 'express';

/** Stands for a segment that cannot be decoded while its operation is looked for. */
const PLACEHOLDER = '-';

/** The number of the first segment of the path that is not percent-encoded UTF-8; -1: none. */
export function undecodableSegment(path: string): number {
  return path.split('/').findIndex((segment) => !isDecodable(segment));
}

/** Makes the request's path one that can be matched, so that the operation can be told. */
export function replaceUndecodable(req: Request): void {
  const [path = '', ...query] = req.url.split('?');
  const segments = path.split('/').map((segment) => (isDecodable(segment) ? segment : PLACEHOLDER));
  req.url = [segments.join('/'), ...query].join('?');
}

/** The name of the parameter in that segment of a path template such as `/flags/{flag_key}`; undefined: there is none. */
export function parameterIn(template: string, segment: number): string | undefined {
  return template.split('/')[segment]?.replace(/[{}]/g, '');
}

function isDecodable(segment: string): boolean {
  try {
    decodeURIComponent(segment);
    return true;
  } catch {
    return false;
  }
}
