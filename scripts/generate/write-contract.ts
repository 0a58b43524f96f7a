import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { stringify } from 'yaml';
import { withAccessTables } from './access-tables.js';
import type { ContractSource } from './contracts.js';
import { type OpenApiDocument, operationRows } from './operation-rows.js';
import { redocly } from './redocly.js';

const BANNER = 'Generated from spec/ by `npm run generate`. Do not edit.';

/** Writes one contract's bundle (JSON and YAML), types and operation table. */
export async function writeContract(root: string, source: ContractSource, folder: string): Promise<void> {
  const bundle = join(folder, 'openapi.json');
  redocly(root, 'bundle', source.file, '--output', bundle, '--config', 'spec/redocly.yaml');
  const json = withAccessTables(readFileSync(bundle, 'utf8'));
  writeFileSync(bundle, json);
  const document: OpenApiDocument = JSON.parse(json);
  refuseNumberedNames(document);
  writeFileSync(
    join(folder, 'openapi.yaml'),
    `# ${BANNER}\n${stringify(JSON.parse(json), { aliasDuplicateObjects: false, lineWidth: 0 })}`,
  );
  writeFileSync(join(folder, 'types.d.ts'), `// ${BANNER}\n${await typesOf(json)}`);
  writeFileSync(join(folder, 'operations.ts'), `// ${BANNER}\n${tableOf(document)}`);
}

/** The bundler numbers a name that two files use for different things, and that would be published. */
function refuseNumberedNames({ components }: OpenApiDocument): void {
  for (const [kind, parts] of Object.entries(components)) {
    const name = Object.keys(parts).find((one) => /-\d+$/.test(one));
    if (name === undefined) continue;
    const twice = name.replace(/-\d+$/, '');
    throw new Error(`spec/ has two different components/${kind} of the name ${twice}: give one of them another name.`);
  }
}

async function typesOf(json: string): Promise<string> {
  return astToString(await openapiTypescript(json, { defaultNonNullable: false }));
}

function tableOf(document: OpenApiDocument): string {
  const rows = Object.entries(operationRows(document))
    .map(([operationId, row]) => `  ${operationId}: ${JSON.stringify(row)},`)
    .join('\n');
  return `import type { operations } from './types.js';

/** Every operation of the contract, by operationId: what routing, authorisation, limits and tests are derived from. */
export const operationTable = {
${rows}
} as const satisfies Record<keyof operations, unknown>;
`;
}
