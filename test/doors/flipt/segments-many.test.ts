/** A namespace with thousands of segments, whatever is done with them. */
import { expect } from 'chai';
import type { EnvironmentRecord } from '../../../src/domain/environments.js';
import {
  readStored,
  type StoredProject,
  toDocument as toNativeDocument,
} from '../../../src/domain/project-documents.js';
import { planImport } from '../../../src/domain/project-import-plan.js';
import { toDocument } from '../../../src/handlers/flipt/features-file/document.js';
import { toText } from '../../../src/handlers/flipt/features-file/text.js';
import { toSegments } from '../../../src/handlers/flipt/shown-segments.js';
import { repositories } from '../../../src/repositories/index.js';
import { onOneDatabase } from '../../support/app.js';
import { turnsOf } from '../../support/event-loop.js';
import { segment } from '../../support/records.js';

/** As many as take some hundred milliseconds. */
const COUNT = 5000;
/** Turns of the event loop: each slice takes some 2 ms. */
const LEAST = 5;

onOneDatabase('thousands of segments of the Flipt door', (app) => {
  const takesTurns = async (work: () => Promise<unknown>) => expect(await turnsOf(work)).to.be.at.least(LEAST);

  /** A project of segments that Flipt can say or that it cannot, as it is stored. */
  const stored = async (isSaid: boolean): Promise<StoredProject> => {
    const tables = repositories(app().database);
    const [id = 0] = await app().database('projects').pluck('id');
    const project = await tables.projects.findById(id);
    if (!project) throw new Error('there is no project');
    const leaf = { type: 'string', operator: 'eq', negate: false, ignoreCase: false, list: 'any' } as const;
    const parts = Array.from({ length: 5 }, (_, index) => ({ attribute: `a-${index}`, values: ['b'], ...leaf }));
    const when = isSaid ? { all: parts } : { all: [...parts, { segment: 'other' }] };
    const segments = Array.from({ length: COUNT }, (_, index) => ({ ...segment(project, { when }), id: index + 1 }));
    return { ...(await readStored(tables, project)), segments };
  };
  it('let others have their turn while they are listed', async () => {
    const { project, segments } = await stored(true);
    await takesTurns(() => toSegments(project, segments));
  });

  it('let others have their turn while none of them can be exported', async () => {
    const project = await stored(false);
    await takesTurns(() => toText(project, environmentOf(project), true));
  });

  it('let others have their turn while a file is compared with them', async () => {
    const project = await stored(true);
    const file = { features: {}, path: '/body' };
    await takesTurns(() => toDocument(file, project, { environment: environmentOf(project) }));
  });

  it('let others have their turn while they are planned to be as they are', async () => {
    const project = await stored(true);
    await takesTurns(() => planImport(project, toNativeDocument(project)));
  });
});

function environmentOf({ environments }: StoredProject): EnvironmentRecord {
  const [environment] = environments;
  if (!environment) throw new Error('the project has no environment');
  return environment;
}
