/**
 * Rules over schemas. Redocly visits each schema once, wherever it stands: in a schema file, a parameter, a header.
 * A schema that does not say its type is taken for what its keywords are about.
 */

const KEYWORDS_OF = {
  object: ['properties', 'required', 'additionalProperties', 'unevaluatedProperties', 'maxProperties', 'patternProperties'],
  array: ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems'],
  string: ['pattern', 'format', 'minLength', 'maxLength'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
};

function isType(schema, type) {
  if (schema.type !== undefined) return [schema.type].flat().includes(type);
  return (KEYWORDS_OF[type] ?? []).some((keyword) => schema[keyword] !== undefined);
}

/** A list of its values bounds a schema by itself. */
function isListed(schema) {
  return schema.enum !== undefined || schema.const !== undefined;
}

function isSchema(value) {
  return typeof value === 'object' && value !== null;
}

/** The name of a schema that has one: it is the top of a schema file, or of `components/schemas`. */
function nameOf(location) {
  return /^#\/(?:components\/schemas\/)?([^/]+)$/.exec(location.pointer)?.[1];
}

/** Of whatever is referred to or written here, `{ node, location }`; undefined when the reference leads nowhere. */
function follow(schema, location, ctx) {
  if (schema.$ref === undefined) return { node: schema, location };
  const { node, location: target } = ctx.resolve(schema, location.source.absoluteRef);
  return node && { node, location: target };
}

/** Clients are generated from names, and people read the examples: both belong to every named schema. */
export function documentedSchemas() {
  return {
    Schema(schema, ctx) {
      const name = nameOf(ctx.location);
      if (name === undefined) return;
      if (!schema.description) ctx.report({ message: `Give ${name} a description.` });
      if (!schema.examples?.length) ctx.report({ message: `Give ${name} \`examples\`.` });
    },
  };
}

export function boundedStrings() {
  return {
    Schema(schema, ctx) {
      if (!isType(schema, 'string') || isListed(schema) || schema.maxLength !== undefined) return;
      ctx.report({ message: 'Bound this string: give it `maxLength`, `enum` or `const`.' });
    },
  };
}

export function boundedArrays() {
  return {
    Schema(schema, ctx) {
      if (!isType(schema, 'array') || isListed(schema) || schema.maxItems !== undefined) return;
      ctx.report({ message: 'Bound this array: give it `maxItems`.' });
    },
  };
}

export function boundedNumbers() {
  return {
    Schema(schema, ctx) {
      if (!(isType(schema, 'number') || isType(schema, 'integer')) || isListed(schema)) return;
      if ((schema.minimum ?? schema.exclusiveMinimum) === undefined) {
        ctx.report({ message: 'Bound this number from below: give it `minimum` or `exclusiveMinimum`.' });
      }
      if ((schema.maximum ?? schema.exclusiveMaximum) === undefined) {
        ctx.report({ message: 'Bound this number from above: give it `maximum` or `exclusiveMaximum`.' });
      }
    },
  };
}

/**
 * An object lists its properties, or is a map of bounded size. Only what `allOf` builds on stays open, because a closed
 * base refuses what is added to it: so an open object must be used in `allOf` and nowhere else.
 */
export function closedObjects() {
  const open = [];
  const usedAlone = new Set();
  return {
    ref(_ref, ctx, target) {
      if (target.location && !isInAllOf(ctx.location)) usedAlone.add(target.location.absolutePointer);
    },
    Schema(schema, ctx) {
      if (!isType(schema, 'object') || isListed(schema) || isClosed(schema)) return;
      if (isSchema(schema.additionalProperties)) {
        if (schema.maxProperties === undefined) ctx.report({ message: 'Bound this map: give it `maxProperties`.' });
        return;
      }
      open.push(ctx.location);
    },
    Root: {
      leave(_root, ctx) {
        for (const location of open) {
          if (!usedAlone.has(location.absolutePointer) && (nameOf(location) || isInAllOf(location))) continue;
          ctx.report({
            message:
              'Close this object: `additionalProperties: false` (`unevaluatedProperties: false` over an `allOf`), or make it a map with `maxProperties`.',
            location,
          });
        }
      },
    },
  };
}

function isClosed(schema) {
  return schema.additionalProperties === false || schema.unevaluatedProperties === false;
}

function isInAllOf(location) {
  return /\/allOf\/\d+$/.test(location.pointer);
}

/** A schema that allows every value slips through the rules above: it has one of the agreed names. */
export function anyValueByName({ names }) {
  const says = ['type', '$ref', 'enum', 'const', 'oneOf', 'anyOf', 'allOf', 'not', ...Object.values(KEYWORDS_OF).flat()];
  return {
    Schema(schema, ctx) {
      if (says.some((keyword) => schema[keyword] !== undefined) || names.includes(nameOf(ctx.location))) return;
      ctx.report({ message: `Say what this is (\`type\` or \`$ref\`); any value at all is a \`$ref\` to ${names.join(' or ')}.` });
    },
  };
}

/**
 * The validator writes defaults into what was left out, so a PATCH would reset it. It does so through references too,
 * but for the elements of an array, which a PATCH replaces whole.
 */
export function noDefaultInPatch() {
  return {
    Schema(schema, ctx) {
      const name = nameOf(ctx.location);
      if (!name?.endsWith('Patch')) return;
      for (const location of defaultsIn(schema, ctx.location, ctx, new Set())) {
        ctx.report({ message: `Take this \`default\` away: ${name} would reset what a request leaves out.`, location });
      }
    },
  };
}

function defaultsIn(written, at, ctx, seen) {
  const { node: schema, location } = follow(written, at, ctx) ?? {};
  if (!isSchema(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const here = schema.default === undefined ? [] : [location.child('default')];
  const deeper = Object.entries(schema.properties ?? {}).map(([name, child]) => [child, ['properties', name]]);
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    for (const [index, child] of (schema[keyword] ?? []).entries()) deeper.push([child, [keyword, index]]);
  }
  if (isSchema(schema.additionalProperties)) deeper.push([schema.additionalProperties, ['additionalProperties']]);
  return here.concat(deeper.flatMap(([child, path]) => defaultsIn(child, location.child(path), ctx, seen)));
}
