/** What clients of earlier versions of Flipt are not told. */

export interface Dialect {
  /** Since 1.38.0. To others such a constraint is of an unknown type. */
  readonly hasEntityIds: boolean;
  /** Since 1.47.0. */
  readonly hasDefaultVariants: boolean;
}

/** Of a client that does not say it: 1.37.1. */
const SILENT = ['', '1', '37'];

/** `version`: the newest version of Flipt that the client knows. */
export function dialectOf(version = ''): Dialect {
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) ?? SILENT;
  const isSince = (since: number) => Number(major) > 1 || (Number(major) === 1 && Number(minor) >= since);
  return { hasEntityIds: isSince(38), hasDefaultVariants: isSince(47) };
}
