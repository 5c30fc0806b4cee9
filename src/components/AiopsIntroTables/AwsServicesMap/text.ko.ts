import type { Text } from './data';

export const text: Text = {
  caption: (services) => `EKS 운영에 쓰는 AWS 서비스 ${services}가지`,
  intro: '이름을 누르면 공식 문서가 열립니다. 분류와 상태로 거르거나 이름으로 찾고, ‘비교’에서 둘을 나란히 보십시오.',
  categories: { detection: '탐지', observability: '관찰성', analysis: '분석', automation: '자동화', security: '보안' },
  states: { ga: '정식 출시', preview: '미리 보기', ending: '종료 예정' },
  labels: { category: '분류', status: '상태', compare: '비교', endOfSupport: '지원 종료일' },
  sections: {
    'service-integration-flow': '7.1 서비스 간 통합 흐름',
    'amazon-q': '3.5 Amazon Q와 그 다음',
    'level-2-to-3': '8.2.3 Level 2 → 3',
    'mcp-hosting': '3.1 MCP 호스팅 방식',
    'genai-observability': '7.2 생성형 AI 관찰성',
    'guardduty-etd': '7.3 GuardDuty 확장 위협 탐지',
    'agent-extension': '3.4 AI 에이전트',
  },
  services: {
    'devops-guru': {
      role: '고른 스택이나 태그의 지표에서 ML로 이상을 찾아 알립니다',
      features: ['ML 이상 탐지', '스택·태그 단위', '자동 알림'],
      state: '지원 종료가 정해졌습니다. 새 설계에 쓰지 마십시오',
      keywords: '데브옵스 구루',
    },
    'application-signals': {
      role: '코드를 고치지 않고 서비스 상태를 모으고 SLO를 평가합니다',
      features: ['코드 수정 없는 계측', 'SLI/SLO', '자동 대시보드'],
      state: 'SLO는 직접 만듭니다',
      keywords: '애플리케이션 시그널',
    },
    investigations: {
      role: 'AI가 근본 원인 가설을 세우고 인시던트 보고서를 씁니다',
      features: ['AI 근본 원인 분석', '인시던트 조사', '상관관계'],
      state: '콘솔이나 알람에서 조사를 시작합니다',
      keywords: '클라우드워치 조사',
    },
    'q-developer': {
      role: '콘솔과 채팅에서 EKS 문제를 물어봅니다',
      features: ['EKS 트러블슈팅', '코드 생성', '자동 리뷰'],
      state: '콘솔·채팅은 유지, IDE·구독은 종료 → Kiro',
      keywords: '큐 디벨로퍼 AWS assistant',
    },
    'natural-language-query': {
      name: 'CloudWatch 자연어 쿼리',
      role: '평소 말로 물으면 쿼리로 바꿔 줍니다',
      features: ['자연어 쿼리', '메트릭 분석', '로그 검색'],
      state: '리전마다 되는 범위가 다릅니다',
      keywords: 'natural-language query',
    },
    'mcp-servers': {
      name: 'AWS MCP Server와 AWS 호스팅 MCP 서버',
      role: 'AI 도구가 AWS에 닿는 통로입니다',
      features: ['EKS MCP', 'Cost MCP(직접 실행)', 'Serverless MCP(직접 실행)', 'AI 도구 통합'],
      state: 'AWS MCP Server는 정식 출시, EKS MCP Server는 미리 보기',
    },
    'genai-observability': {
      role: 'LLM 호출과 에이전트의 토큰, 지연 시간, 오류를 보여 줍니다',
      features: ['신규', '토큰·지연 시간', '에이전트 트레이스'],
      state: '텔레메트리를 저장한 만큼 CloudWatch 요금이 붙습니다',
      keywords: '생성형 AI 관찰성',
    },
    'guardduty-etd': {
      role: '흩어진 보안 신호를 공격 시퀀스 하나로 잇습니다',
      features: ['신규', '공격 시퀀스', 'EKS·EC2·ECS·IAM·S3'],
      state: '기본으로 켜져 있습니다. 켜야 하는 것은 보호 플랜입니다',
      keywords: '확장 위협 탐지 가드듀티',
    },
    'devops-agent': {
      role: '인시던트를 스스로 조사하고 완화책을 제안합니다',
      features: ['신규', '자율 조사', '외부 도구 연결'],
      state: '조사한 시간만큼 과금됩니다',
      keywords: '데브옵스 에이전트',
    },
    omni: {
      role: 'CloudWatch 위에서 서비스를 찾고 자연어로 답하는 화면입니다',
      features: ['신규', '서비스 발견', '자연어 답변', 'DevOps Agent 조사 시작'],
      state: '서울 리전에는 아직 없고, CloudWatch 콘솔을 대체하지 않습니다',
      keywords: '옴니',
    },
  },
};
