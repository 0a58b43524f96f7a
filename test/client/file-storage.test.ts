import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { fileStorage } from '../../src/client/file-storage.js';
import { rejection } from './fixture.js';

describe('a file of rulesets', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'burgee-client-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('has what was saved last, and nothing lies beside it', async () => {
    const storage = fileStorage(join(folder, 'deep', 'down', 'ruleset.json'));
    expect(await storage.load()).to.equal(undefined);
    for (const text of ['first', 'second']) await storage.save(text);
    expect(await storage.load()).to.equal('second');
    expect(await readdir(join(folder, 'deep', 'down'))).to.deep.equal(['ruleset.json']);
    expect((await stat(join(folder, 'deep', 'down', 'ruleset.json'))).mode & 0o077).to.equal(0);
  });

  it('is whole at any time, though several save at once', async () => {
    const storage = fileStorage(join(folder, 'ruleset.json'));
    const texts = Array.from({ length: 20 }, (_, number) => String(number).repeat(100_000));
    await storage.save(texts[0] ?? '');
    const reads = Array.from({ length: 20 }, () => storage.load());
    await Promise.all(texts.map((text) => storage.save(text)));
    for (const text of [...(await Promise.all(reads)), await storage.load()]) expect(texts).to.include(text);
    expect(await readdir(folder)).to.deep.equal(['ruleset.json']);
  });

  it('leaves nothing behind when it cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await rejection(fileStorage(join(folder, 'file', 'ruleset.json')).save('text'))).to.be.instanceOf(Error);
    await mkdir(join(folder, 'taken'));
    await writeFile(join(folder, 'taken', 'file'), '');
    expect(await rejection(fileStorage(join(folder, 'taken')).save('text'))).to.be.instanceOf(Error);
    expect((await readdir(folder)).sort()).to.deep.equal(['file', 'taken']);
  });
});
