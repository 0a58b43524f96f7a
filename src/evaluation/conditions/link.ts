import type { Test } from '../call.js';
import type { Leaf, Node } from './node.js';

/** Below this cost, asking again is cheaper than remembering. */
const WORTH_REMEMBERING = 4;

/**
 * Turns nodes into closures, once a whole definition is compiled: only then is it known which nodes several ask. A node
 * that several ask remembers its answer for the rest of the call; this is also what keeps a tree of segments that name
 * each other twice at every level from being walked 2^depth times.
 */
export class Linker {
  /** Of the nodes that several ask. */
  private readonly tests = new Map<Node, Test>();

  constructor(private readonly leafTest: (node: Node, leaf: Leaf) => Test = (_node, leaf) => leaf.link()) {}

  test(node: Node): Test {
    if (node.askers < 2) return this.plainTest(node);
    const known = this.tests.get(node);
    if (known !== undefined) return known;
    const plain = this.plainTest(node);
    const test = isWorthRemembering(node) ? remembering(plain) : plain;
    this.tests.set(node, test);
    return test;
  }

  private plainTest(node: Node): Test {
    if (node.leaf !== null) return this.leafTest(node, node.leaf);
    return combined(
      node,
      node.children.map((child) => this.test(child)),
    );
  }
}

/** A test without any memory: for conditions that one call asks of several things. */
export function forgetfulTest(node: Node): Test {
  return node.leaf?.link() ?? combined(node, node.children.map(forgetfulTest));
}

function combined(node: Node, children: readonly Test[]): Test {
  switch (node.form) {
    case 'all':
      return allOf(children);
    case 'any':
      return anyOf(children, true);
    case 'none':
      return anyOf(children, false);
    default:
      return () => node.holds;
  }
}

function isWorthRemembering(node: Node): boolean {
  return node.height > 0 || node.cost >= WORTH_REMEMBERING;
}

function remembering(test: Test): Test {
  const last = { call: -1, holds: false };
  return (context, call) => {
    if (last.call !== call.number.current) {
      last.holds = test(context, call);
      last.call = call.number.current;
    }
    return last.holds;
  };
}

function allOf(tests: readonly Test[]): Test {
  const [first, second] = tests;
  if (tests.length === 2 && first && second) {
    return (context, call) => first(context, call) && second(context, call);
  }
  return (context, call) => {
    for (let index = 0; index < tests.length; index++) {
      if (tests[index]?.(context, call) === false) return false;
    }
    return true;
  };
}

function anyOf(tests: readonly Test[], wanted: boolean): Test {
  return (context, call) => {
    for (let index = 0; index < tests.length; index++) {
      if (tests[index]?.(context, call) === true) return wanted;
    }
    return !wanted;
  };
}
