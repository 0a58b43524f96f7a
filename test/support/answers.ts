/** What tests say of an answer, in one line each. */
import { expect } from 'chai';
import type { TestAnswer } from './contract-client.js';

/** Asserts that it is a success, and answers its `data`. */
export function dataOf(answer: TestAnswer, status = 200): TestAnswer['body'] {
  expect(answer.status, JSON.stringify(answer.body)).to.equal(status);
  return answer.body.data;
}

/** Asserts that it is this refusal, and where a path is given, that it names exactly this spot. */
export function expectRefusal(answer: TestAnswer, status: number, code: string, path?: string): void {
  expect(answer.status, JSON.stringify(answer.body)).to.equal(status);
  expect(answer.body.error.code).to.equal(code);
  if (path === undefined) return;
  const spots = answer.body.error.details.errors.map((spot: { path: string }) => spot.path);
  expect(spots).to.deep.equal([path]);
}

/** One property of every item of a list's answer. */
export function pluck(answer: TestAnswer, property: string): unknown[] {
  return dataOf(answer).map((item: Readonly<Record<string, unknown>>) => item[property]);
}
