import type { Request } from 'express';
import { invalid } from './errors.js';

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

/** The URL without its query, which says nothing to the server; throws a 400 where it says nothing to anybody. */
export function withoutQuery(url: string): string {
  const [path = '', ...query] = url.split('?');
  if (!isDecodable(query.join('?'))) throw invalid('/query', 'is not percent-encoded UTF-8');
  return path;
}

function isDecodable(segment: string): boolean {
  try {
    decodeURIComponent(segment);
    return true;
  } catch {
    return false;
  }
}
