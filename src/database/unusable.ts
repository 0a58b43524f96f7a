/** DATABASE_URL does not lead to a database that this server can work with. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';

  /** `reason` completes the sentence, and never holds the password. */
  constructor(reason: string) {
    super(
      `DATABASE_URL cannot be used: ${reason}; it takes sqlite:./data/burgee.db, sqlite::memory: or postgres://user:password@host:5432/database.`,
    );
  }
}
