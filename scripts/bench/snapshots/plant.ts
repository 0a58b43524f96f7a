import type { Knex } from 'knex';
import type { FlagEnvironmentRecord, Rule } from '../../../src/domain/flag-environments.js';
import type { FlagRecord } from '../../../src/domain/flags.js';
import { newId } from '../../../src/domain/ids.js';
import { repositories as repositoriesOf } from '../../../src/repositories/index.js';

const RULES = 5;
/** Any will do. */
const TIME = '2026-01-01T00:00:00.000Z';

/**
 * Makes flags with five rules in every environment of the first project, without the requests that it would take.
 * Answers the environments, which are to be loaded anew.
 */
export async function plant(database: Knex, count: number): Promise<readonly number[]> {
  return database.transaction(async (transaction) => {
    const { environments, flags, flagEnvironments, revisions } = repositoriesOf(transaction);
    const environmentIds = await environments.listIds();
    const projectId = (await environments.findById(environmentIds[0] ?? 0))?.projectId ?? 0;
    const changedIn = await revisions.bumpProject(projectId);
    await revisions.bumpEnvironments(environmentIds, TIME);
    for (let number = 0; number < count; number += 1) {
      const flag = await flags.insert(flagOf(projectId, number, changedIn));
      await flagEnvironments.saveAll(environmentIds.map((environmentId) => stateOf(flag, environmentId)));
    }
    return environmentIds;
  });
}

function flagOf(projectId: number, number: number, changedIn: number): Omit<FlagRecord, 'id'> {
  const key = `flag-${number}`;
  return {
    publicId: newId('flg'),
    projectId,
    key,
    name: key,
    description: '',
    type: 'boolean',
    toggle: 'switch',
    variations: ['on', 'off'].map((name) => ({ key: name, name, value: name === 'on', description: '' })),
    defaultVariation: 'on',
    offVariation: 'off',
    tags: [],
    owner: null,
    serverOnly: false,
    status: 'active',
    metadata: {},
    jsonSchema: null,
    doorData: {},
    changedIn,
    version: 1,
    createdAt: TIME,
    updatedAt: TIME,
    lastEvaluatedAt: null,
  };
}

function stateOf({ id: flagId, changedIn }: FlagRecord, environmentId: number): FlagEnvironmentRecord {
  return {
    flagId,
    environmentId,
    enabled: true,
    prerequisites: [],
    overrides: [],
    rules: Array.from({ length: RULES }, (_, number) => ruleOf(`${flagId}-${number}`)),
    defaultServe: null,
    version: 1,
    changedIn,
    updatedAt: TIME,
  };
}

function ruleOf(value: string): Rule {
  return {
    id: newId('rul'),
    name: value,
    when: {
      attribute: 'plan',
      type: 'string',
      operator: 'in',
      values: [value],
      negate: false,
      ignoreCase: false,
      list: 'any',
    },
    window: null,
    serve: { variation: 'on' },
  };
}
