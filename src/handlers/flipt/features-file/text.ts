/** A namespace as the text of a features file, which says in remarks what it leaves out. */
import type { EnvironmentRecord } from '../../../domain/environments.js';
import { stateIn } from '../../../domain/flag-environments.js';
import type { StoredProject } from '../../../domain/project-documents.js';
import { filterInSlices, mapInSlices } from '../../../domain/slices.js';
import { writeYaml } from '../../../http/yaml.js';
import { isSaid } from '../shown-segments.js';
import { toFeaturesFlag, type WrittenFlag } from './written-flags.js';
import { toFeaturesSegment } from './written-segments.js';

/** As Flipt, only the first document of a stream says of which version it is. */
const VERSION = { version: '1.4' };

export async function toText(
  { project, segments, flags, states }: StoredProject,
  environment: EnvironmentRecord,
  isFirst: boolean,
): Promise<string> {
  const { key, name, description } = project;
  const namespace = { key, name, ...(description !== '' && { description }) };
  const said = await filterInSlices(segments, isSaid);
  const known = new Set(said.map((segment) => segment.key));
  const here = states.filter(({ environmentId }) => environmentId === environment.id);
  const stateOf = new Map(here.map((state) => [String(state.flagId), state]));
  const active = [...flags].filter(({ status }) => status === 'active').sort(byId);
  const written = await mapInSlices(active, (flag) =>
    toFeaturesFlag(flag, stateIn(stateOf, flag, environment.id), known),
  );
  const shownSegments = await mapInSlices([...said].sort(byId), toFeaturesSegment);
  const head = writeYaml({ ...(isFirst && VERSION), namespace });
  const remarks = [
    `# Namespace ${key}, as its flags are in the environment ${environment.key}.\n`,
    ...segments.filter(({ key: one }) => !known.has(one)).map(segmentRemark),
    ...written.flatMap(flagRemark),
  ];
  return [
    ...remarks,
    head,
    await listText(
      'flags',
      written.map(({ flag }) => flag),
    ),
    await listText('segments', shownSegments),
  ].join('');
}

/** In the order in which they came. */
function byId(one: { readonly id: number }, other: { readonly id: number }): number {
  return one.id - other.id;
}

/** Nothing, where there is nothing. */
async function listText(name: string, items: readonly object[]): Promise<string> {
  if (items.length === 0) return '';
  const texts = await mapInSlices(items, (item) => writeYaml([item]));
  return `${name}:\n${texts.join('')}`;
}

function segmentRemark({ key }: { readonly key: string }): string {
  return `# Segment ${key} is left out: it asks what Flipt cannot.\n`;
}

function flagRemark({ flag: { key }, leftOut }: WrittenFlag): string[] {
  return leftOut === 0 ? [] : [`# Of flag ${key}, rules are left out that Flipt cannot say: ${leftOut}.\n`];
}
