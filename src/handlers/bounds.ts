/** Bounds of the native contract on what is natively something else than in a door's API, which only the door can check. */

export const MOST_KEY_CHARACTERS = 150;
export const MOST_NAME_CHARACTERS = 200;
/** Of one flag. */
export const MOST_VARIATIONS = 1000;
/** Of one flag in one environment. */
export const MOST_RULES = 200;
/** Of one rollout. */
export const MOST_WEIGHTS = 100;
/** Of one list of them. */
export const MOST_CONDITIONS = 100;

const KEY = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/** Whether a flag or a variation can have the key. */
export function isKey(text: string): boolean {
  return KEY.test(text) && text.length <= MOST_KEY_CHARACTERS;
}
