/** The paths of a mount, slash for slash: the validator takes `/flags/` for `/flags`, and `/flags//` for `/flags/`. */
export class Paths {
  /** By the number of their segments: most requests are compared with few of them. */
  readonly #templates = new Map<number, (readonly string[])[]>();

  /** Of templates such as `/flags/{flag_key}`. */
  constructor(templates: Iterable<string>) {
    for (const template of templates) {
      const segments = template.split('/');
      const alike = this.#templates.get(segments.length) ?? [];
      this.#templates.set(segments.length, [...alike, segments]);
    }
  }

  /** Whether an operation may have this path, whatever its method. */
  has(path: string): boolean {
    const segments = path.split('/');
    const alike = this.#templates.get(segments.length) ?? [];
    return alike.some((template) => template.every((segment, index) => isMeant(segment, segments[index])));
  }
}

/** A placeholder stands for any segment but none. */
function isMeant(template: string, segment: string | undefined): boolean {
  return template.startsWith('{') ? segment !== '' : segment === template;
}
