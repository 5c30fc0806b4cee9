import type { Standard } from '../samples/checker';

/** How one client writes down its MCP servers. */
export interface McpClientSchema {
  readonly standard: Standard;
  /** The key under which the servers stand. */
  readonly key: string;
  /** Fields of a server that the client starts, beside `command` and `args`. */
  readonly local: readonly string[];
  /** Fields of a server that the client reaches over the network, beside `url`. */
  readonly remote: readonly string[];
  /** Whether each server must say its `type`. */
  readonly typed: boolean;
}

const kiro: McpClientSchema = {
  standard: { name: 'Kiro MCP configuration', source: 'https://kiro.dev/docs/mcp/configuration', version: '2026-11' },
  key: 'mcpServers',
  local: ['env', 'disabled', 'autoApprove', 'disabledTools'],
  remote: ['headers', 'env', 'disabled', 'autoApprove', 'disabledTools'],
  typed: false,
};

/** By file name of the sample. */
export const mcpClients: Readonly<Record<string, McpClientSchema>> = {
  'kiro-mcp.json': kiro,
  'eks-local.json': kiro,
  'claude-code.mcp.json': {
    standard: {
      name: 'Claude Code MCP configuration',
      source: 'https://code.claude.com/docs/en/mcp',
      version: '2026-11',
    },
    key: 'mcpServers',
    local: ['type', 'env'],
    remote: ['type', 'headers'],
    typed: false,
  },
  'vscode.mcp.json': {
    standard: {
      name: 'VS Code MCP configuration',
      source: 'https://code.visualstudio.com/docs/agents/reference/mcp-configuration',
      version: '2026-11',
    },
    key: 'servers',
    local: ['type', 'env', 'envFile', 'cwd'],
    remote: ['type', 'headers'],
    typed: true,
  },
  'codex-config.toml': {
    standard: { name: 'Codex configuration', source: 'https://github.com/openai/codex', version: '2026-11' },
    key: 'mcp_servers',
    local: ['env', 'cwd', 'enabled', 'startup_timeout_sec', 'tool_timeout_sec', 'enabled_tools', 'disabled_tools'],
    remote: ['bearer_token_env_var', 'enabled', 'startup_timeout_sec', 'tool_timeout_sec'],
    typed: false,
  },
};

/** Options of the proxy that signs requests to MCP servers of AWS: aws/mcp-proxy-for-aws:mcp_proxy_for_aws/cli.py */
export const proxy = {
  name: 'mcp-proxy-for-aws',
  version: '1.6.4',
  flags: ['--read-only', '--skip-auth', '--disable-telemetry'],
  options: [
    '--service',
    '--profile',
    '--region',
    '--metadata',
    '--log-level',
    '--retries',
    '--timeout',
    '--connect-timeout',
    '--read-timeout',
    '--write-timeout',
    '--tool-timeout',
  ],
} as const;

/** Options of open-source servers that samples use; those that allow changes are left out on purpose. */
export const serverFlags: Readonly<Record<string, readonly string[]>> = {
  eks: ['--allow-sensitive-data-access', '--auth-mode'],
};

/** Hosts of AWS' own MCP endpoints; `<region>` stands for any Region. */
export const endpoints: readonly string[] = [
  'https://eks-mcp.<region>.api.aws/mcp',
  'https://ecs-mcp.<region>.api.aws/mcp',
  'https://aws-mcp.<region>.api.aws/mcp',
  'https://knowledge-mcp.global.api.aws',
];

/**
 * Environment variables that the proxy and the open-source servers of the samples read
 * (https://docs.aws.amazon.com/eks/latest/userguide/eks-mcp-tool-configurations.html, awslabs/mcp READMEs).
 */
export const environment: readonly string[] = ['AWS_PROFILE', 'AWS_REGION', 'FASTMCP_LOG_LEVEL'];
