import type { Text } from './data';

export const text: Text = {
  caption: 'MCP를 쓰는 AI 도구',
  intro: '일하는 자리로 고르고, 프로젝트 설정 파일의 경로를 복사해 씁니다.',
  footer:
    '모두 같은 MCP 서버로 AWS에 닿습니다. 다른 것은 일하는 자리입니다. 짧게 고르면 콘솔은 Amazon Q Developer, 자율로 도는 터미널 에이전트는 Claude Code, IDE 안에서는 GitHub Copilot입니다.',
  filter: '일하는 자리',
  places: { terminal: '터미널', ide: 'IDE', console: '콘솔·채팅 앱' },
  facts: { mcp: 'MCP를 쓰는 방법', strength: '강점', config: '프로젝트 설정 파일', note: '알아 둘 점' },
  noConfig: '콘솔에는 설정할 것이 없습니다',
  copyConfig: (name) => `${name} 설정 파일 경로 복사`,
  tools: ({ noNewSignUps, idePluginsEnd }) => ({
    kiro: {
      mcp: '사양(spec)과 함께 MCP를 기본으로 지원',
      strength: '사양 주도, steering, hooks',
      note: 'Amazon Q Developer의 IDE 플러그인과 CLI를 잇습니다.[^kiro-cli-upgrade]',
    },
    'claude-code': {
      mcp: '여러 MCP 서버를 한꺼번에 써서 서비스를 가로질러 분석',
      strength: '터미널 중심, 큰 컨텍스트, 자율 루프',
      note: 'AWS 플러그인이 있습니다.[^agent-toolkit-readme]',
    },
    codex: {
      mcp: 'MCP와 AWS 플러그인',
      strength: '터미널 에이전트',
      note: '프로젝트 파일은 신뢰한 프로젝트에서만 읽습니다. AWS 플러그인이 있습니다.[^agent-toolkit-readme]',
    },
    cursor: { mcp: 'MCP와 AWS 플러그인 마켓플레이스[^agent-toolkit-readme]', strength: 'IDE 안에서 동작' },
    'github-copilot': {
      mcp: '에이전트 모드가 코딩하면서 MCP 도구로 인프라를 조회',
      strength: '코드 완성과 MCP를 한곳에서',
      note: '최상위 키는 `servers`입니다.[^vscode-mcp-configuration]',
    },
    'amazon-q-developer': {
      mcp: '리소스, 비용, 콘솔 오류에 관한 질문에 답합니다',
      strength: 'AWS 콘솔 안에서 바로',
      note: `${noNewSignUps}부터 신규 가입을 받지 않습니다.[^apex-skills-eks-genai-platform] IDE 플러그인은 ${idePluginsEnd}에 끝납니다.[^q-developer-ide-end-of-support] 콘솔 채팅은 계속됩니다.`,
    },
  }),
};
