/** Documents that are refused: by their place, and nothing is changed. */
import { expect } from 'chai';
import { expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { emptyDocument, importInto } from '../support/documents.js';
import { inSwitzerland, makeColours, makeFlag, rollout, target } from '../support/flags.js';
import { makePersonalToken } from '../support/places.js';
import { plantFlag, unchanging } from '../support/unchanged.js';

const project = { key: 'default', name: 'Default' };
const sound = { key: 'sound', type: 'boolean', environments: { prod: { enabled: true } } };
const on = (environments: object, key = 'bad') => ({ key, type: 'boolean', environments });
const inProd = (state: object, key = 'bad') => on({ prod: { enabled: true, ...state } }, key);
const rule = (given: object = {}) => ({ serve: { variation: 'on' }, ...given });
const needs = (flag_key: string) => ({ prerequisites: [{ flag_key }] });
const chain = (length: number) =>
  Array.from({ length }, (_, index) => inProd(index === 0 ? {} : needs(`chain-${index - 1}`), `chain-${index}`));
const tower = (height: number) =>
  Array.from({ length: height }, (_, index) => ({
    key: `level-${index}`,
    when: index === 0 ? { all: [] } : { all: [{ segment: `level-${index - 1}` }] },
  }));

/** Each in the middle of what is sound: what it says, and where it is refused. */
const refused: readonly (readonly [title: string, document: object, status: number, code: string, path: string])[] = [
  ['two flags of one key', { flags: [sound, sound] }, 422, 'DOCUMENT_INVALID', '/flags/1/key'],
  ['two segments of one key', { segments: [...tower(1), ...tower(1)] }, 422, 'DOCUMENT_INVALID', '/segments/1/key'],
  [
    'two environments of one key',
    { environments: [{ key: 'a' }, { key: 'a' }] },
    422,
    'DOCUMENT_INVALID',
    '/environments/1/key',
  ],
  [
    'a state in no environment',
    { flags: [sound, on({ nowhere: { enabled: true } })] },
    422,
    'DOCUMENT_INVALID',
    '/flags/1/environments/nowhere',
  ],
  [
    'a flag of another type',
    { flags: [sound, { key: 'new-feature', type: 'json', variations: [{ key: 'on', value: 1 }] }] },
    422,
    'FLAG_TYPE_IMMUTABLE',
    '/flags/1/type',
  ],
  [
    'too few variations',
    { flags: [{ ...sound, variations: [] }] },
    422,
    'VARIATION_COUNT_INVALID',
    '/flags/0/variations',
  ],
  [
    'a value of another type',
    { flags: [{ key: 'n', type: 'number', variations: [{ key: 'a', value: '1' }] }] },
    422,
    'VARIATION_VALUE_INVALID',
    '/flags/0/variations/0/value',
  ],
  [
    'a default that is none',
    { flags: [{ ...sound, default_variation: 'x' }] },
    422,
    'VARIATION_NOT_FOUND',
    '/flags/0/default_variation',
  ],
  [
    'a schema that no value satisfies',
    {
      flags: [{ key: 'j', type: 'json', json_schema: { type: 'string' }, variations: [{ key: 'a', value: { b: 1 } }] }],
    },
    422,
    'VARIATION_VALUE_INVALID',
    '/flags/0/variations/0/value',
  ],
  [
    'a value that no single write could say',
    {
      flags: [
        { key: 'j', type: 'json', variations: [{ key: 'a', value: JSON.parse('['.repeat(30) + ']'.repeat(30)) }] },
      ],
    },
    422,
    'VARIATION_VALUE_INVALID',
    '/flags/0/variations/0/value',
  ],
  [
    'a schema that is none',
    { flags: [{ key: 'j', type: 'json', json_schema: { type: 'x' }, variations: [{ key: 'a', value: 1 }] }] },
    422,
    'JSON_SCHEMA_INVALID',
    '/flags/0/json_schema/type',
  ],
  [
    'too much metadata',
    { flags: [{ ...sound, metadata: { a: 'x'.repeat(65_536) } }] },
    400,
    'VALIDATION_FAILED',
    '/flags/0/metadata',
  ],
  [
    'a served variation that is none',
    { flags: [sound, inProd({ default_serve: { variation: 'x' } })] },
    422,
    'VARIATION_NOT_FOUND',
    '/flags/1/environments/prod/default_serve/variation',
  ],
  [
    'weights above 100',
    { flags: [inProd({ rules: [rule(), { serve: rollout({ on: 60, off: 60 }) }] })] },
    422,
    'RULE_ROLLOUT_EXCEEDS_100',
    '/flags/0/environments/prod/rules/1/serve/rollout/weights',
  ],
  [
    'two rules of one id',
    { flags: [inProd({ rules: [rule({ id: 'rul_a' }), rule({ id: 'rul_a' })] })] },
    422,
    'RULE_ID_DUPLICATE',
    '/flags/0/environments/prod/rules/1/id',
  ],
  [
    'a window that never opens',
    { flags: [inProd({ rules: [rule({ window: { from: '2025-01-02T00:00:00Z', until: '2025-01-01T00:00:00Z' } })] })] },
    422,
    'WINDOW_INVALID',
    '/flags/0/environments/prod/rules/0/window/until',
  ],
  [
    'a user with two overrides',
    {
      flags: [
        inProd({
          overrides: [
            { variation: 'on', targeting_keys: ['a'] },
            { variation: 'off', targeting_keys: ['a'] },
          ],
        }),
      ],
    },
    422,
    'OVERRIDE_INVALID',
    '/flags/0/environments/prod/overrides/1/targeting_keys/0',
  ],
  [
    'a rule of an unknown segment',
    { flags: [sound, inProd({ rules: [rule(), rule({ when: { all: [{ segment: 'nothing' }] } })] })] },
    422,
    'CONDITION_INVALID',
    '/flags/1/environments/prod/rules/1/when/all/0/segment',
  ],
  [
    'an operator of another type',
    { flags: [inProd({ rules: [rule({ when: { ...inSwitzerland, operator: 'modulo' } })] })] },
    422,
    'CONDITION_INVALID',
    '/flags/0/environments/prod/rules/0/when/operator',
  ],
  [
    'a segment of an unknown segment',
    { segments: [...tower(1), { key: 'b', when: { any: [{ segment: 'nothing' }] } }] },
    422,
    'CONDITION_INVALID',
    '/segments/1/when/any/0/segment',
  ],
  [
    'segments in a circle',
    {
      segments: [
        { key: 'a', when: { segment: 'b' } },
        { key: 'b', when: { all: [{ all: [] }, { segment: 'a' }] } },
      ],
    },
    422,
    'SEGMENT_CYCLE',
    '/segments/0/when/segment',
  ],
  ['segments too deep in each other', { segments: tower(17).reverse() }, 422, 'CONDITION_INVALID', '/segments/0/when'],
  [
    'a prerequisite that is none',
    { flags: [sound, inProd(needs('nothing'))] },
    422,
    'PREREQUISITE_INVALID',
    '/flags/1/environments/prod/prerequisites/0/flag_key',
  ],
  [
    'a prerequisite that is archived',
    { flags: [{ ...sound, status: 'archived' }, inProd(needs('sound'))] },
    422,
    'PREREQUISITE_INVALID',
    '/flags/1/environments/prod/prerequisites/0/flag_key',
  ],
  [
    'a variation of a prerequisite that is none',
    { flags: [sound, inProd({ prerequisites: [{ flag_key: 'sound', variations: ['on', 'x'] }] })] },
    422,
    'PREREQUISITE_INVALID',
    '/flags/1/environments/prod/prerequisites/0/variations/1',
  ],
  [
    'prerequisites in a circle',
    { flags: [inProd(needs('b'), 'a'), sound, inProd(needs('a'), 'b')] },
    422,
    'PREREQUISITE_CYCLE',
    '/flags/0/environments/prod/prerequisites/0/flag_key',
  ],
  [
    '33 flags that need each other in a row',
    { flags: chain(33).reverse() },
    422,
    'PREREQUISITE_INVALID',
    '/flags/0/environments/prod/prerequisites',
  ],
  [
    'what the contract does not know',
    { flags: [sound, { ...sound, key: 'b', colour: 'blue' }] },
    400,
    'VALIDATION_FAILED',
    '/flags/1/colour',
  ],
  [
    'a rule that serves nothing',
    { flags: [sound, inProd({ rules: [rule(), {}] })] },
    400,
    'VALIDATION_FAILED',
    '/flags/1/environments/prod/rules/1/serve',
  ],
  ['another format', { format: 2 }, 400, 'VALIDATION_FAILED', '/format'],
];

const yaml = {
  broken: ['flags: [', /unexpected end .* in line 2, column 1\.$/],
  'of one key twice': ['format: 1\nproject: {key: a}\nformat: 1\n', /duplicated mapping key, in line 3, column 1\.$/],
  'with an anchor': ['format: &one 1\n', /anchors are not read, in line/],
  'with an alias to itself': ['flags: &a [*a]\n', /anchors are not read, in line 1/],
  'with a tag': ['format: !!js/function "x"\n', /unknown tag .* in line/],
  'of two documents': ['format: 1\n---\nformat: 1\n', /single document/],
  'with a NUL': ['a: "\0"', /null byte/],
  'indented by tabs': ['project:\n\tkey: a\n', / in line 2/],
  'nested without end': ['['.repeat(100_000), /maxDepth/],
  'nested without end in blocks': ['- '.repeat(100_000), /maxDepth/],
  'of a bomb': [
    `a: &a [x,x]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`)}]\n`).join('')}`,
    /anchors/,
  ],
} as const;

