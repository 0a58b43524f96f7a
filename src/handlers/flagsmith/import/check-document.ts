/** What of a document cannot be represented, whatever there is already. */
import type { Refusal } from '../../../domain/refusal.js';
import { percentOver } from '../../../domain/targeting.js';
import { isKey, MOST_KEY_CHARACTERS, MOST_RULES } from '../../bounds.js';
import { checkRules } from '../segments/checks.js';
import { type ImportedEnvironment, type ImportedShare, refuseAt } from './imported.js';
import { featuresOf, identityOccurrences, type Occurrence, segmentOccurrences } from './occurrences.js';
import { toSegmentRules } from './segments.js';
import { optionName } from './shares.js';

type Invalid = Refusal<'DOCUMENT_INVALID'>;

export function checkDocument(document: ImportedEnvironment): Invalid | undefined {
  return (
    checkHashing(document) ??
    checkFeatures(document) ??
    checkSegments(document) ??
    checkStates(document) ??
    checkTwice(document) ??
    checkMany(document)
  );
}

function checkHashing({ use_identity_composite_key_for_hashing: isComposite }: ImportedEnvironment) {
  if (isComposite !== false) return undefined;
  const message =
    'must not be false: identities would be hashed by numbers that no document tells. Set it to true in the other system, which spreads the identities anew';
  return refuseAt('/use_identity_composite_key_for_hashing', message);
}

function checkFeatures({ feature_states: states }: ImportedEnvironment): Invalid | undefined {
  const seen = new Set<string | number>();
  for (const [index, { feature }] of states.entries()) {
    const path = `/feature_states/${index}/feature`;
    if (!isKey(feature.name)) {
      return refuseAt(
        `${path}/name`,
        `must be letters, digits, \`_\`, \`-\` and \`.\`, beginning with a letter, a digit or \`_\`, ${MOST_KEY_CHARACTERS} at most: rename the feature`,
      );
    }
    for (const name of ['id', 'name'] as const) {
      if (seen.has(feature[name])) return refuseAt(`${path}/${name}`, 'is of another feature state already');
      seen.add(feature[name]);
    }
  }
  return undefined;
}

function checkSegments({ project: { segments = [] } }: ImportedEnvironment): Invalid | undefined {
  const seen = new Set<number>();
  for (const [index, { id, rules }] of segments.entries()) {
    const path = `/project/segments/${index}`;
    if (seen.has(id)) return refuseAt(`${path}/id`, 'is of another segment already');
    seen.add(id);
    const spot = checkRules(toSegmentRules(rules), `${path}/rules`);
    if (spot) return refuseAt(spot.path.replace(/\/property$/, '/property_'), spot.message);
  }
  return undefined;
}

function checkStates(document: ImportedEnvironment): Invalid | undefined {
  const own = document.feature_states.map((state, index): Occurrence => ({ state, path: `/feature_states/${index}` }));
  for (const { state, path } of [...own, ...segmentOccurrences(document), ...identityOccurrences(document)]) {
    const fault = checkShares(state.multivariate_feature_state_values ?? [], path);
    if (fault) return fault;
  }
  return undefined;
}

function checkShares(shares: readonly ImportedShare[], at: string): Invalid | undefined {
  const path = `${at}/multivariate_feature_state_values`;
  const seen = new Set<string>();
  for (const [index, { multivariate_feature_option: option }] of shares.entries()) {
    const name = optionName(option);
    if (seen.has(name)) {
      return refuseAt(`${path}/${index}/multivariate_feature_option`, 'has a share in this feature state already');
    }
    seen.add(name);
  }
  const percent = percentOver(shares.map(({ percentage_allocation: share }) => share));
  if (percent === undefined) return undefined;
  return refuseAt(path, `must add up to 100 percent at most, and not to ${percent}`);
}

/** One segment or one identity has one feature state of a feature. */
function checkTwice(document: ImportedEnvironment): Invalid | undefined {
  const seen = new Set<string>();
  const ofSegments = segmentOccurrences(document).map((one) => ({ ...one, whose: `${one.segment}` }));
  const ofIdentities = identityOccurrences(document).map((one) => ({ ...one, whose: `"${one.identifier}"` }));
  for (const { state, path, whose } of [...ofSegments, ...ofIdentities]) {
    const name = `${state.feature.id} ${whose}`;
    if (seen.has(name)) return refuseAt(`${path}/feature`, 'has a feature state there already');
    seen.add(name);
  }
  return undefined;
}

function checkMany(document: ImportedEnvironment): Invalid | undefined {
  for (const { own, ofSegments } of featuresOf(document)) {
    const one = ofSegments[MOST_RULES];
    if (!one) continue;
    const { name } = own.state.feature;
    return refuseAt(one.path, `is one segment override of '${name}' too many: ${MOST_RULES} are possible`);
  }
  return undefined;
}
