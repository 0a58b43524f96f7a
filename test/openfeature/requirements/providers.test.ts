/** Requirements 2.1 to 2.3: what a provider answers, asked without an SDK around it. */
import type { EvaluationContext, FlagValue, ResolutionDetails } from '@openfeature/core';
import { expect } from 'chai';
import { EMPTY_VALUES, fallbackFor, VALUES } from '../support/flags.js';
import { type AnyProvider, callByType, quiet } from '../support/sdks.js';
import { type Application, describeWays } from '../support/ways.js';

const ALL_VALUES = { ...VALUES, ...EMPTY_VALUES };

type Answer = ResolutionDetails<FlagValue>;

async function resolve(provider: AnyProvider, key: string, fallback: FlagValue, context: EvaluationContext = {}) {
  return callByType(provider, 'resolve*Evaluation', fallback, key, fallback, context, quiet) as
    | Answer
    | Promise<Answer>;
}

/** The error that the provider tells, in either of the ways in which it may. */
async function errorOf(provider: AnyProvider, key: string, fallback: FlagValue) {
  try {
    const { errorCode, errorMessage } = await resolve(provider, key, fallback);
    return { code: errorCode, message: errorMessage };
  } catch (error) {
    return error as { readonly code?: string; readonly message?: string };
  }
}

/** A provider that is ready. */
async function started({ provider, open }: Application): Promise<AnyProvider> {
  const given = provider();
  await open(given);
  return given;
}

describeWays('a provider', ({ scenario }) => {
  scenario('2.1.1: has a name', async (application) => {
    const { metadata } = await started(application);
    expect(metadata.name).to.be.a('string').that.is.not.empty;
  });

  scenario('2.2.1: resolves a flag with a default and a context', async (application) => {
    const provider = await started(application);
    expect(await resolve(provider, 'switched', false, { targetingKey: 'ada' })).to.include({ value: true });
  });

  scenario('2.2.2.1: resolves flags of every type', async (application) => {
    const provider = await started(application);
    for (const [key, value] of Object.entries(VALUES)) {
      expect((await resolve(provider, key, fallbackFor(value))).value, key).to.deep.equal(value);
    }
  });

  scenario('2.2.3: tells the value, even one that looks like none', async (application) => {
    const provider = await started(application);
    for (const [key, value] of Object.entries(EMPTY_VALUES)) {
      expect((await resolve(provider, key, fallbackFor(value))).value, key).to.deep.equal(value);
    }
  });

  scenario('2.2.6: tells no error where there is none', async (application) => {
    const provider = await started(application);
    for (const [key, value] of Object.entries({ ...ALL_VALUES, off: false })) {
      expect((await resolve(provider, key, fallbackFor(value))).errorCode, key).to.equal(undefined);
    }
  });

  scenario('2.2.6: has no error for a flag that serves no variation', async (application) => {
    const answer = await resolve(await started(application), 'serves-nothing', true);
    expect(answer).to.include({ value: true, reason: 'DISABLED' });
    expect(answer.errorCode).to.equal(undefined);
  });

  scenario('2.2.7: tells the code of an error, and what is wrong', async (application) => {
    const provider = await started(application);
    const unknown = await errorOf(provider, 'no such flag', false);
    expect(unknown.code).to.equal('FLAG_NOT_FOUND');
    expect(unknown.message).to.be.a('string').that.is.not.empty;
    expect((await errorOf(provider, 'switched', 'text')).code).to.equal('TYPE_MISMATCH');
    expect((await errorOf(provider, 'ratio', true)).code).to.equal('TYPE_MISMATCH');
    expect((await errorOf(provider, 'colour', 1)).code).to.equal('TYPE_MISMATCH');
    expect((await errorOf(provider, 'colour', {})).code).to.equal('TYPE_MISMATCH');
  });

  scenario('2.2.10: tells of a flag in texts, numbers and booleans', async (application) => {
    const { flagMetadata } = await resolve(await started(application), 'colour', 'none', { country: 'CH' });
    expect(flagMetadata).to.be.an('object').that.is.not.empty;
    for (const value of Object.values(flagMetadata ?? {}))
      expect(typeof value).to.be.oneOf(['string', 'number', 'boolean']);
  });

  scenario('2.3.1: may bring hooks', async ({ provider, open }) => {
    const ran: string[] = [];
    const hooks = [...(provider().hooks ?? []), { after: () => void ran.push('after') }];
    const client = await open(Object.assign(provider(), { hooks }));
    expect(await client.value('switched', false)).to.equal(true);
    expect(ran).to.deep.equal(['after']);
  });

  scenario('2.3.2: has no message where there is no error', async (application) => {
    const provider = await started(application);
    for (const [key, value] of Object.entries({ ...ALL_VALUES, off: false })) {
      expect((await resolve(provider, key, fallbackFor(value))).errorMessage, key).to.equal(undefined);
    }
  });
});
