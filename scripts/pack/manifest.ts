interface RootManifest {
  readonly version: string;
  readonly license: string;
  readonly engines: object;
  readonly dependencies: { readonly re2js: string };
  readonly devDependencies: Readonly<Record<(typeof PEERS)[number], string>>;
}

/** The entries by what they are imported as, and the module of each without its ending. */
export const ENTRIES = {
  './evaluation': './evaluation/index',
  './evaluation/re2': './evaluation/regex-re2',
  './client': './client/client',
  './client/file-storage': './client/file-storage',
  './openfeature': './openfeature/server/provider',
  './openfeature/web': './openfeature/web/provider',
} as const;

/** The application's own, where it uses a provider. */
const PEERS = ['@openfeature/server-sdk', '@openfeature/web-sdk'] as const;

/** The manifest of what is published: the client, the engine and the providers, and nothing of the server. */
export function manifestOf(root: RootManifest): object {
  const { version, license, engines, dependencies, devDependencies } = root;
  return {
    name: 'burgee',
    version,
    description: 'Evaluates the feature flags of a Burgee server, without asking it each time.',
    license,
    type: 'module',
    engines,
    sideEffects: false,
    exports: {
      ...Object.fromEntries(
        Object.entries(ENTRIES).map(([name, module]) => [name, { types: `${module}.d.ts`, default: `${module}.js` }]),
      ),
      './package.json': './package.json',
    },
    // What is bundled is also named here: that is how npm knows that it need not get it.
    dependencies: { re2js: dependencies.re2js },
    bundleDependencies: ['re2js'],
    peerDependencies: Object.fromEntries(PEERS.map((name) => [name, `^${devDependencies[name]}`])),
    peerDependenciesMeta: Object.fromEntries(PEERS.map((name) => [name, { optional: true }])),
  };
}
