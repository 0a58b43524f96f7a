import { compile, type Definition, type RegexLibrary, type Snapshot } from '../evaluation/index.js';
import { ClientError } from './client-error.js';
import { hasPattern, type OrderedRuleset, orderRuleset, readRuleset } from './ruleset.js';

/** A ruleset, ready to be evaluated. */
interface HeldRuleset {
  readonly ruleset: OrderedRuleset;
  readonly compiled: Snapshot;
}

/** The ruleset that is evaluated, and the only place that replaces it. */
export class RulesetHolder {
  current: HeldRuleset | undefined;

  /** `onChange` is told of each new one, and of the one before. */
  constructor(
    private regex: RegexLibrary | undefined,
    private readonly onChange: (compiled: Snapshot, previous: Snapshot | undefined) => void,
  ) {}

  get revision(): number | null {
    return this.current?.compiled.revision ?? null;
  }

  /**
   * Puts it in the place of the current one, if `isWanted` still says so once it can be. Without a promise, unless its
   * patterns need a library that must be loaded first. Throws ClientError.
   */
  replace(
    given: Definition | string,
    isWanted: (ruleset: Definition) => boolean = () => true,
  ): Promise<void> | undefined {
    const ruleset = readRuleset(given);
    if (this.regex || !hasPattern(ruleset)) {
      if (isWanted(ruleset)) this.install(ruleset);
      return undefined;
    }
    return loadRegex().then((regex) => {
      this.regex = regex;
      if (isWanted(ruleset)) this.install(ruleset);
    });
  }

  private install(read: Definition): void {
    const previous = this.current;
    const ruleset = orderRuleset(read, previous?.ruleset);
    const compiled = compile(ruleset, {
      ...(this.regex && { regex: this.regex }),
      ...(previous && { previous: previous.compiled }),
    });
    this.current = { ruleset, compiled };
    this.onChange(compiled, previous?.compiled);
  }
}

async function loadRegex(): Promise<RegexLibrary> {
  try {
    return (await import('../evaluation/regex-re2.js')).re2;
  } catch (error) {
    throw new ClientError('RULESET_INVALID', 'The ruleset has patterns, and re2js could not be loaded.', error);
  }
}
