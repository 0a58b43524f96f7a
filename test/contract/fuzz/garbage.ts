/** Requests that are spoilt: as bytes, as JSON, in their path, their query and their headers. */
import * as fc from 'fast-check';
import type { GeneratedRequest } from './requests.js';

type Spoil = (request: GeneratedRequest, body: unknown) => fc.Arbitrary<GeneratedRequest>;

/** Spoils a request that was good; `body` is what its body says. */
export function garbageOf(request: GeneratedRequest, body: unknown): fc.Arbitrary<GeneratedRequest> {
  const spoils = request.body === undefined ? everywhere : [...everywhere, ...inBodies, ...inBodies];
  return fc.constantFrom(...spoils).chain((spoil) => spoil(request, body));
}

const ODD_NUMBERS = [
  '1e400',
  '-1e400',
  '-0',
  '9007199254740993',
  '1E+2',
  '1e-400',
  '123456789012345678901234567890',
  '0.1e1',
  '01',
  '+1',
  '.5',
  '0x10',
];
const DEEP = 10_000;
const NESTS = [
  '['.repeat(DEEP),
  `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`,
  `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
  `{"key":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`,
];
const ODD_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['X-Request-Id', 'x'.repeat(4000)],
  ['X-Request-Id', '../../etc/passwd'],
  ['Accept', 'text/klingon;q=9'],
  ['Accept-Encoding', ';;;q=nan, *;q=-1'],
  ['If-None-Match', '"", W/"x", *, "unclosed'],
  ['If-Match', 'nonsense'],
  ['If-Modified-Since', 'the day before'],
  ['Last-Event-ID', '-1'],
  ['Range', 'bytes=9-1'],
  ['Origin', 'null'],
  ['Cookie', '=;=;__proto__=1'],
  ['X-Forwarded-For', "' or 1=1, ::1, 999.999.999.999"],
  ['X-HTTP-Method-Override', 'DELETE'],
  ['Content-Encoding', 'gzip, deflate, br'],
  ['Content-Type', 'application/json; charset=\u00e9'],
  ['Content-Type', 'multipart/form-data; boundary='],
  ['Host', 'burgee.example:99999'],
  ['Idempotency-Key', ' '],
  ['Prefer', 'respond-async, wait=-1'],
];
const BAD_ESCAPES = ['%', '%zz', '%ff', '%c3%28', '%ed%a0%80', '%00', '%2e%2e%2f', '%u0041', '%25%', '%f0%9f%98'];

const everywhere: readonly Spoil[] = [
  (request) =>
    fc.constantFrom(...ODD_HEADERS).map(([name, value]) => ({
      ...request,
      about: `the header ${name}: ${value.slice(0, 40)}`,
      headers: { ...request.headers, [name]: value },
    })),
  (request) =>
    fc.tuple(fc.constantFrom(...BAD_ESCAPES), fc.nat()).map(([spoilt, at]) => {
      const [path = '', ...query] = request.url.split('?');
      const segments = path.split('/');
      const whole = segments.map((segment, index) =>
        index === 1 + (at % (segments.length - 1)) ? segment + spoilt : segment,
      );
      return { ...request, about: `the path with ${spoilt}`, url: [whole.join('/'), ...query].join('?') };
    }),
  (request) =>
    fc
      .tuple(fc.constantFrom(...BAD_ESCAPES, '__proto__', 'constructor[a]', 'a[b][c]', 'x'.repeat(6000)), fc.boolean())
      .map(([text, isValue]) => {
        const more = isValue ? `page=${text}&q=${text}` : `${text}=1&${text}=2`;
        return {
          ...request,
          about: `the query ${more.slice(0, 40)}`,
          url: request.url + (request.url.includes('?') ? '&' : '?') + more,
        };
      }),
  (request) => fc.constant({ ...request, about: 'a slash at the end', url: request.url.replace(/(\?|$)/, '/$1') }),
];

const inBodies: readonly Spoil[] = [
  (request) =>
    fc
      .uint8Array({ minLength: 1, maxLength: 300 })
      .map((bytes) => withBody(request, 'random bytes', Buffer.from(bytes))),
  (request) =>
    fc.nat().map((at) => withBody(request, 'JSON that is cut', textOf(request).slice(0, at % textOf(request).length))),
  (request) =>
    fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 3 })).map(([at, bytes]) => {
      const whole = Buffer.from(textOf(request));
      const spot = at % whole.length;
      return withBody(
        request,
        'odd bytes in the middle',
        Buffer.concat([whole.subarray(0, spot), bytes, whole.subarray(spot)]),
      );
    }),
  (request) => fc.constantFrom(...NESTS).map((text) => withBody(request, `nesting of ${DEEP} levels`, text)),
  (request) =>
    fc
      .tuple(fc.constantFrom(...ODD_NUMBERS), fc.nat())
      .map(([number, at]) => withBody(request, `the number ${number}`, swapLeaf(textOf(request), at, number))),
  (request) =>
    fc
      .tuple(fc.constantFrom(100, 5000, 300_000), fc.nat())
      .map(([length, at]) =>
        withBody(request, `a text of ${length}`, swapLeaf(textOf(request), at, `"${'x'.repeat(length)}"`)),
      ),
  (request, body) =>
    fc
      .tuple(fc.constantFrom(...namesOf(body)), fc.constantFrom('null', '{}', '"twice"', '1'))
      .map(([name, value]) =>
        withBody(request, `${name} twice`, `{${JSON.stringify(name)}:${value},${textOf(request).slice(1)}`),
      ),
  (request) =>
    fc
      .constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '')
      .map((name) =>
        withBody(
          request,
          `a property ${name}`,
          `{${JSON.stringify(name)}:{"admin":true}${textOf(request) === '{}' ? '' : ','}${textOf(request).slice(1)}`,
        ),
      ),
  (request) =>
    fc
      .constantFrom('null', 'true', '1', '""', '[]', '[[]]', ' ', '')
      .map((text) => withBody(request, `the body ${text}`, text)),
];

function withBody(request: GeneratedRequest, about: string, body: string | Buffer): GeneratedRequest {
  return { ...request, about, body };
}

function textOf({ body }: GeneratedRequest): string {
  return String(body);
}

function namesOf(body: unknown): readonly string[] {
  const names = Object.keys(Object(body));
  return names.length > 0 ? names : ['key'];
}

/** The JSON with something else in the place of one of its values that have no parts. */
function swapLeaf(json: string, at: number, replacement: string): string {
  const leaf = /(?<=[:[,])(?:"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)(?=[,\]}])/g;
  const count = [...json.matchAll(leaf)].length;
  let index = -1;
  return json.replace(leaf, (found) => {
    index += 1;
    return index === at % count ? replacement : found;
  });
}
