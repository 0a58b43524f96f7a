import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from 'chai';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
/** Above this there is a second concept in a file. */
const MANY_LINES = 300;

interface SourceFile {
  readonly name: string;
  readonly text: string;
}

function sources(): SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ name: relative(root, file), text: readFileSync(file, 'utf8') }));
}

/** Whether its code, comments and texts aside, says `process` or imports it. */
function mentionsProcess({ name, text }: SourceFile): boolean {
  const visit = (node: ts.Node): boolean => {
    if (ts.isIdentifier(node) && node.text === 'process') return true;
    if (ts.isStringLiteral(node) && /^(node:)?process$/.test(node.text)) return true;
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(ts.createSourceFile(name, text, ts.ScriptTarget.ESNext));
}

describe('the files of src/', () => {
  it('leave the process to main.ts and the commands', () => {
    expect(
      sources()
        .filter(mentionsProcess)
        .map(({ name }) => name),
    ).to.have.members(['src/main.ts', 'src/cli/command.ts']);
  });

  it(`are short: those above ${MANY_LINES} lines are named`, () => {
    const long = sources().filter(({ text }) => text.split('\n').length > MANY_LINES);
    for (const { name } of long) console.warn(`      ${name} has more than ${MANY_LINES} lines`);
  });
});
