import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { notYet } from './not-yet.js';

export function namespacesHandlers(_services: Services): HandlersOf<'namespaces', 'flipt'> {
  return {
    listNamespaces: notYet,
    createNamespace: notYet,
    getNamespace: notYet,
    replaceNamespace: notYet,
    deleteNamespace: notYet,
  };
}
