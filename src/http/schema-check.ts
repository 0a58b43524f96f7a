/** What the contract says of a value that comes in no request. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { AJV_OPTIONS } from './ajv-options.js';
import type { ContractName, ErrorDetails, Schemas } from './contract.js';
import type { ContractDocument } from './contract-document.js';
import { fieldErrors, formNamesOf } from './validation-errors.js';

/** The value, if it is as its schema says; else why not, with paths that begin with `/body`. */
export type SchemaCheck<Value> = (
  value: unknown,
) => { readonly valid: Value } | { readonly errors: NonNullable<ErrorDetails['errors']> };

export function createSchemaCheck<Contract extends ContractName, Name extends keyof Schemas<Contract> & string>(
  document: ContractDocument,
  name: Name,
): SchemaCheck<Schemas<Contract>[Name]> {
  const formNames = formNamesOf(document.components.schemas);
  // Compiled when it is needed: most servers never do.
  let validate: ValidateFunction<Schemas<Contract>[Name]> | undefined;
  return (value) => {
    validate ??= compile<Schemas<Contract>[Name]>(document, name);
    if (validate(value)) return { valid: value };
    return { errors: fieldErrors((validate.errors ?? []).map(toComplaint), formNames) };
  };
}

/** With the rules that requests are held against. */
function compile<Value>(document: ContractDocument, name: string): ValidateFunction<Value> {
  // What validator.ts leaves to its library is the same there.
  const ajv = new Ajv2020({ ...AJV_OPTIONS, strict: false, useDefaults: true });
  ajv.addSchema(document, 'contract');
  return ajv.compile<Value>({ $ref: `contract#/components/schemas/${name}` });
}

/** A missing or unknown property is named by the path, as in answers. */
function toComplaint({ instancePath, keyword, message = 'is not valid', params }: ErrorObject) {
  const named: unknown = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
  const path = `/body${instancePath}${typeof named === 'string' ? `/${named}` : ''}`;
  return { path, message, errorCode: keyword };
}
