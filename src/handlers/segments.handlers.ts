import type { Transaction } from '../domain/change.js';
import { findProject } from '../domain/parents.js';
import type { ProjectRecord } from '../domain/projects.js';
import { Refusal } from '../domain/refusal.js';
import {
  createSegment,
  deleteSegment,
  listSegmentUses,
  replaceSegment,
  updateSegment,
} from '../domain/segment-changes.js';
import { findSegment, type SegmentRecord } from '../domain/segments.js';
import type { Schemas } from '../http/contract.js';
import { changeInProject } from './change-in-place.js';
import { toCondition, toConditionRecord } from './conditions.js';
import type { Context, HandlersOf } from './handler.js';
import { locationOf } from './locations.js';
import { toPageMeta, toPageRequest } from './pages.js';
import { refused, toUses } from './refused.js';
import type { Services } from './services.js';
import { toTime } from './times.js';

interface SegmentInput {
  readonly path: { readonly segment_key: string };
  readonly query: { readonly project_id?: string };
}

const LIST = { name: 'segments', fields: ['key', 'name', 'created_at', 'updated_at'] } as const;

export function segmentsHandlers({ repositories }: Services): HandlersOf<'segments'> {
  /** Runs `work` on the segment, in a change that every environment of the project may see. */
  const changeSegment = <Done extends { readonly status: number }>(
    { path, query }: SegmentInput,
    context: Context,
    work: (tx: Transaction, project: ProjectRecord, segment: SegmentRecord) => Promise<Done>,
  ) =>
    changeInProject(repositories, context, query.project_id, 'everywhere', refused, async (tx, project) => {
      const segment = await findSegment(tx, project, path.segment_key);
      return segment instanceof Refusal ? refused(segment) : work(tx, project, segment);
    });

  return {
    listSegments: async ({ query }, { principal }) => {
      const project = await findProject(repositories, principal, query.project_id);
      if (project instanceof Refusal) return refused(project);
      const request = toPageRequest(query, LIST);
      if (request instanceof Refusal) return refused(request);
      const page = await repositories.segments.list({ projectId: project.id, text: query.q }, request);
      return { status: 200, body: { data: page.items.map(toSegment), meta: toPageMeta(request, page) } };
    },

    createSegment: ({ query, body }, context) =>
      changeInProject(repositories, context, query.project_id, 'everywhere', refused, async (tx, project) => {
        const created = await createSegment(tx, project, { ...body, when: toConditionRecord(body.when) });
        if (created instanceof Refusal) return refused(created);
        return {
          status: 201,
          headers: { Location: locationOf(['segments', body.key], query) },
          body: { data: toSegment(created) },
        };
      }),

    replaceSegment: ({ path, query, body }, context) =>
      changeInProject(repositories, context, query.project_id, 'everywhere', refused, async (tx, project) => {
        const input = { ...body, key: path.segment_key, when: toConditionRecord(body.when) };
        const replaced = await replaceSegment(tx, project, input);
        if (replaced instanceof Refusal) return refused(replaced);
        const answer = { body: { data: toSegment(replaced.segment) } };
        if (!replaced.isNew) return { status: 200, ...answer };
        return { status: 201, headers: { Location: locationOf(['segments', path.segment_key], query) }, ...answer };
      }),

    getSegment: async ({ path, query }, { principal }) => {
      const project = await findProject(repositories, principal, query.project_id);
      if (project instanceof Refusal) return refused(project);
      const segment = await findSegment(repositories, project, path.segment_key);
      if (segment instanceof Refusal) return refused(segment);
      return { status: 200, body: { data: toSegment(segment) } };
    },

    updateSegment: async (input, context) =>
      changeSegment(input, context, async (tx, project, segment) => {
        const { when, ...patch } = input.body;
        const updated = await updateSegment(tx, project, segment, { ...patch, when: when && toConditionRecord(when) });
        if (updated instanceof Refusal) return refused(updated);
        return { status: 200, body: { data: toSegment(updated) } };
      }),

    deleteSegment: async (input, context) =>
      changeSegment(input, context, async (tx, project, segment) => {
        const deleted = await deleteSegment(tx, project, segment);
        return deleted instanceof Refusal ? refused(deleted) : { status: 204 };
      }),

    listSegmentUses: async ({ path, query }, { principal }) => {
      const project = await findProject(repositories, principal, query.project_id);
      if (project instanceof Refusal) return refused(project);
      const segment = await findSegment(repositories, project, path.segment_key);
      if (segment instanceof Refusal) return refused(segment);
      return { status: 200, body: { data: toUses(await listSegmentUses(repositories, project, segment.key)) } };
    },
  };
}

function toSegment(segment: SegmentRecord): Schemas['Segment'] {
  return {
    id: segment.publicId,
    key: segment.key,
    name: segment.name,
    description: segment.description,
    when: toCondition(segment.when),
    version: segment.version,
    created_at: toTime(segment.createdAt),
    updated_at: toTime(segment.updatedAt),
  };
}
