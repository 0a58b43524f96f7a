/** Attachments of variants, which are JSON as text. */
import type { Refusal } from '../../domain/refusal.js';
import { invalidField } from './refusals.js';

/** Flipt's bound. */
const MOST_KILOBYTES = 1000;

/** The attachment without the white space between its parts; its numbers and texts stay spelt as they are. */
export function toAttachment(text: string): string | Refusal<'VALIDATION_FAILED'> {
  if (text === '') return text;
  if (!isJson(text)) return invalidField('attachment', 'must be a json string');
  if (Buffer.byteLength(text) > MOST_KILOBYTES * 1024) {
    return invalidField('attachment', `must be less than ${MOST_KILOBYTES} KB`);
  }
  return text.replace(/"(?:[^"\\]|\\.)*"|[ \t\r\n]+/g, (part) => (part.startsWith('"') ? part : ''));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
