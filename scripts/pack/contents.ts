/** Whether the package holds what it should, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ENTRIES } from './manifest.js';

const REQUIRED = [
  'package.json',
  'README.md',
  'LICENSE',
  'node_modules/re2js/package.json',
  'node_modules/re2js/LICENSE',
  ...Object.values(ENTRIES).flatMap((module) => [`${module.slice(2)}.js`, `${module.slice(2)}.d.ts`]),
];
const ALLOWED =
  /^(package\.json|README\.md|LICENSE|(client|evaluation|openfeature)\/[a-z0-9/-]+(\.js|\.d\.ts)|node_modules\/re2js\/.+)$/;

/** What only some modules may import. */
const EXCEPTIONS = [
  { files: /^client\/file-storage\.js$/, targets: /^node:/ },
  { files: /^evaluation\/regex-re2\.js$/, targets: /^re2js$/ },
  { files: /^openfeature\/server\//, targets: /^@openfeature\/server-sdk$/ },
  { files: /^openfeature\/web\//, targets: /^@openfeature\/web-sdk$/ },
];

/** What is wrong with a package of these files. */
export function complaintsOf(folder: string, files: readonly string[]): readonly string[] {
  const own = files.filter((file) => file.endsWith('.js') && !file.startsWith('node_modules/'));
  return [
    ...REQUIRED.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
    ...files.filter((file) => !ALLOWED.test(file)).map((file) => `${file} does not belong there`),
    ...own.flatMap((file) => strayImports(file, readFileSync(join(folder, file), 'utf8'))),
  ];
}

function strayImports(file: string, text: string): readonly string[] {
  const targets = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const isAllowed = (target: string) =>
    target.startsWith('.') || EXCEPTIONS.some(({ files, targets }) => files.test(file) && targets.test(target));
  return targets.filter((target) => !isAllowed(target)).map((target) => `${file} imports ${target}`);
}
