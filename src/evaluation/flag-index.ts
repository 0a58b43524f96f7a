export type FlagIndex = null;
