import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { notYet } from './not-yet.js';

export function rulesHandlers(_services: Services): HandlersOf<'rules', 'flipt'> {
  return {
    listRules: notYet,
    createRule: notYet,
    replaceRuleOrder: notYet,
    getRule: notYet,
    replaceRule: notYet,
    deleteRule: notYet,
  };
}
