import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface ContractSource {
  /** The name of its folder in generated/. */
  readonly name: string;
  /** The hand-written root document. */
  readonly file: string;
}

/** The native contract, then every door that has one, in name order. */
export function contractSources(root: string): ContractSource[] {
  const doors = join(root, 'spec/doors');
  const names = existsSync(doors) ? readdirSync(doors).sort() : [];
  return [
    { name: 'native', file: join(root, 'spec/openapi.yaml') },
    ...names.map((name) => ({ name, file: join(doors, name, 'openapi.yaml') })),
  ].filter(({ file }) => existsSync(file));
}
