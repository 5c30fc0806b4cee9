import type { Text } from './data';

export const text: Text = {
  caption: 'AI tools that use MCP',
  intro: 'Pick by where you work, then copy the path of the project settings file.',
  footer:
    'All of them reach AWS through the same MCP servers; they differ in where you work. The short reading: Amazon Q Developer in the console, Claude Code as an autonomous terminal agent, GitHub Copilot inside the IDE.',
  filter: 'Where you work',
  places: { terminal: 'Terminal', ide: 'IDE', console: 'Console, chat apps' },
  facts: { mcp: 'How it uses MCP', strength: 'Strength', config: 'Project settings file', note: 'Good to know' },
  noConfig: 'Nothing to configure in the console',
  copyConfig: (name) => `Copy the settings path of ${name}`,
  tools: ({ noNewSignUps, idePluginsEnd }) => ({
    kiro: {
      mcp: 'MCP built in, next to specs',
      strength: 'Spec-driven work, steering, hooks',
      note: 'Successor of the Amazon Q Developer IDE plugins and CLI.[^kiro-cli-upgrade]',
    },
    'claude-code': {
      mcp: 'Several MCP servers at once, for analysis across services',
      strength: 'Terminal first, large context, autonomous loop',
      note: 'AWS plugins are available.[^agent-toolkit-readme]',
    },
    codex: {
      mcp: 'MCP plus an AWS plugin',
      strength: 'Terminal agent',
      note: 'Reads the project file in trusted projects only. AWS plugins are available.[^agent-toolkit-readme]',
    },
    cursor: { mcp: 'MCP plus a marketplace with AWS plugins[^agent-toolkit-readme]', strength: 'Native to the IDE' },
    'github-copilot': {
      mcp: 'Agent mode looks at infrastructure through MCP tools while you code',
      strength: 'Completion and MCP in one place',
      note: 'The top-level key is `servers`.[^vscode-mcp-configuration]',
    },
    'amazon-q-developer': {
      mcp: 'Answers questions about resources, cost, and console errors',
      strength: 'Right inside the AWS console',
      note: `No new sign-ups since ${noNewSignUps}.[^apex-skills-eks-genai-platform] The IDE plugins end on ${idePluginsEnd}.[^q-developer-ide-end-of-support] The console chat stays.`,
    },
  }),
};
