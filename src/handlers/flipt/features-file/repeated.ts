/** Whether flags stay within what snapshots can tell of them, once a file is imported. */
import type { EnvironmentRecord } from '../../../domain/environments.js';
import { type ProjectDocument, type StoredProject, statesByFlag } from '../../../domain/project-documents.js';
import { Slices } from '../../../domain/slices.js';
import { checkRepeated as checkFlag } from '../repeated-attachments.js';
import { type File, refuseAt, type Unimportable } from './files.js';

/** A file changes attachments in all environments, and rules in one. */
export async function checkRepeated(
  { path }: File,
  stored: StoredProject,
  { flags }: ProjectDocument,
  environment: EnvironmentRecord,
): Promise<Unimportable | undefined> {
  const idOf = new Map(stored.flags.map(({ key, id }) => [key, id]));
  const statesOf = statesByFlag(stored.states);
  const slices = new Slices();
  for (const [index, { content, states }] of flags.entries()) {
    if (slices.isOver) await slices.rest();
    const written = [...states.values()].map(({ rules }) => rules.map((rule) => ({ ...rule, id: rule.id ?? '' })));
    const standing = [...(statesOf.get(idOf.get(content.key) ?? -1)?.values() ?? [])];
    const elsewhere = standing.filter(({ environmentId }) => environmentId !== environment.id);
    for (const rules of [...written, ...elsewhere.map((state) => state.rules)]) {
      const refusal = checkFlag(stored.project, content, rules);
      if (refusal) return refuseAt(`${path}/flags/${index}`, `is not possible: ${refusal.message}`);
    }
  }
  return undefined;
}
