/** Bounds of the native contract on what is natively something else than in Flagsmith, which only the door can check. */

export const MOST_KEY_CHARACTERS = 150;
export const MOST_NAME_CHARACTERS = 200;
/** Of one flag. */
export const MOST_VARIATIONS = 1000;
/** Of one flag in one environment. */
export const MOST_RULES = 200;

const KEY = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/** Whether a flag or a variation can have the key. */
export function isKey(text: string): boolean {
  return KEY.test(text) && text.length <= MOST_KEY_CHARACTERS;
}
