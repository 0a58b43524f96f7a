import { Refusal } from '../../domain/refusal.js';
import type { Schemas } from '../../http/contract.js';
import { matchedTag, withQuotes } from '../../http/entity-tags.js';
import { Prepared } from '../../http/respond.js';
import type { HandlersOf } from '../handler.js';
import { refused } from './errors.js';
import type { Evaluations } from './evaluations.js';
import { dialectOf } from './snapshot/dialects.js';
import { SnapshotDocuments } from './snapshot/documents.js';

export function snapshotHandlers(evaluations: Evaluations): HandlersOf<'snapshot', 'flipt'> {
  const documents = new SnapshotDocuments();
  return {
    getSnapshot: async ({ path, headers }, { principal }) => {
      const place = await evaluations.find(principal, { path, headers });
      if (place instanceof Refusal) return refused(place);
      const dialect = dialectOf(headers['x-flipt-accept-server-version']);
      const document = await documents.of(place.snapshot, place.namespaceKey, dialect);
      if (document instanceof Refusal) return refused(document);
      const { bytes, etag } = document;
      const tags = { ETag: etag };
      const isHad = matchedTag(withQuotes(headers['if-none-match']), [`"${etag}"`]) !== undefined;
      if (isHad) return { status: 304, headers: tags };
      return { status: 200, headers: tags, body: new Prepared<Schemas<'flipt'>['Snapshot']>(bytes) };
    },
  };
}
