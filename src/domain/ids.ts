import { randomInt } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Letters and digits, each of 62 equally likely: 5.95 bits a character. */
export function randomText(length: number): string {
  return Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

type Prefix =
  | 'org'
  | 'usr'
  | 'ses'
  | 'inv'
  | 'tok'
  | 'prj'
  | 'env'
  | 'flg'
  | 'rul'
  | 'seg'
  | 'idn'
  | 'aud'
  | 'whk'
  | 'dlv';

/** A public id such as `flg_2LwX0TnB5mYe8sGq`: 95 random bits, so that it cannot be guessed or met twice. */
export function newId(prefix: Prefix): string {
  return `${prefix}_${randomText(16)}`;
}
