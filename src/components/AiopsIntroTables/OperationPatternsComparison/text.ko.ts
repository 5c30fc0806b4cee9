import type { Text } from './data';

export const text: Text = {
  caption: '운영 패턴 비교: EKS 클러스터 이슈 대응 시나리오',
  headerLabel: '항목',
  patterns: {
    'prompt-driven': '프롬프트 주도',
    'spec-driven': '사양 주도',
    'agent-driven': '에이전트 주도',
  },
  aspects: {
    'human-role': '사람의 역할',
    'response-start': '대응 시작',
    'data-collection': '데이터 수집',
    analysis: '분석',
    recovery: '복구',
    learning: '학습',
    'response-time': '대응 시간',
    'typical-tools': '대표 도구',
  },
  cells: (link) => ({
    'human-role': {
      'prompt-driven': '모든 단계를 지시합니다(human-in-the-loop)',
      'spec-driven': '의도를 정의하고 결과를 검토합니다',
      'agent-driven': '가드레일을 정하고 예외 상황을 처리합니다(human-on-the-loop)',
    },
    'response-start': {
      'prompt-driven': '운영자가 알림을 읽고 AI에 지시합니다',
      'spec-driven': '미리 정의한 파이프라인이 실행됩니다',
      'agent-driven': '알림이 오면 에이전트가 스스로 시작합니다',
    },
    'data-collection': {
      'prompt-driven': '프롬프트로 하나씩 요청합니다',
      'spec-driven': '사양에 정의한 데이터를 자동으로 수집합니다',
      'agent-driven': 'MCP로 여러 소스에서 동시에 수집합니다',
    },
    analysis: {
      'prompt-driven': '운영자가 결과를 읽고 다음 단계를 정합니다',
      'spec-driven': '미리 정의한 검증 로직이 판정합니다',
      'agent-driven': 'AI가 증거를 갖춘 근본 원인 가설까지 제시합니다',
    },
    recovery: {
      'prompt-driven': '운영자가 승인하면 AI가 실행합니다',
      'spec-driven': 'GitOps로 선언적으로 롤백하거나 변경합니다',
      'agent-driven': '가드레일 안에서 자율적으로 실행합니다',
    },
    learning: {
      'prompt-driven': '운영자의 머릿속에만 남습니다',
      'spec-driven': '사양의 버전 이력에 조직의 지식으로 남습니다',
      'agent-driven': '결과를 피드백합니다: 저장한 기록과 검토를 거친 SOP 변경',
    },
    'response-time': {
      'prompt-driven': '수 분에서 수 시간',
      'spec-driven': '수 분',
      'agent-driven': '수 초에서 수 분',
    },
    'typical-tools': {
      'prompt-driven': `${link('aws-assistant')}(콘솔의 이전 이름 Q Developer), ChatOps`,
      'spec-driven': `${link('kiro')} + GitOps + ${link('argo-cd')}`,
      'agent-driven': `${link('kagent')}, ${link('strands-agent-sops')}`,
    },
  }),
  footer:
    '**함께 쓰기** – 새로운 장애를 프롬프트로 탐색하고 → 반복되면 사양으로 옮기고 → 에이전트로 자동화합니다. 한 단계씩 진행합니다.',
};
