/** A project's document between contract and domain, read: what it leaves out is filled in here. */
import { completeFlag } from '../domain/flag-content.js';
import type { DocumentFlag, DocumentState, ProjectDocument } from '../domain/project-documents.js';
import type { Schemas } from '../http/contract.js';
import { toConditionRecord } from './conditions.js';
import { toDefaultServeRecord, toDocumentRuleRecord, toOverrideRecord, toPrerequisiteRecord } from './targeting.js';

export function toDocumentRecord({
  project,
  environments,
  segments,
  flags,
}: Schemas['ProjectDocument']): ProjectDocument {
  return {
    project: toNamed(project),
    environments: environments.map(toNamed),
    segments: segments.map((segment) => ({ ...toNamed(segment), when: toConditionRecord(segment.when) })),
    flags: flags.map(toFlagRecord),
  };
}

function toNamed({ key, name = key, description = '' }: Schemas['DocumentProject']) {
  return { key, name, description };
}

function toFlagRecord(flag: Schemas['DocumentFlag']): DocumentFlag {
  const content = completeFlag({
    key: flag.key,
    type: flag.type,
    toggle: flag.toggle,
    name: flag.name,
    description: flag.description,
    variations: flag.variations,
    defaultVariation: flag.default_variation,
    offVariation: flag.off_variation,
    tags: flag.tags,
    owner: flag.owner,
    serverOnly: flag.server_only,
    metadata: flag.metadata,
    jsonSchema: flag.json_schema,
  });
  const states = Object.entries(flag.environments ?? {});
  return {
    content: { ...content, status: flag.status ?? 'active' },
    mayHaveNoVariations: flag.variations !== undefined,
    states: new Map(states.map(([key, state]) => [key, toStateRecord(state)])),
  };
}

function toStateRecord({
  enabled,
  prerequisites = [],
  overrides = [],
  rules = [],
  default_serve = null,
}: Schemas['DocumentState']): DocumentState {
  return {
    enabled,
    prerequisites: prerequisites.map(toPrerequisiteRecord),
    overrides: overrides.map(toOverrideRecord),
    rules: rules.map(toDocumentRuleRecord),
    defaultServe: toDefaultServeRecord(default_serve) ?? null,
  };
}
