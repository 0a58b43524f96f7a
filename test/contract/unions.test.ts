/** A value that fits no form of a union is complained of once, at the spot that went wrong. */
import { expect } from 'chai';
import { onOneDatabase } from '../support/app.js';
import { plantFlag, unchanging } from '../support/unchanged.js';
import { expectInvalid } from './refusals.js';

const condition = { attribute: 'country', operator: 'in', values: ['CH'] };
const when = (given: unknown) => ({ rules: [{ when: given, serve: { variation: 'on' } }] });
const serve = (given: unknown) => ({ rules: [{ serve: given }] });

const cases: readonly (readonly [title: string, body: object, path: string])[] = [
  ['a condition of no form', when({}), '/body/rules/0/when'],
  ['a condition that is a number', when(5), '/body/rules/0/when'],
  ['a condition that is a list', when([condition]), '/body/rules/0/when'],
  ['a condition of two forms', when({ all: [], any: [] }), '/body/rules/0/when'],
  ['a condition without its operator', when({ attribute: 'country' }), '/body/rules/0/when/operator'],
  ['a condition with an unknown operator', when({ ...condition, operator: 'like' }), '/body/rules/0/when/operator'],
  ['a condition with an unknown property', when({ ...condition, colour: 1 }), '/body/rules/0/when/colour'],
  [
    'a condition that is misspelt',
    when({ attribute: 'country', operator: 'in', vlaues: ['CH'] }),
    '/body/rules/0/when/vlaues',
  ],
  ['conditions that are no list', when({ all: condition }), '/body/rules/0/when/all'],
  [
    'a condition deep inside',
    when({ all: [{ any: [condition, { none: [{ attribute: 1, operator: 'in' }] }] }] }),
    '/body/rules/0/when/all/0/any/1/none/0/attribute',
  ],
  [
    'an unknown property deep inside',
    when({ all: [condition, { ...condition, colour: 1 }] }),
    '/body/rules/0/when/all/1/colour',
  ],
  ['a condition of no form deep inside', when({ all: [condition, {}] }), '/body/rules/0/when/all/1'],
  ['a serve of no form', serve({}), '/body/rules/0/serve'],
  ['a serve that is text', serve('on'), '/body/rules/0/serve'],
  ['a serve that is null', serve(null), '/body/rules/0/serve'],
  [
    'a serve of both forms',
    serve({ variation: 'on', rollout: { weights: [{ variation: 'on', weight: 1 }] } }),
    '/body/rules/0/serve',
  ],
  ['a serve with an unknown property', serve({ variation: 'on', colour: 1 }), '/body/rules/0/serve/colour'],
  [
    'a rollout with an unknown property',
    serve({ rollout: { weights: [{ variation: 'on', weight: 1 }], colour: 1 } }),
    '/body/rules/0/serve/rollout/colour',
  ],
  [
    'a weight without its variation',
    serve({ rollout: { weights: [{ weight: 1 }] } }),
    '/body/rules/0/serve/rollout/weights/0/variation',
  ],
  ['a variation that is a number', serve({ variation: 5 }), '/body/rules/0/serve/variation'],
  ['a default serve of no form', { default_serve: {} }, '/body/default_serve'],
  ['a default serve that is text', { default_serve: 'off' }, '/body/default_serve'],
  [
    'a default serve with an unknown property',
    { default_serve: { variation: 'off', colour: 1 } },
    '/body/default_serve/colour',
  ],
];

onOneDatabase('of a union', (app) => {
  before(() => plantFlag(app()));
  const unchanged = unchanging(app);

  for (const [title, body, path] of cases) {
    unchanged(`${title} is refused at its own spot, in one sentence`, async () => {
      const request = { key: app().sk(), path: { flag_key: 'new-feature', environment_id: 'prod' }, body };
      const answer = await app().native.call('updateFlagEnvironment', request);
      expectInvalid('native', answer, path);
      expect(answer.body.error.details.errors).to.have.lengthOf(1);
      expect(answer.body.error.message).to.not.match(/oneOf|anyOf|schema/);
    });
  }
});
