import type { SourceId } from '@site/src/sources';

/** Where a reader works with a tool; the choices of the filter. */
export const places = ['terminal', 'ide', 'console'] as const;

export type Place = (typeof places)[number];

export type Tool = {
  readonly id: string;
  readonly name: string;
  /** The tool's own page: the vendor's MCP page where there is one. */
  readonly href: `https://${string}`;
  /** The main place first. */
  readonly places: readonly Place[];
  /** The project's MCP settings, below its root; absent when there is nothing to configure. */
  readonly config?: string;
  /** Who says how it uses MCP. */
  readonly source: SourceId;
};

/** The clients with documented MCP support, then the console assistant. */
export const tools = [
  {
    id: 'kiro',
    name: 'Kiro',
    href: 'https://kiro.dev/',
    places: ['ide', 'terminal'],
    config: '.kiro/settings/mcp.json',
    source: 'kiro-mcp-configuration',
  },
  {
    id: 'claude-code',
    name: 'Claude Code',
    href: 'https://code.claude.com/docs/en/mcp',
    places: ['terminal', 'ide'],
    config: '.mcp.json',
    source: 'claude-code-mcp',
  },
  {
    id: 'codex',
    name: 'Codex',
    href: 'https://github.com/openai/codex',
    places: ['terminal', 'ide'],
    config: '.codex/config.toml',
    source: 'codex',
  },
  {
    id: 'cursor',
    name: 'Cursor',
    href: 'https://cursor.com/',
    places: ['ide'],
    config: '.cursor/mcp.json',
    source: 'awslabs-mcp',
  },
  {
    id: 'github-copilot',
    name: 'GitHub Copilot (VS Code)',
    href: 'https://code.visualstudio.com/docs/agents/reference/mcp-configuration',
    places: ['ide'],
    config: '.vscode/mcp.json',
    source: 'vscode-mcp-configuration',
  },
  {
    id: 'amazon-q-developer',
    name: 'Amazon Q Developer',
    href: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/q-on-aws.html',
    places: ['console'],
    source: 'q-developer-on-aws',
  },
] as const satisfies readonly Tool[];

export type ToolId = (typeof tools)[number]['id'];

/** What ends of Amazon Q Developer, and when. */
export const amazonQDeveloper = {
  noNewSignUps: '2026-05-15',
  idePluginsEnd: '2027-04-30',
  sources: ['apex-skills-eks-genai-platform', 'q-developer-ide-end-of-support'],
} as const satisfies { readonly sources: readonly SourceId[] } & Record<string, unknown>;

/** The month in which the tools' pages were read. */
export const checkedOn = '2026-11';

/** Returns the tool of an id. */
export function toolOf(id: ToolId): Tool & { readonly id: ToolId } {
  return tools.find((tool) => tool.id === id)!;
}

type ToolWords = { readonly mcp: string; readonly strength: string; readonly note?: string };

export type Text = {
  readonly caption: string;
  readonly intro: string;
  readonly footer: string;
  readonly filter: string;
  readonly places: Readonly<Record<Place, string>>;
  readonly facts: Readonly<Record<'mcp' | 'strength' | 'config' | 'note', string>>;
  readonly noConfig: string;
  readonly copyConfig: (name: string) => string;
  readonly tools: (dates: typeof amazonQDeveloper) => Readonly<Record<ToolId, ToolWords>>;
};
