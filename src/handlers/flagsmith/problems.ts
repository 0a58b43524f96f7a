/** Spots of a request as entries by field, nested as the request is: what forms of Flagsmith's clients show beside a field. */
import { stepsOf as pointerSteps } from '../../domain/json-pointer.js';
import type { Spot } from '../../domain/refusal.js';
import type { Schemas } from '../../http/contract.js';
import { bounded } from '../../http/errors.js';

type Problem = Schemas<'flagsmith'>['Problem'];
type ProblemsByField = Schemas<'flagsmith'>['ProblemsByField'];

/** Where that is said which concerns no field. */
const NO_FIELD = 'non_field_errors';

/** The contract's bound on spots. */
const MOST_SPOTS = 100;

/** Of a list so many items have an entry each; what is wrong with later ones is said of the list. */
const MOST_ITEMS = 1000;

/** What is wrong at one place of the request, and deeper. */
class Place {
  readonly #messages: string[] = [];
  readonly #fields = new Map<string, Place>();
  readonly #items = new Map<number, Place>();

  add([step, ...steps]: readonly string[], message: string): void {
    if (step === undefined) {
      this.#messages.push(message);
    } else if (!/^\d+$/.test(step)) {
      placeIn(this.#fields, step).add(steps, message);
    } else if (Number(step) < MOST_ITEMS) {
      placeIn(this.#items, Number(step)).add(steps, message);
    } else {
      this.#messages.push(bounded(`${[step, ...steps].join('/')} ${message}`));
    }
  }

  toProblem(): Problem {
    return this.#fields.size > 0 ? this.toFields() : [...this.#toItems(), ...this.#messages];
  }

  toFields(): ProblemsByField {
    const general = [...this.#toItems(), ...this.#messages];
    const fields = [...this.#fields].map(([name, place]) => [name, place.toProblem()] as const);
    return Object.fromEntries<Problem>([...(general.length > 0 ? [[NO_FIELD, general] as const] : []), ...fields]);
  }

  #toItems(): Problem[] {
    const count = Math.max(-1, ...this.#items.keys()) + 1;
    return Array.from({ length: count }, (_, index) => this.#items.get(index)?.toProblem() ?? {});
  }
}

function placeIn<Key>(places: Map<Key, Place>, key: Key): Place {
  const place = places.get(key) ?? new Place();
  places.set(key, place);
  return place;
}

/** Empty where no spot of the request is at fault. */
export function problemsOf(spots: readonly Spot[]): ProblemsByField {
  const request = new Place();
  for (const { path, message } of spots.slice(0, MOST_SPOTS)) request.add(stepsOf(bounded(path)), bounded(message));
  return request.toFields();
}

/** From `/body/traits/0/trait_value` or `/query/page` the steps below the body or the query. */
function stepsOf(path: string): readonly string[] {
  const [, ...steps] = pointerSteps(path);
  // Beside the sentence there is no room for a field of its name.
  return steps[0] === 'detail' || steps[0] === NO_FIELD ? [] : steps;
}
