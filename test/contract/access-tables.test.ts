/** The tables of who may do what, as the published contracts show them, against what the server goes by. */
import { expect } from 'chai';
import { API_KEY_SCOPES, ROLE_SCOPES, ROLES, SCOPES } from '../../src/domain/scopes.js';
import { type ContractName, contractNames, contracts } from '../support/contract.js';
import { declares } from './operations.js';

/** The column of a Markdown table by its head: the scopes that it says yes to. */
function column(markdown: string, head: string): string[] {
  const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
  const cells = rows.map((row) => row.slice(2, -2).split(' | '));
  const index = cells[0]?.indexOf(head) ?? -1;
  expect(index, `the column ${head}`).to.be.greaterThan(0);
  return cells.slice(2).flatMap((row) => (row[index] === 'yes' ? [row[0]?.replaceAll('`', '') ?? ''] : []));
}

const descriptionOf = (contract: ContractName, scheme: string): string =>
  contracts[contract].document.components.securitySchemes[scheme].description;

describe('the documentation shows', () => {
  for (const role of ROLES) {
    it(`what an ${role} may do`, () => {
      expect(column(descriptionOf('native', 'BearerAuth'), role)).to.have.members([...ROLE_SCOPES[role]]);
    });
  }

  it('every scope', () => {
    for (const scope of SCOPES) expect(descriptionOf('native', 'BearerAuth')).to.include(`| \`${scope}\` |`);
  });

  for (const type of ['sk', 'pk'] as const) {
    it(`what an ${type} may do, at each door that takes one`, () => {
      const takers = contractNames.filter((name) => declares({ contract: name }, 'ApiKeyAuth'));
      for (const contract of takers) {
        const shown = column(descriptionOf(contract, 'ApiKeyAuth'), `\`${type}\``);
        expect(shown).to.have.members([...API_KEY_SCOPES[type]]);
      }
    });
  }

  it('no scope of an operation that nobody has', () => {
    const asked = Object.values(contracts).flatMap(({ table }) =>
      Object.values(table).flatMap(({ security }) => security.flatMap(({ scopes }) => scopes)),
    );
    expect([...SCOPES]).to.include.members([...new Set(asked)]);
  });
});
