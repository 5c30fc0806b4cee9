import type { Text } from './data';

export const text: Text = {
  caption: '운영용 AI 에이전트 비교',
  intro: '도입하는 순서대로 놓았습니다. 성격과 성숙도를 보고 다음 한 걸음을 고릅니다.',
  footer:
    '권장 경로: 조사는 AWS DevOps Agent → 내 런북은 Strands + AgentCore → Kubernetes 네이티브 제어가 필요하면 kagent.',
  assistant: '에이전트 프레임워크가 아닌 도우미',
  facts: { nature: '성격', maturity: '성숙도', next: '다음 한 걸음' },
  frameworks: {
    'devops-agent': {
      nature: '관리형 SRE 에이전트. 조사, 완화 계획, 재발 방지를 맡습니다.',
      maturity: '정식 출시. 미리 보기는 re:Invent 2025에서 시작했습니다.',
      next: '코드를 쓰지 않으려면 여기서 시작합니다.',
    },
    strands: {
      nature:
        '오픈소스 SDK(Python, TypeScript). Agent SOP로 워크플로를 자연어로 적고 AgentCore, EKS, Lambda에서 돌립니다.',
      maturity: '1.x, Production/Stable. “오픈소스 / AWS 내부 사용” 단계는 지났습니다.',
      next: '내 런북 에이전트를 씁니다.',
    },
    kagent: {
      nature: 'CNCF Sandbox. 에이전트와 MCP 도구를 Kubernetes 리소스로 다루고, MCP 서버는 kmcp가 맡습니다.',
      maturity: '1.0, API는 `v1alpha3`. “초기 단계, 실험” 수준은 지났지만 API는 아직 바뀝니다.',
      next: 'Kubernetes 네이티브 선택지로 시험하고 버전을 고정합니다.',
    },
    'amazon-q-developer': {
      nature: '콘솔 도우미. 리소스, 비용, 오류 진단에 답합니다.',
      maturity:
        '정식 제품이지만 신규 가입을 받지 않습니다. CloudWatch investigations는 이제 CloudWatch의 기능이고, 코드 리뷰와 보안 검사는 IDE 플러그인과 함께 끝납니다.',
      next: '쓰던 콘솔 채팅은 계속 쓰고, 나머지는 [3.5의 표](#q-vs-quick)에서 옮길 곳을 찾습니다.',
    },
  },
};
