/** What of files cannot be represented, whatever there is already. */
import { Slices } from '../../../domain/slices.js';
import { isTooMuch } from '../attachments.js';
import { checkSegment } from './check-segments.js';
import {
  type FeaturesFlag,
  type FeaturesRollout,
  type FeaturesRule,
  type File,
  namespaceOf,
  refuseAt,
  type Unimportable,
} from './files.js';

/** Those that are read, as numbers: YAML takes them for some. */
const VERSIONS: readonly number[] = [1, 1.1, 1.2, 1.3, 1.4];

export async function checkFiles(files: readonly File[]): Promise<Unimportable | undefined> {
  const namespaces = new Set<string>();
  for (const file of files) {
    if (Object.keys(file.features).length === 0) return refuseAt(file.path, 'is empty: send a features file');
    const { key } = namespaceOf(file.features);
    if (namespaces.has(key)) return refuseAt(`${file.path}/namespace`, `is '${key}', as of another document`);
    namespaces.add(key);
    const fault = checkVersion(file) ?? (await checkContent(file));
    if (fault) return fault;
  }
  return undefined;
}

function checkVersion({ features: { version }, path }: File): Unimportable | undefined {
  const isKnown = version === undefined || (String(version).trim() !== '' && VERSIONS.includes(Number(version)));
  return isKnown ? undefined : refuseAt(`${path}/version`, 'must be 1.0, 1.1, 1.2, 1.3 or 1.4');
}

async function checkContent({ features, path }: File): Promise<Unimportable | undefined> {
  const { flags = [], segments = [] } = features;
  const twice = checkTwice(flags, `${path}/flags`, 'flag') ?? checkTwice(segments, `${path}/segments`, 'segment');
  if (twice) return twice;
  const slices = new Slices();
  for (const [index, flag] of flags.entries()) {
    if (slices.isOver) await slices.rest();
    const fault = checkFlag(flag, `${path}/flags/${index}`);
    if (fault) return fault;
  }
  for (const [index, segment] of segments.entries()) {
    if (slices.isOver) await slices.rest();
    const fault = checkSegment(segment, `${path}/segments/${index}`);
    if (fault) return fault;
  }
  return undefined;
}

/** `list`: where the things are. */
function checkTwice(things: readonly { readonly key: string }[], list: string, noun: string): Unimportable | undefined {
  const seen = new Set<string>();
  for (const [index, { key }] of things.entries()) {
    if (seen.has(key)) return refuseAt(`${list}/${index}/key`, `is the key of another ${noun}`);
    seen.add(key);
  }
  return undefined;
}

function checkFlag(flag: FeaturesFlag, path: string): Unimportable | undefined {
  const { type, variants = [], rules = [], rollouts = [] } = flag;
  if (type === 'BOOLEAN_FLAG_TYPE') {
    if (variants.length > 0) return refuseAt(`${path}/variants`, 'must be empty: a boolean flag has none');
    if (rules.length > 0) return refuseAt(`${path}/rules`, 'must be empty: a boolean flag has rollouts');
  } else if (rollouts.length > 0) {
    return refuseAt(`${path}/rollouts`, 'must be empty: a variant flag has rules');
  }
  const known = new Set(variants.map(({ key }) => key));
  const kept = variants.map(({ key, attachment }) => ({
    variation: key,
    attachment: JSON.stringify(attachment ?? ''),
  }));
  if (isTooMuch({ flipt: { variants: kept } })) {
    return refuseAt(`${path}/variants`, 'must have less than 1000 KB of attachments together');
  }
  return (
    checkTwice(variants, `${path}/variants`, 'variant') ??
    firstFault(rules, `${path}/rules`, (rule, place) => checkRule(rule, known, place)) ??
    firstFault(rollouts, `${path}/rollouts`, checkRollout)
  );
}

function firstFault<Thing>(
  things: readonly Thing[],
  list: string,
  check: (thing: Thing, path: string) => Unimportable | undefined,
): Unimportable | undefined {
  for (const [index, thing] of things.entries()) {
    const fault = check(thing, `${list}/${index}`);
    if (fault) return fault;
  }
  return undefined;
}

function checkRule(
  { segment, distributions = [] }: FeaturesRule,
  variants: ReadonlySet<string>,
  path: string,
): Unimportable | undefined {
  if (typeof segment !== 'string' && segment.keys.length === 0) {
    return refuseAt(`${path}/segment/keys`, 'must not be empty');
  }
  const seen = new Set<string>();
  for (const [index, { variant }] of distributions.entries()) {
    const place = `${path}/distributions/${index}/variant`;
    if (!variants.has(variant)) return refuseAt(place, 'is no variant of the flag');
    if (seen.has(variant)) return refuseAt(place, 'has a distribution in this rule already');
    seen.add(variant);
  }
  return undefined;
}

function checkRollout({ segment, threshold }: FeaturesRollout, path: string): Unimportable | undefined {
  if (!segment === !threshold) return refuseAt(path, 'must have either segment or threshold');
  if (!segment) return undefined;
  const { key = '', keys = [] } = segment;
  const isOne = (key === '') !== (keys.length === 0);
  return isOne ? undefined : refuseAt(`${path}/segment`, 'must have either key or keys');
}
