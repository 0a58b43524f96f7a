/** How segments and prerequisites would hang together, each looked at once however many there are. */
import { checkSegmentConditions } from './condition-check.js';
import { checkPrerequisiteGraph, type PrerequisiteFault } from './prerequisites.js';
import type { StoredProject } from './project-documents.js';
import { type FinalState, finalSegments, type ImportPlan } from './project-import-plan.js';
import type { Refusal } from './refusal.js';
import { checkSegmentGraph } from './segment-graph.js';

/** All segments of the project, where the document changes some. */
export function checkSegments(
  stored: StoredProject,
  plan: ImportPlan,
): Refusal<'SEGMENT_CYCLE' | 'CONDITION_INVALID'> | undefined {
  const changed = plan.segments.filter(({ action }) => action !== 'unchanged');
  if (changed.length === 0) return undefined;
  const all = finalSegments(stored, plan);
  const paths = new Map(changed.map(({ content, path }) => [content.key, path]));
  return checkSegmentGraph(all, paths, '/body/segments') ?? checkSegmentConditions(all, paths);
}

/** In each environment for itself. */
export function checkPrerequisiteGraphs(states: readonly FinalState[]): Refusal<PrerequisiteFault> | undefined {
  const byEnvironment = new Map<string, FinalState[]>();
  for (const state of states) {
    if (state.state.prerequisites.length === 0) continue;
    const others = byEnvironment.get(state.environmentKey) ?? [];
    others.push(state);
    byEnvironment.set(state.environmentKey, others);
  }
  for (const ofOne of byEnvironment.values()) {
    const needs = ofOne.map(({ flagKey, state }) => [flagKey, state.prerequisites.map((one) => one.flagKey)] as const);
    const paths = new Map(ofOne.flatMap(({ flagKey, path }) => (path === null ? [] : [[flagKey, path] as const])));
    const fault = checkPrerequisiteGraph(new Map(needs), paths, '/body/flags');
    if (fault) return fault;
  }
  return undefined;
}
