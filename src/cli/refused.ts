/** What is wrong, for whoever typed it: a sentence, no stack. */
export class Refused extends Error {}