const valid = 'format: 1\nproject: {key: default, name: Default}\nenvironments: []\nsegments: []\nflags: []\n';

onEveryDatabase('a document', (app) => {
  before(async () => {
    await plantFlag(app());
    await makeColours(app(), { key: 'colours' });
    await target(app(), 'colours', { rules: [{ serve: { variation: 'red' } }] });
    await target(
      app(),
      'new-feature',
      { prerequisites: [{ flag_key: 'colours', variations: ['blue', 'red'] }] },
      'dev',
    );
    await makeFlag(app(), { key: 'needed' });
    await target(app(), 'new-feature', needs('needed'), 'staging');
  });
  const unchanged = unchanging(app);

  for (const [title, document, status, code, path] of refused) {
    unchanged(`with ${title} is refused`, async () => {
      const answer = await importInto(app(), { ...emptyDocument, project, ...document });
      expectRefusal(answer, status, code, `/body${path}`);
    });
  }

  unchanged('that takes away a variation which is served in a state that it does not name is refused', async () => {
    const variations = ['blue', 'green'].map((key) => ({ key, value: `#${key}` }));
    const flags = [sound, { key: 'colours', type: 'string', variations }];
    const answer = await importInto(app(), { ...emptyDocument, project, flags });
    expectRefusal(answer, 409, 'VARIATION_IN_USE');
    expect(answer.body.error.details.uses).to.deep.equal([
      { flag_key: 'colours', environment_key: 'prod', segment_key: null, path: '/rules/0/serve/variation' },
    ]);
    const prod = { enabled: true };
    const inNeed = await importInto(app(), {
      ...emptyDocument,
      project,
      flags: [{ key: 'colours', type: 'string', variations, environments: { prod } }],
    });
    expectRefusal(inNeed, 409, 'VARIATION_IN_USE');
    expect(inNeed.body.error.details.uses).to.deep.equal([
      { flag_key: 'new-feature', environment_key: 'dev', segment_key: null, path: '/prerequisites/0/variations/1' },
    ]);
  });

  unchanged('that archives a flag which is needed in a state that it does not name is refused', async () => {
    const flags = [{ key: 'needed', type: 'boolean', status: 'archived' }];
    const answer = await importInto(app(), { ...emptyDocument, project, flags });
    expectRefusal(answer, 409, 'FLAG_IN_USE');
    expect(answer.body.error.details.uses).to.deep.equal([
      { flag_key: 'new-feature', environment_key: 'staging', segment_key: null, path: '/prerequisites/0/flag_key' },
    ]);
  });

  for (const [title, [text, message]] of Object.entries(yaml)) {
    unchanged(`that is YAML ${title} is refused`, async () => {
      const answer = await importInto(app(), text);
      expectRefusal(answer, 400, 'BODY_MALFORMED');
      expect(answer.body.error.message).to.match(message);
    });

    unchanged(`that is long YAML ${title} is refused in the same words`, async () => {
      const answer = await importInto(app(), `${text}${' '.repeat(1000)}\n${'# comment\n'.repeat(30_000)}`);
      expectRefusal(answer, 400, 'BODY_MALFORMED');
    });
  }

  for (const [title, text, path] of [
    ['a merge key', valid.replace('{key', '{<<: {key: a}, key'), '/project/<<'],
    ['a number beyond all numbers', valid.replace('1', '1e999'), '/format'],
    ['infinity', valid.replace('1', '.inf'), '/format'],
    ['half a surrogate pair', valid.replace('Default', '"\\ud83d"'), '/project/name'],
    ['an escaped NUL', valid.replace('Default', '"\\0"'), '/project/name'],
    ['a name of prototypes', valid.replace('{key', '{__proto__: {a: 1}, key'), '/project/__proto__'],
    ['a date for a name', valid.replace('1', '2025-01-01'), '/format'],
  ] as const) {
    unchanged(`in YAML with ${title} is refused by its place`, async () => {
      expectRefusal(await importInto(app(), text), 400, 'VALIDATION_FAILED', `/body${path}`);
    });
  }

  for (const type of [
    'application/yaml',
    'application/x-yaml',
    'application/yaml; charset=utf-8',
    'APPLICATION/YAML',
  ]) {
    unchanged(`is read as ${type}`, async () => {
      const answer = await importInto(app(), valid, {}, { headers: { 'Content-Type': type } });
      expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    });
  }

  unchanged('is read as YAML by no other operation', async () => {
    const headers = { 'Content-Type': 'application/yaml' };
    const body = 'key: another\ntype: boolean\n';
    expectRefusal(
      await app().native.call('createFlag', { key: app().sk(), headers, body }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    );
  });

  it('needs every scope of what it changes', async () => {
    const all = ['projects:write', 'environments:write', 'segments:write', 'flags:write'];
    for (const missing of all) {
      const { token } = await makePersonalToken(app(), { scopes: all.filter((scope) => scope !== missing) });
      const answer = await importInto(app(), valid, {}, { token });
      expectRefusal(answer, 403, 'INSUFFICIENT_PERMISSIONS');
    }
  });
});
