/** What a single write would be refused for, asked of the project as an import would leave it. */
import { checkConditionsOf } from './condition-check.js';
import { checkContent, checkType, type FlagContent, type FlagFault } from './flag-content.js';
import { firstFault } from './prerequisites.js';
import type { StoredProject } from './project-documents.js';
import { checkPrerequisiteGraphs, checkSegments } from './project-import-graphs.js';
import { type FinalState, finalSegments, finalStates, type ImportPlan } from './project-import-plan.js';
import { places, Refusal, type Use, within } from './refusal.js';
import { Slices } from './slices.js';
import { checkOwnTargeting, type TargetingFault } from './targeting.js';
import { servedIn } from './variations.js';

export type ImportFault =
  | 'DOCUMENT_INVALID'
  | 'FLAG_TYPE_IMMUTABLE'
  | 'VARIATION_IN_USE'
  | 'FLAG_IN_USE'
  | 'SEGMENT_CYCLE'
  | FlagFault
  | TargetingFault;

type Fault = Refusal<ImportFault>;

/** States that are checked between two rests: some 10 ms. */
const MOST_AT_ONCE = 200;

/** The first reason why the project cannot become what the document makes of it. */
export async function checkImport(stored: StoredProject, plan: ImportPlan): Promise<Fault | undefined> {
  const states = finalStates(stored, plan);
  const flags = new Map<string, FlagContent>([
    ...stored.flags.map((flag): [string, FlagContent] => [flag.key, flag]),
    ...plan.flags.map(({ content }): [string, FlagContent] => [content.key, content]),
  ]);
  return (
    (await checkFlags(plan)) ??
    checkSegments(stored, plan) ??
    (await checkStates(stored, plan)) ??
    checkLeftBehind(plan, states) ??
    checkNeeds(states, flags) ??
    checkPrerequisiteGraphs(states)
  );
}

async function checkFlags({ flags }: ImportPlan): Promise<Fault | undefined> {
  const slices = new Slices();
  for (const { content, before, action, path, mayHaveNoVariations } of flags) {
    if (action === 'unchanged') continue;
    if (slices.isOver) await slices.rest();
    const fault = (before && checkType(before, content.type)) ?? checkContent(content, mayHaveNoVariations);
    if (fault) return within(path, fault);
  }
  return undefined;
}

/** Each state by itself; conditions only where something is new: what is stored was checked. */
async function checkStates(stored: StoredProject, plan: ImportPlan): Promise<Fault | undefined> {
  const { states } = plan;
  const all = finalSegments(stored, plan);
  const slices = new Slices();
  for (let from = 0; from < states.length; from += MOST_AT_ONCE) {
    if (slices.isOver) await slices.rest();
    const some = states.slice(from, from + MOST_AT_ONCE);
    for (const { flag, content, path } of some) {
      const fault = checkOwnTargeting(flag, content);
      if (fault) return within(path, fault);
    }
    const changed = some.filter(({ action }) => action !== 'unchanged');
    const placed = changed.map(({ flag, content, path }) => ({ flag, state: content, path }));
    const fault = checkConditionsOf(placed, all);
    if (fault) return fault;
  }
  return undefined;
}

/** States that the document does not name may serve variations that it takes away. */
function checkLeftBehind({ flags }: ImportPlan, states: readonly FinalState[]): Fault | undefined {
  const changed = new Map(
    flags
      .filter(({ action }) => action === 'changed')
      .map(({ content }) => [content.key, new Set(content.variations.map(({ key }) => key))]),
  );
  const uses = states.flatMap(({ flagKey, environmentKey, state, path }): Use[] => {
    const kept = changed.get(flagKey);
    if (!kept || path !== null) return [];
    return servedIn(state)
      .filter(({ variation }) => !kept.has(variation))
      .map((served) => ({ flagKey, environmentKey, segmentKey: null, path: served.path }));
  });
  return uses.length > 0 ? variationsInUse(uses) : undefined;
}

function variationsInUse(uses: readonly Use[]): Fault {
  return new Refusal('VARIATION_IN_USE', `Variations that would go are still used in ${places(uses)}.`, { uses });
}

/**
 * That every prerequisite can be met, also where the document does not name the state that has it. A flag that is
 * archived may need one that is: both come back together.
 */
function checkNeeds(states: readonly FinalState[], flags: ReadonlyMap<string, FlagContent>): Fault | undefined {
  const asActive = new Map([...flags].map(([key, { variations }]) => [key, { variations, status: 'active' as const }]));
  const uses: Use[] = [];
  for (const { flagKey, environmentKey, state, path } of states) {
    const isArchived = flags.get(flagKey)?.status === 'archived';
    const fault = firstFault(state.prerequisites, isArchived ? asActive : flags);
    if (!fault) continue;
    if (path !== null) return within(path, fault);
    const spot = fault.details.errors?.[0]?.path.slice('/body'.length) ?? '';
    uses.push({ flagKey, environmentKey, segmentKey: null, path: spot });
  }
  const ofVariations = uses.filter(({ path }) => path.includes('/variations/'));
  if (ofVariations.length > 0) return variationsInUse(ofVariations);
  if (uses.length === 0) return undefined;
  return new Refusal('FLAG_IN_USE', `Flags that would be archived are still prerequisites in ${places(uses)}.`, {
    uses,
  });
}
