import type { ProjectRecord } from '../../domain/projects.js';
import { Refusal } from '../../domain/refusal.js';
import { createSegment, deleteSegment, updateSegment } from '../../domain/segment-changes.js';
import type { SegmentRecord } from '../../domain/segments.js';
import type { Schemas } from '../../http/contract.js';
import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { refused } from './errors.js';
import { findSegment } from './found.js';
import { checkLimit } from './list-pages.js';
import { toPageMeta, toPageRequest } from './pages.js';
import { changeNamespace, findNamespace } from './places.js';
import { inNamespace, inWords, useInWords } from './refusals.js';
import { isSaid, matchTypeOf, partsOf, toSegment, toSegments, whenOf } from './shown-segments.js';

export function segmentsHandlers({ repositories }: Services): HandlersOf<'segments', 'flipt'> {
  return {
    listSegments: async ({ path, query }, { principal }) => {
      const project = await findNamespace(repositories, principal, path.namespaceKey);
      if (project instanceof Refusal) return refused(project);
      const request = checkLimit(query) ?? toPageRequest(query);
      if (request instanceof Refusal) return refused(request);
      const page = await repositories.segments.list({ projectId: project.id }, request);
      const segments = await toSegments(project, page.items);
      return { status: 200, body: { segments, ...toPageMeta(request, page) } };
    },

    createSegment: ({ path, body }, context) =>
      changeNamespace(repositories, context, path.namespaceKey, 'everywhere', async (tx, project) => {
        const { key, name, description, matchType = 'ALL_MATCH_TYPE' } = body;
        const created = await createSegment(tx, project, { key, name, description, when: whenOf(matchType, []) });
        if (!(created instanceof Refusal)) return { status: 200, body: toSegment(project, created) };
        return refused(inWords(created, { SEGMENT_KEY_CONFLICT: `${nameIn(project, key)} is not unique` }));
      }),

    getSegment: async ({ path }, { principal }) => {
      const project = await findNamespace(repositories, principal, path.namespaceKey);
      if (project instanceof Refusal) return refused(project);
      const segment = await findSegment(repositories, project, path.segmentKey);
      return segment instanceof Refusal ? refused(segment) : { status: 200, body: toSegment(project, segment) };
    },

    replaceSegment: ({ path, body }, context) =>
      changeNamespace(repositories, context, path.namespaceKey, 'everywhere', async (tx, project) => {
        const segment = await findSegment(tx, project, path.segmentKey);
        if (segment instanceof Refusal) return refused(segment);
        const updated = await updateSegment(tx, project, segment, toPatch(segment, body));
        return updated instanceof Refusal ? refused(updated) : { status: 200, body: toSegment(project, updated) };
      }),

    deleteSegment: ({ path }, context) =>
      changeNamespace(repositories, context, path.namespaceKey, 'everywhere', async (tx, project) => {
        const segment = await findSegment(tx, project, path.segmentKey);
        if (segment instanceof Refusal) {
          tx.leave();
          return { status: 200, body: {} };
        }
        const deleted = await deleteSegment(tx, project, segment);
        if (!(deleted instanceof Refusal)) return { status: 200, body: {} };
        const [use] = deleted.details.uses ?? [];
        const where = use ? ` at ${useInWords(use)}` : '';
        return refused(inWords(deleted, { SEGMENT_IN_USE: `${nameIn(project, segment.key)} is in use${where}` }));
      }),
  };
}

function nameIn(project: ProjectRecord, key: string): string {
  return inNamespace('segment', project, key);
}

/**
 * What no constraint says stays as it is, and so does the condition as it was written, unless it is to match otherwise.
 * Who leaves out how has not seen all that it asks, unless constraints say all of it.
 */
function toPatch(segment: SegmentRecord, body: Schemas<'flipt'>['SegmentReplacement']) {
  const { name, description = '' } = body;
  const standing = matchTypeOf(segment);
  const matchType = body.matchType ?? (isSaid(segment) ? 'ALL_MATCH_TYPE' : standing);
  if (matchType === standing) return { name, description };
  const conditions = partsOf(segment).map(({ condition }) => condition);
  return { name, description, when: whenOf(matchType, conditions) };
}
