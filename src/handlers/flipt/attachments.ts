/** Attachments of variants, which are JSON as text. */
import type { FlagRecord } from '../../domain/flags.js';
import type { Refusal } from '../../domain/refusal.js';
import { hazardIn } from '../../http/hazards.js';
import { invalidField } from './refusals.js';

/** Flipt's bound on one attachment; here on all of a flag together, which every snapshot and every entry of the log has. */
const MOST_KILOBYTES = 1000;

/** What a features file can hold where its attachments stand, so that whatever is exported can be imported. */
const MOST_LEVELS = 25;

/** Characters of the attachments in one answer, or of one flag in a snapshot: each is written as one text. */
export const MOST_TOLD = 2 ** 24;

/** The attachment without the white space between its parts; its numbers and texts stay spelt as they are. */
export function toAttachment(text: string): string | Refusal<'VALIDATION_FAILED'> {
  if (text === '') return text;
  const parsed = parse(text);
  if (parsed === undefined) return invalidField('attachment', 'must be a json string');
  if (Buffer.byteLength(text) > MOST_KILOBYTES * 1024) {
    return invalidField('attachment', `must be less than ${MOST_KILOBYTES} KB`);
  }
  const hazard = hazardIn(parsed, MOST_LEVELS);
  if (hazard) {
    return invalidField('attachment', `no features file could hold it: ${hazard.path || '/'} ${hazard.message}`);
  }
  return text.replace(/"(?:[^"\\]|\\.)*"|[ \t\r\n]+/g, (part) => (part.startsWith('"') ? part : ''));
}

/** Whether the attachments that were written here are too many bytes together. */
export function isTooMuch({ flipt }: FlagRecord['doorData']): boolean {
  const bytes = (flipt?.variants ?? []).reduce((sum, { attachment = '' }) => sum + Buffer.byteLength(attachment), 0);
  return bytes > MOST_KILOBYTES * 1024;
}

/** Why a batch of answers with these attachments cannot be one; undefined: it can. */
export function complaintOfAnswers(attachments: Iterable<string>): string | undefined {
  return complaintOf('answers', attachments, 'send several batches');
}

/** The same of others. `advice`: what to do. */
export function complaintOf(
  told: 'answers' | 'flags',
  attachments: Iterable<string>,
  advice: string,
): string | undefined {
  let characters = 0;
  for (const { length } of attachments) characters += length;
  if (characters <= MOST_TOLD) return undefined;
  return `The attachments of the ${told} have ${characters} characters, and at most ${MOST_TOLD} are sent at once: ${advice}.`;
}

/** Undefined: it is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
