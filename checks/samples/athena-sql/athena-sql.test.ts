import { expect, it } from 'vitest';

import { faultsOf } from '../fixtures';
import checker from './index';

it('lets a query pass whose columns and functions exist', async () => {
  expect(await faultsOf(checker, 'good-query.sql')).toEqual([]);
});

it('names columns and functions that do not exist', async () => {
  expect(await faultsOf(checker, 'bad-columns.sql')).toMatchInlineSnapshot(`
    [
      "bad-columns.sql:1  athena-sql  CUR 2.0 has no column "namespace".  → See the CUR 2.0 table dictionary.",
      "bad-columns.sql:1  athena-sql  CUR 2.0 has no column "cost_per_hour".  → See the CUR 2.0 table dictionary.",
      "bad-columns.sql:4  athena-sql  CUR 2.0 has no column "costs".  → See the CUR 2.0 table dictionary.",
      "bad-columns.sql:1  athena-sql  No function "percentile" is written down from Trino.  → See the list of Trino functions.",
    ]
  `);
});

it('sees a query that cannot be read', async () => {
  expect(await faultsOf(checker, 'bad-syntax.sql')).toMatchInlineSnapshot(`
    [
      "bad-syntax.sql:3  athena-sql  missing 'BY' at 'resource_tags'.  → See the Athena SQL reference.",
    ]
  `);
});

it('sees what another dialect allows and Trino does not', async () => {
  expect(await faultsOf(checker, 'bad-dialect.sql')).toMatchInlineSnapshot(`
    [
      "bad-dialect.sql:2  athena-sql  ':' is not valid at this position.  → See the Athena SQL reference.",
    ]
  `);
});
