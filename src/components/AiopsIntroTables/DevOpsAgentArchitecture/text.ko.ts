import type { Text } from './data';

export const text: Text = {
  caption: 'Kiro + MCP 아키텍처(에이전트 확장 가능)',
  intro:
    '위에서 아래로 읽습니다. 데이터는 관찰성 백엔드에서 MCP를 거쳐 AI 도구와 에이전트로 가고, 자동화 액션으로 나옵니다.',
  layers: {
    signals: '관찰성 데이터 소스(AWS 네이티브, 오픈소스, 서드 파티)',
    mcp: 'MCP 통합',
    intelligence: '사람의 AI 도구와 에이전트',
    actions: '자동화 액션',
  },
  mcpNote: (count) =>
    `awslabs/mcp의 서버 ${count}개 가운데 EKS 운영에서 먼저 붙이는 것입니다.[^mcp-registry-awslabs] 백엔드가 달라도 같은 프로토콜로 부릅니다.`,
  signals: {
    metrics: { title: '메트릭', what: '등 시계열 저장소' },
    traces: { title: '트레이스', what: '등 분산 추적' },
    logs: { title: '로그', what: '등 로그 저장소' },
    'kubernetes-api': { title: 'K8s API', what: '– 이벤트, 상태, 리소스' },
  },
  mcp: {
    eks: '클러스터 제어',
    cloudwatch: '메트릭, 알람, 로그',
    'billing-cost-management': '비용',
    iam: '보안',
    'aws-mcp-server': '모든 AWS API와 스킬[^aws-mcp-server]',
  },
  sides: { tools: 'AI 도구(운영에 사용)', agents: '에이전트 확장(단계적으로)' },
  roles: {
    orchestrator: '사양 주도, MCP 네이티브',
    client: 'AI IDE와 터미널',
    console: '콘솔 도우미[^q-developer-on-aws]',
  },
  agents: {
    'devops-agent': '관리형 인시던트 대응[^devops-agent-ga]',
    strands: 'Agent SOP, 오픈소스 1.x[^strands-agent-sop-readme]',
    kagent: 'Kubernetes 네이티브, kmcp, 1.0[^kagent-release-notes-v1-0]',
  },
  actions: {
    'incident-response': '인시던트 자동 대응',
    'deployment-validation': '배포 검증',
    'resource-optimization': '리소스 최적화',
    'cost-reduction': '비용 절감',
    'root-cause-analysis': '근본 원인 분석',
  },
};
