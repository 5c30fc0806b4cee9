import { expect, it } from 'vitest';

import { faultsOf } from '../fixtures';
import checker from './index';

it.each(['good-kiro-mcp.json', 'good-codex-config.toml'])('lets %s pass', async (name) => {
  expect(await faultsOf(checker, name)).toEqual([]);
});

it('names servers, versions, options and fields that do not exist', async () => {
  expect(await faultsOf(checker, 'bad-kiro-mcp.json')).toMatchInlineSnapshot(`
    [
      "bad-kiro-mcp.json:3  mcp-clients  Server "latest": "awslabs.eks-mcp-server@latest" does not pin a version (name@1.2.3).  → Compare it with the documentation of the client named in checks/schemas/mcp-clients.ts.",
      "bad-kiro-mcp.json:4  mcp-clients  Server "npm": it is started with "npx"; the servers of AWS are started with uvx.  → Compare it with the documentation of the client named in checks/schemas/mcp-clients.ts.",
      "bad-kiro-mcp.json:5  mcp-clients  Server "removed": awslabs.cost-explorer-mcp-server is no package of awslabs/mcp.  → Compare it with the documentation of the client named in checks/schemas/mcp-clients.ts.",
      "bad-kiro-mcp.json:6  mcp-clients  Server "old": awslabs.eks-mcp-server is at 0.1.37, not 0.1.1.  → Compare it with the documentation of the client named in checks/schemas/mcp-clients.ts.",
      "bad-kiro-mcp.json:6  mcp-clients  Server "old": --allow-write is no option of the server that a sample may use.  → Compare it with the documentation of the client named in checks/schemas/mcp-clients.ts.",
      "bad-kiro-mcp.json:7  mcp-clients  Server "region": --readonly is no option of the server that a sample may use.  → Compare it with the documentation of the client named in checks/schemas/mcp-clients.ts.",
      "bad-kiro-mcp.json:7  mcp-clients  Server "region": --service ecs-mcp does not fit the endpoint eks-mcp.  → Compare it with the documentation of the client named in checks/schemas/mcp-clients.ts.",
      "bad-kiro-mcp.json:7  mcp-clients  Server "region": --region us-east-1 does not fit https://eks-mcp.ap-northeast-2.api.aws/mcp.  → Compare it with the documentation of the client named in checks/schemas/mcp-clients.ts.",
      "bad-kiro-mcp.json:11  mcp-clients  Server "host": https://mcp-eks.example.com/mcp is no MCP endpoint of AWS.  → Compare it with the documentation of the client named in checks/schemas/mcp-clients.ts.",
      "bad-kiro-mcp.json:12  mcp-clients  Server "field": the client knows no field "autoApproved" there; it knows command, args, env, disabled, autoApprove, disabledTools.  → Compare it with the documentation of the client named in checks/schemas/mcp-clients.ts.",
      "bad-kiro-mcp.json:12  mcp-clients  Server "field": "env" takes names with texts.  → Compare it with the documentation of the client named in checks/schemas/mcp-clients.ts.",
      "bad-kiro-mcp.json:12  mcp-clients  Server "field": no server of a sample reads the variable A; they read AWS_PROFILE, AWS_REGION, FASTMCP_LOG_LEVEL.  → Compare it with the documentation of the client named in checks/schemas/mcp-clients.ts.",
      "bad-kiro-mcp.json:13  mcp-clients  Server "neither": the client knows no field "type" there; it knows url, headers, env, disabled, autoApprove, disabledTools.  → Compare it with the documentation of the client named in checks/schemas/mcp-clients.ts.",
      "bad-kiro-mcp.json:13  mcp-clients  Server "neither": a server has "command" with "args" (a list of texts), or "url".  → Compare it with the documentation of the client named in checks/schemas/mcp-clients.ts.",
    ]
  `);
});

it('sees servers under the key of another client', async () => {
  expect(await faultsOf(checker, 'bad-key-vscode.mcp.json')).toMatchInlineSnapshot(`
    [
      "bad-key-vscode.mcp.json:1  mcp-clients  The servers stand under "mcpServers"; this client reads them under "servers".  → Compare it with the documentation of the client named in checks/schemas/mcp-clients.ts.",
    ]
  `);
});

it('misses a field that the client requires', async () => {
  expect(await faultsOf(checker, 'bad-type-vscode.mcp.json')).toMatchInlineSnapshot(`
    [
      "bad-type-vscode.mcp.json:3  mcp-clients  Server "eks": the field "type" is required and missing.  → Compare it with the documentation of the client named in checks/schemas/mcp-clients.ts.",
    ]
  `);
});
