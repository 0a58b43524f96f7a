/** `npm run reset-password -- EMAIL`: a new password for who has forgotten theirs, from the shell of the server. */
import { runCommand } from './command.js';
import { Refused } from './refused.js';

runCommand(async ([email, ...rest], app) => {
  if (email === undefined || rest.length > 0) {
    throw new Refused('Name one person by email address: npm run reset-password -- ada@example.org');
  }
  const { resetPassword } = await app();
  const password = await resetPassword(email);
  if (password === undefined) throw new Refused(`Nobody has the email address ${email} in this database.`);
  return `${password}\n`;
});
