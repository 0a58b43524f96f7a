/** YAML as bodies are written in it: version 1.2, its core schema, and nothing that JSON could not say. */
import {
  DEFAULT_SCHEMA,
  dump,
  FAILSAFE_SCHEMA,
  type LoadOptions,
  load,
  loadAll,
  type Schema,
  Type,
  YAMLException,
} from 'js-yaml';
import { Fault } from './errors.js';
import { refuseHazards } from './hazards.js';

const NULL = /^(null|Null|NULL|~|)$/;
const BOOLEAN = /^(true|True|TRUE|false|False|FALSE)$/;
const NUMBER =
  /^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$/;

/** The library's own core schema also reads what only YAML 1.1 did, such as 0b11 and 1_000. */
const CORE: Schema = FAILSAFE_SCHEMA.extend({
  implicit: [
    scalar('null', NULL, () => null),
    scalar('bool', BOOLEAN, (text) => text.toLowerCase() === 'true'),
    scalar('float', NUMBER, toNumber),
  ],
});

function scalar(name: string, form: RegExp, construct: (text: string) => unknown): Type {
  const resolve = (text: string | null) => form.test(text ?? '');
  return new Type(`tag:yaml.org,2002:${name}`, { kind: 'scalar', resolve, construct });
}

/** JavaScript reads these forms as YAML does. What it knows no number for is refused with its place, as NaN is. */
function toNumber(text: string): number {
  return Number(text);
}

/** What another reader may take for a number or a time, though the library does not. */
const LOOKALIKE = /^[-+]?(?:[0-9][0-9_,.:]*|\.[0-9_]*)$/;
const WRITTEN: Schema = DEFAULT_SCHEMA.extend({ implicit: [scalar('lookalike', LOOKALIKE, (text) => text)] });

/** Counted from 0. */
type Place = { readonly line: number; readonly column: number };

/**
 * The one document of the text, which messages call a body or a file. Throws a Fault: 400, with line and column where
 * it is no YAML, with its path else.
 */
export function readYaml(text: string, depth: number, noun: 'body' | 'file' = 'body'): unknown {
  const value = parse(load, text, depth, noun) ?? null;
  refuseHazards(value, '/body', depth);
  return value;
}

/** The documents of the text as a list; of one that is alone, what it says. Those that say nothing are none. */
export function readYamlStream(text: string, depth: number, noun: 'body' | 'file' = 'body'): unknown {
  const documents = parse((all, options) => loadAll(all, null, options), text, depth, noun);
  const said = documents.filter((document) => document !== null && document !== undefined);
  const value = said.length > 1 ? said : (said[0] ?? null);
  refuseHazards(value, '/body', depth);
  return value;
}

function parse<Value>(
  read: (text: string, options: LoadOptions) => Value,
  text: string,
  depth: number,
  noun: string,
): Value {
  try {
    return read(text, {
      schema: CORE,
      maxDepth: 2 * depth + 2, // the reader goes deeper than what it reads; the hazards are exact
      listener: (_event, { anchor, line, position, lineStart }) => {
        if (typeof anchor === 'string')
          throw malformed(noun, 'anchors are not read', { line, column: position - lineStart });
      },
    });
  } catch (error) {
    if (error instanceof Fault) throw error;
    if (!(error instanceof YAMLException)) throw error;
    throw malformed(noun, error.reason, error.mark);
  }
}

function malformed(noun: string, reason: string, place: Place | undefined): Fault {
  const where = place ? `, in line ${place.line + 1}, column ${place.column + 1}` : '';
  return new Fault('BODY_MALFORMED', `The ${noun} is no YAML: ${reason}${where}.`);
}

/**
 * The same value gives the same bytes. Texts that any version of YAML could take for something else are quoted, and
 * long lines stay lines. Lists are not indented, so that a list by itself looks as it does in a document.
 */
export function writeYaml(value: object): string {
  return dump(value, { schema: WRITTEN, lineWidth: -1, noRefs: true, noArrayIndent: true });
}
