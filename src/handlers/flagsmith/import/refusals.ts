/** Faults of what was made of a document, said of the document. */
import type { Refusal, Spot } from '../../../domain/refusal.js';
import { segmentOverridesIn } from '../feature-states/feature-states.js';
import { placeInRules } from '../segments/places.js';
import type { ImportedFlag } from './features.js';
import { type ImportedEnvironment, refuseAt } from './imported.js';
import { toSegmentRules } from './segments.js';

/** What the parts of the native document were made of, in its order. */
export interface Sources {
  readonly document: ImportedEnvironment;
  readonly flags: readonly ImportedFlag[];
}

/** A refusal of the native document as one of this document. */
export function refusedDocument({ message, details }: Refusal<string>, sources: Sources): Refusal<'DOCUMENT_INVALID'> {
  const [spot] = details.errors ?? [];
  return refuseAt(
    spot ? placeOf(spot, sources) : '',
    spot ? `${spot.message} (${message.replace(/\.$/, '')})` : message,
  );
}

function placeOf({ path }: Spot, sources: Sources): string {
  const [, , kind, index = '', ...rest] = path.split('/');
  const pointer = rest.map((step) => `/${step}`).join('');
  if (kind === 'segments') return placeInSegment(sources, Number(index), pointer);
  return kind === 'flags' ? placeInFlag(sources, Number(index), rest) : '/project';
}

function placeInSegment({ document }: Sources, index: number, pointer: string): string {
  const place = `/project/segments/${index}`;
  if (!pointer.startsWith('/when')) return place;
  const rules = toSegmentRules(document.project.segments?.[index]?.rules ?? []);
  const inRules = placeInRules(rules, pointer.slice('/when'.length));
  return `${place}/rules${inRules.replace(/\/property$/, '/property_')}`;
}

/** `steps`: below the flag, such as `environments`, a key, `rules`, 3. */
function placeInFlag({ flags }: Sources, index: number, [, , list, item]: readonly string[]): string {
  const flag = flags[index];
  if (!flag) return '/feature_states';
  const { own, ofSegments, ofIdentities } = flag.occurrences;
  if (list === 'rules') {
    const rule = flag.state.rules[Number(item)];
    const place = segmentOverridesIn(flag.state.rules).findIndex((override) => override.rule === rule);
    return ofSegments[place]?.path ?? own.path;
  }
  return list === 'overrides' ? (ofIdentities[0]?.path ?? own.path) : own.path;
}
