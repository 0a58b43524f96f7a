/** Environment documents, as they come in: what the contract has let through. */
import { Refusal } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';

type FlagsmithSchemas = Schemas<'flagsmith'>;

export type ImportedEnvironment = FlagsmithSchemas['ImportedEnvironment'];
export type ImportedProject = FlagsmithSchemas['ImportedProject'];
export type ImportedRule = FlagsmithSchemas['ImportedRule'];
export type ImportedState = FlagsmithSchemas['ImportedState'];
export type ImportedShare = FlagsmithSchemas['ImportedShare'];
export type ImportedOption = FlagsmithSchemas['ImportedOption'];

/** Where the document is in a request. */
export const DOCUMENT = '/body/document';

/** `pointer`: into the document. */
export function refuseAt(pointer: string, message: string): Refusal<'DOCUMENT_INVALID'> {
  return new Refusal('DOCUMENT_INVALID', `The document cannot be imported: ${pointer} ${message}.`, {
    errors: [{ path: `${DOCUMENT}${pointer}`, message }],
  });
}
