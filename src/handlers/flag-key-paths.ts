/** Paths that end with a flag's key, as OFREP's do: some providers encode it and some do not (ofrep-core from 2.3 on). */

/** The URL with the key behind `beginning`, whatever characters it has, as a single segment; others stay as they are. */
export function withEncodedKey(url: string, beginning: string): string {
  const [path = '', ...query] = url.split('?');
  const key = keyBehind(path, beginning);
  return key === undefined ? url : [`${beginning}${encodeURIComponent(key)}`, ...query].join('?');
}

/** The flag's key; undefined: the path has none. */
export function keyBehind(path: string, beginning: string): string | undefined {
  return path.startsWith(beginning) && path !== beginning ? decoded(path.slice(beginning.length)) : undefined;
}

/** What is not percent-encoded UTF-8, such as `100%`, was not encoded at all. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
