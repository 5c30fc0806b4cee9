import type { Text } from './data';

export const text: Text = {
  caption: 'EKS 기반 운영의 네 단계',
  intro: '위에서 아래로 쌓입니다. 이 단계 구분은 이 가이드의 틀입니다.',
  stage: (number) => `${number}단계`,
  stages: {
    simplify: {
      title: '운영 복잡성 제거',
      subtitle: 'Kubernetes 네이티브 관리형 서비스를 기반으로',
      outcome: '오픈소스의 유연함은 지키고 반복되는 운영은 AWS에 넘깁니다.',
    },
    automate: {
      title: '자동화 컴포넌트 강화',
      subtitle: 'EKS Capabilities와 Kubernetes 네이티브 자동화',
      outcome: 'EKS가 자동화의 핵심 컴포넌트가 됩니다.',
    },
    assist: {
      title: 'AI 활용',
      subtitle: 'Kiro와 호스팅형 MCP로 프로그래머틱 자동화',
      outcome: '사양을 한 번 정의해 여러 번 실행합니다. 대응 비용이 줄고 속도가 빨라집니다.',
    },
    autonomous: {
      title: '자율 운영',
      subtitle: '에이전트를 단계적으로 추가',
      outcome: '여러 데이터 소스에서 통찰을 얻고, 세밀하면서도 넓게 제어합니다.',
    },
  },
  items: ({ addons, community }) => ({
    'managed-addons': {
      label: `Managed Add-ons (${addons})`,
      text: 'VPC CNI, CoreDNS, ADOT, GuardDuty, EBS·EFS CSI 등',
    },
    'managed-open-source': {
      label: '관리형 오픈소스',
      text: 'AMP(Prometheus), AMG(Grafana), ADOT(OpenTelemetry), MSK(Kafka), OpenSearch 등',
    },
    'community-addons': {
      label: `Community Catalog (${community})`,
      text: 'metrics-server, cert-manager, external-dns 등을 같은 API로',
    },
    'argo-cd': {
      label: 'Managed Argo CD',
      text: 'AWS가 운영하는 GitOps(고가용성, 업그레이드, IAM Identity Center)',
    },
    ack: { label: 'ACK', text: '50개가 넘는 AWS 서비스를 Kubernetes 리소스로' },
    kro: { label: 'kro', text: '`ResourceGraphDefinition`: 여러 리소스를 API 하나로[^eks-kro]' },
    'load-balancer-controller': {
      label: 'LBC v3',
      text: 'Gateway API 정식 출시(v3.0.0, 2026-01), JWT 검증, 제한적인 헤더 수정. Capability가 아니라 오픈소스 컨트롤러입니다[^aws-load-balancer-controller-v3-repost][^aws-load-balancer-controller-l7-gateway]',
    },
    karpenter: { label: 'Karpenter', text: '노드 프로비저닝과 통합, EKS Auto Mode에 내장[^eks-addons]' },
    kiro: { label: 'Kiro', text: '사양(spec) 주도: 요구 사항 → 설계 → 작업 → 코드' },
    'hosted-mcp': {
      label: '호스팅형 MCP',
      text: 'AWS가 호스팅하는 MCP 엔드포인트가 에이전트에 EKS, 문서, API 접근을 줍니다. AWS MCP Server는 Agent Toolkit for AWS의 일부이고(2026-05)[^aws-mcp-server] 관리형 EKS MCP 서버는 미리 보기입니다.[^eks-mcp-tool-configurations] Serverless와 Cost 서버는 로컬에서 돌리는 오픈소스입니다[^awslabs-mcp]',
    },
    'programmatic-automation': {
      label: '프로그래머틱 자동화',
      text: '단계마다 지시하던 일에서 코드로 운영하고 디버깅하는 일로',
    },
    kagent: {
      label: 'kagent',
      text: 'Kubernetes 네이티브 에이전트, MCP는 kmcp로. CNCF Sandbox 프로젝트이고 1.0에서 API가 바뀌었습니다[^kagent-release-notes-v1-0]',
    },
    strands: {
      label: 'Strands Agents',
      text: 'AWS의 오픈소스 SDK. Amazon Q Developer, AWS Glue, VPC Reachability Analyzer 팀이 운영에 씁니다. Agent SOPs는 Markdown으로 쓰는 자연어 워크플로입니다[^strands-agent-sop-readme]',
    },
    'aws-agents': {
      label: 'CloudWatch investigations, AWS DevOps Agent',
      text: '장애를 조사하고 조치를 제안하는 AWS 서비스[^devops-agent-production-operations]',
    },
  }),
  links: {
    'managed-addons': '2.1 Managed Add-ons',
    'community-addons': '2.2 Community Add-ons',
    'managed-open-source': '2.3 관리형 오픈소스',
    'k8s-open-source-map': '오픈소스 지도',
    'mcp-hosting': 'MCP 호스팅 방식',
    'kiro-orchestration': '3.3 Kiro',
    'operation-patterns': '4. 운영 자동화 패턴',
    'agent-extension': '3.4 AI Agent로의 확장',
    'agent-driven': '4.3 에이전트 주도 운영',
  },
  summary: '각 단계는 앞 단계 위에 섭니다: 단순화 → 자동화 → AI 지원 → 자율.',
};
