import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/mcp/claude-code.mcp.json',
    replace: '"https://eks-mcp.ap-northeast-2.api.aws/mcp"',
    by: '"https://eks-mcp.us-west-2.api.aws/mcp"',
    caught: '--region ap-northeast-2 does not fit',
  },
  {
    sample: 'examples/mcp/codex-config.toml',
    replace: '[mcp_servers.cloudwatch]\ncommand = "uvx"',
    by: '[mcp_servers.cloudwatch]\ncmd = "uvx"',
    caught: 'a server has "command" with "args"',
  },
  {
    sample: 'examples/mcp/eks-local.json',
    replace: '"--allow-sensitive-data-access"',
    by: '"--allow-write"',
    caught: '--allow-write is no option of the server that a sample may use',
  },
  {
    sample: 'examples/mcp/kiro-mcp.json',
    replace: 'awslabs.cloudwatch-mcp-server@0.1.8',
    by: 'awslabs.cloudwatch-mcp-server@latest',
    caught: 'does not pin a version',
  },
  {
    sample: 'examples/mcp/vscode.mcp.json',
    replace: '"servers": {',
    by: '"mcpServers": {',
    caught: 'this client reads them under "servers"',
  },
];

export default planted;
