import type { FlagTargets } from '../conditions/flag-leaf.js';
import type { Linker } from '../conditions/link.js';
import type { Node, NodePool } from '../conditions/node.js';
import type { TreeScope } from '../conditions/tree-scope.js';
import type { Place, Problems } from '../problem.js';
import { quote } from '../problem.js';
import type { RegexLibrary } from '../regex.js';
import type { Dependencies } from './dependencies.js';
import type { Parts } from './parts.js';
import { targetsOf } from './targets.js';

/** Where the nodes and closures of a compilation are kept. */
export interface Workshop {
  readonly pool: NodePool;
  readonly linker: Linker;
  readonly problems: Problems;
}

/** What may be named where. */
export class Scopes {
  constructor(
    readonly parts: Parts,
    readonly regex: RegexLibrary | null,
    readonly dependencies: Dependencies,
  ) {}

  /** What a flag (null: a segment by itself) may ask of the others. */
  targetsFor(asker: string | null): FlagTargets {
    return targetsOf(asker, this.parts.flags, this.dependencies.flagGraph);
  }

  /** Where the conditions of a segment are compiled. `nodeOf` gives those of the segments that it names. */
  forSegment(key: string, workshop: Workshop, nodeOf: (segment: string) => Node | undefined): TreeScope {
    return this.scope(this.targetsFor(null), workshop, nodeOf, (named) =>
      this.dependencies.segmentGraph.inOneCycle(key, named) ? `The segment ${quote(named)} contains itself.` : null,
    );
  }

  /** Where the conditions of a flag are compiled. A segment that leads back to the flag is as impossible as a flag. */
  forFlag(key: string, workshop: Workshop, nodeOf: (segment: string) => Node | undefined): TreeScope {
    const targets = this.targetsFor(key);
    return this.scope(targets, workshop, nodeOf, (named) => {
      for (const flag of this.dependencies.ofSegment(named).flags) {
        const reason = targets.refusal(flag);
        if (reason !== null) return `The segment ${quote(named)} cannot be used here. ${reason}`;
      }
      return null;
    });
  }

  private scope(
    targets: FlagTargets,
    { pool, linker, problems }: Workshop,
    nodeOf: (segment: string) => Node | undefined,
    refusal: (segment: string) => string | null,
  ): TreeScope {
    return {
      environment: this.parts.environment,
      regex: this.regex,
      targets,
      ofElement: false,
      names: pool.names,
      pool,
      linker,
      problems,
      segment(key: string, at: Place): Node | null {
        const node = nodeOf(key);
        const reason = refusal(key) ?? (node ? null : `There is no segment ${quote(key)} in this definition.`);
        if (reason === null) return node ?? null;
        problems.report(at, reason);
        return null;
      },
    };
  }
}
