/** A process of its own that migrates the database of its argument, and prints what it did: see migrate.test.ts. */
import { open } from '../../src/database/connect.js';
import { migrate } from '../../src/database/migrate.js';

const db = await open(process.argv[2] ?? '');
console.log(JSON.stringify(await migrate(db)));
await db.destroy();
