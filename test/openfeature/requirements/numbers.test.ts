/** That every requirement that says MUST has a scenario, or a reason why no provider can meet or break it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { ways } from '../support/ways.js';
import { deviations } from './deviations.js';

/**
 * The numbers of all requirements of https://openfeature.dev/specification, sections 1 to 5, that say MUST or MUST NOT, by
 * the version of the specification that brought them; of 0.9.0, those that SDKs already speak of.
 */
const NUMBERS: Readonly<Record<string, readonly string[]>> = JSON.parse(read('numbers.json'));

/** What is not up to a provider. */
const NOT_FOR_PROVIDERS: Readonly<Record<string, string>> = {
  '1.6.2': "the API's state",
  '1.8.1': "the API's instances",
  '1.8.2': "the API's instances",
  '2.4.4': 'domains change nothing',
  '2.8.1': 'SDKs tell states',
  '2.8.2': 'SDKs tell states',
  '2.8.3': 'SDKs tell states',
  '2.8.5.1': 'SDKs tell states',
  '3.1.4': "the language's objects",
  '3.2.2.2': "the SDK's interface",
  '3.3.1.2.2': 'propagators, not providers',
  '3.3.1.2.3': 'propagators, not providers',
  '3.3.2.1': "the SDK's interface",
  '4.3.1': 'about hooks only',
};

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

const titles = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => [...read(name).matchAll(/scenario\(\s*'(\d[^']+)'/g)].map(([, title = '']) => title));

const scenarios = new Set(titles.map((title) => title.split(':', 1)[0] ?? ''));
const excepted = Object.keys(NOT_FOR_PROVIDERS);

describe('the numbered requirements of OpenFeature', () => {
  it('have a scenario each, or a reason', () => {
    expect([...scenarios, ...excepted]).to.have.members(Object.values(NUMBERS).flat());
  });

  it('have reasons of three words', () => {
    for (const [number, reason] of Object.entries(NOT_FOR_PROVIDERS)) {
      expect(reason.split(' ').length, number).to.be.at.most(3);
    }
  });

  it('are not met in some ways, which are named', () => {
    expect(ways.map(({ name }) => name)).to.include.members(Object.keys(deviations));
    expect(titles).to.include.members(Object.values(deviations).flatMap((deviation) => Object.keys(deviation)));
  });
});
