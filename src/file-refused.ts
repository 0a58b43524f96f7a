/** Why a file was not imported: a sentence, and each spot of the file. */
export class FileRefused extends Error {
  constructor(
    message: string,
    /** With paths into the file. */
    readonly spots: readonly { readonly path: string; readonly message: string }[] = [],
  ) {
    super(message);
  }
}
