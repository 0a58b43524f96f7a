import { compareCodePoints } from '../values/code-points.js';
import type { CoreValue } from '../values/core-value.js';
import type { Integer } from '../values/python.js';
import { pythonFloat, pythonInt } from '../values/python.js';
import { compareVersions, strictVersionOf } from '../values/version.js';

export type Comparison = 'eq' | 'neq' | 'lt' | 'lte' | 'gt' | 'gte';

/** What ends a written value that is a version. */
const VERSION_MARK = ':semver';

/**
 * Compares an attribute with a written value, read once in each way that an attribute may ask for. A value that cannot
 * be read so makes all six comparisons false, `neq` too.
 */
export function autoComparison(operator: Comparison, written: string): (attribute: CoreValue) => boolean {
  const byText = textComparison(operator, written);
  const integer = pythonInt(written);
  const float = pythonFloat(written);
  const boolean = written !== 'false' && written !== 'False';
  return (attribute) => {
    switch (attribute.kind) {
      case 'text':
        return byText(attribute.value);
      case 'integer':
        return integer !== undefined && holdsFor(operator, attribute.value, integer);
      case 'float':
        return float !== undefined && holdsFor(operator, attribute.value, float);
      case 'whole': {
        // JSON does not tell 2 from 2.0: the reading as an integer first, then as a float.
        const value = integer ?? float;
        return value !== undefined && holdsFor(operator, attribute.value, value);
      }
      case 'boolean':
        return holdsFor(operator, Number(attribute.value), Number(boolean));
    }
  };
}

function textComparison(operator: Comparison, written: string): (text: string) => boolean {
  if (!written.endsWith(VERSION_MARK)) {
    return (text) => holdsFor(operator, compareCodePoints(text, written), 0);
  }
  const version = strictVersionOf(written.slice(0, -VERSION_MARK.length));
  return (text) => {
    const own = strictVersionOf(text);
    return own !== undefined && version !== undefined && holdsFor(operator, compareVersions(own, version), 0);
  };
}

/** Numbers and bigints compare by their exact value, which `===` does not do; NaN is unequal to everything. */
function holdsFor(operator: Comparison, left: Integer, right: Integer): boolean {
  switch (operator) {
    case 'eq':
      return left <= right && left >= right;
    case 'neq':
      return !(left <= right && left >= right);
    case 'lt':
      return left < right;
    case 'lte':
      return left <= right;
    case 'gt':
      return left > right;
    case 'gte':
      return left >= right;
  }
}
