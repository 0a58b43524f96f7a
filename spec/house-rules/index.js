/**
 * The house rules that redocly.yaml's assertions cannot say, because they need a schema's name, its types or what it
 * refers to. Loaded by redocly.yaml; each rule is one function in schema-rules.js.
 */
import {
  anyValueByName,
  boundedArrays,
  boundedNumbers,
  boundedStrings,
  closedObjects,
  documentedSchemas,
  noDefaultInPatch,
} from './schema-rules.js';

export default function houseRules() {
  return {
    id: 'house',
    rules: {
      oas3: {
        'any-value-by-name': anyValueByName,
        'bounded-arrays': boundedArrays,
        'bounded-numbers': boundedNumbers,
        'bounded-strings': boundedStrings,
        'closed-objects': closedObjects,
        'documented-schemas': documentedSchemas,
        'no-default-in-patch': noDefaultInPatch,
      },
    },
  };
}
