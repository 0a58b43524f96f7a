/** How a body is compressed: `Accept-Encoding`, as RFC 9110, section 12.5.3, has it. */

export type ContentCoding = 'br' | 'gzip' | 'identity';

/** The smallest first: it wins where the caller likes several the same. */
const CODINGS = ['br', 'gzip', 'identity'] as const satisfies readonly ContentCoding[];

const ELEMENT = /^([^\s;]+)\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?))?$/;

/** What the caller likes best; `identity` for who likes nothing that there is, and for who says nothing. */
export function chooseCoding(acceptEncoding: string | undefined): ContentCoding {
  const weights = weightsOf(acceptEncoding ?? '');
  const weightOf = (coding: ContentCoding) => weights.get(coding) ?? weights.get('*') ?? 0;
  const [best] = [...CODINGS].sort((a, b) => weightOf(b) - weightOf(a));
  return best && weightOf(best) > 0 ? best : 'identity';
}

function weightsOf(acceptEncoding: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const element of acceptEncoding.split(',')) {
    const [, coding = '', weight = '1'] = ELEMENT.exec(element.trim().toLowerCase()) ?? [];
    if (coding !== '') weights.set(coding === 'x-gzip' ? 'gzip' : coding, Number(weight));
  }
  return weights;
}
