/** The tenant: nothing that belongs to one organization is visible to another. */
export interface OrganizationRecord {
  readonly id: number;
  readonly publicId: string;
  readonly name: string;
  readonly createdAt: string;
}

export interface OrganizationRepository {
  count(): Promise<number>;
  insert(organization: Omit<OrganizationRecord, 'id'>): Promise<OrganizationRecord>;
}
