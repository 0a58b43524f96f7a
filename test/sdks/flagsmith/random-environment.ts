/** What chance has made, as an environment of its own, made through Flagsmith's API. */
import type { TestApp } from '../../support/app.js';
import { manage } from '../../support/flagsmith-management.js';
import { features, isNested, ownStates, segments } from './chance.js';

export interface RandomEnvironment {
  readonly serverKey: string;
  /** The features of which a segment that is not plain decides. */
  readonly nested: ReadonlySet<string>;
}

export async function openRandomEnvironment(app: TestApp): Promise<RandomEnvironment> {
  const api = manage(app);
  const [organisation] = (await api.get('organisations/')).results;
  const { id: project } = await api.post('projects/', { name: 'Chance', organisation: organisation.id });
  const { api_key } = await api.post('environments/', { name: 'Chance', project });
  const environment = `environments/${api_key}`;
  const { key: serverKey } = await api.post(`${environment}/api-keys/`, { name: 'Tests' });

  const segmentIds: number[] = [];
  for (const [index, rules] of segments.entries()) {
    const { id } = await api.post(`projects/${project}/segments/`, { project, name: `segment-${index}`, rules });
    segmentIds.push(id);
  }

  const featureIds: number[] = [];
  for (const [index, { initial_value, default_enabled, allocations, overrides }] of features.entries()) {
    const multivariate_options = allocations.map((default_percentage_allocation, option) => {
      const name = `option-${option}`;
      return { type: 'unicode', string_value: name, default_percentage_allocation, key: name };
    });
    const begins = { initial_value, default_enabled, multivariate_options };
    const { id } = await api.post(`projects/${project}/features/`, { name: nameOf(index), ...begins });
    featureIds.push(id);
    for (const { segment, ...state } of overrides) {
      const feature_segment = { segment: segmentIds[segment] };
      await api.post(`${environment}/features/${id}/create-segment-override/`, { ...state, feature_segment });
    }
  }

  for (const [index, { feature, enabled }] of ownStates.entries()) {
    const { id } = await api.post(`${environment}/identities/`, { identifier: `user-${index}` });
    const state = { feature: featureIds[feature], enabled, feature_state_value: `of user-${index}` };
    await api.post(`${environment}/identities/${id}/featurestates/`, state);
  }

  const nested = features.flatMap((feature, index) => (isNested(feature) ? [nameOf(index)] : []));
  return { serverKey, nested: new Set(nested) };
}

function nameOf(feature: number): string {
  return `feature-${feature}`;
}
