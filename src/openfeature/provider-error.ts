import { ClientError, isFatal } from '../client/client-error.js';

type ErrorClass = new (message: string, options: { readonly cause: unknown }) => Error;

/** As each of OpenFeature's SDKs has them. */
interface ErrorClasses {
  readonly ProviderFatalError: ErrorClass;
  readonly GeneralError: ErrorClass;
}

/** Why a provider cannot begin, as its SDK tells it. */
export function toProviderError(error: unknown, { ProviderFatalError, GeneralError }: ErrorClasses): unknown {
  if (!(error instanceof ClientError)) return error;
  return new (isFatal(error) ? ProviderFatalError : GeneralError)(error.message, { cause: error });
}
