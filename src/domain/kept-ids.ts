/** The integers by which another system knew what was imported from it, so that those who call it by them go on. */

export type KeptIdKind =
  | 'project'
  | 'environment'
  | 'feature'
  | 'segment'
  | 'option'
  | 'variant'
  | 'feature_state'
  | 'feature_segment'
  | 'tag'
  | 'trait';

export interface KeptId {
  readonly kind: KeptIdKind;
  readonly number: number;
  /** What it stands for: the id of its row or, where it has none, what names it inside one. */
  readonly ref: string;
}

export interface KeptIdRepository {
  /** All of an organization. */
  list(organizationId: number): Promise<readonly KeptId[]>;
  find(organizationId: number, kind: KeptIdKind, number: number): Promise<KeptId | undefined>;
  /** Those of these that are free: a number or a ref that the organization has already stays what it is. */
  keepAll(organizationId: number, ids: readonly KeptId[]): Promise<void>;
  /** Frees the numbers of projects, environments, features and segments that are gone. */
  releaseGone(organizationId: number): Promise<void>;
}
