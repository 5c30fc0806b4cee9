import type { Text } from './data';

export const text: Text = {
  caption: 'AWS MCP 서버를 쓰는 세 가지 방법',
  headerLabel: '비교 항목',
  ways: {
    local: '로컬 오픈소스 서버',
    managed: '완전관리형 서비스별 서버',
    unified: 'AWS MCP Server(통합)',
  },
  aspects: {
    count: '수',
    status: '상태',
    released: '출시',
    runs: '실행 위치',
    scope: '범위',
    features: '핵심 특징',
    auth: '인증',
    connect: '설치·연결',
    use: '활용 시나리오',
  },
  cells: ({ counts, tools, unified }) => ({
    count: {
      local: `${counts.servers}개(패키지 ${counts.packages}개)`,
      managed: 'EKS, ECS (그 밖에 SageMaker, Knowledge)',
      unified: `API 작업 ${unified.operations.toLocaleString('ko')}개 이상, 서비스 ${unified.services}개 이상`,
    },
    status: {
      local: '오픈소스. 서버마다 버전이 따로이고 AWS Labs가 관리합니다',
      managed: 'EKS와 ECS는 미리 보기, Knowledge는 정식 출시',
      unified: `${unified.generallyAvailableOn} 정식 출시`,
    },
    released: {
      local: '2025년부터',
      managed: '2025-11',
      unified: `미리 보기 2025-11/12, 정식 출시 ${unified.generallyAvailableOn}`,
    },
    runs: {
      local: '개발자 컴퓨터나 자체 컨테이너, stdio',
      managed: 'AWS 리전, 원격',
      unified: 'AWS 리전, 원격',
    },
    scope: {
      local: '서비스마다 서버 하나',
      managed: '서비스 하나를 깊게',
      unified: '모든 AWS API를 넓게',
    },
    features: {
      local: `형식이 정해진 도구(EKS ${tools.eks}개, CloudWatch ${tools.cloudwatch}개), 기본은 읽기 전용, EKS는 kubeconfig/OIDC 모드 지원`,
      managed: 'IAM, CloudTrail, 자동 업데이트, 문제 해결 지식 베이스, 프라이빗 엔드포인트 클러스터',
      unified:
        '샌드박스 스크립트로 API 실행, 최신 문서, 스킬(skills, 예전 이름 Agent SOPs), 조건 키 `aws:ViaAWSMCPService`·`aws:CalledViaAWSMCP`, CloudWatch 메트릭',
    },
    auth: {
      local: '로컬 AWS 자격 증명 또는 kubeconfig',
      managed: 'SigV4(mcp-proxy-for-aws), `eks-mcp:*` 작업',
      unified: 'OAuth 2.1(AWS Sign-in) 또는 SigV4(mcp-proxy-for-aws)',
    },
    connect: {
      local: 'uv와 Python 3.10 이상이 필요합니다',
      managed: '쓰려는 리전에 엔드포인트가 있는지 먼저 확인합니다',
      unified: '둘 중 하나를 고릅니다',
    },
    use: {
      local: '시험, 오프라인, 폐쇄망, IAM을 쓰지 않는 클러스터',
      managed: '중앙 감사, 팀이 함께 쓰는 설정, EKS 심층 작업',
      unified: '여러 서비스를 가로지르는 작업, 문서와 실행을 한곳에서',
    },
  }),
  footer:
    '로컬 서버 한두 개를 읽기 전용으로 시작합니다. 감사가 필요해지면 EKS를 관리형 서버로 옮기고, 서비스를 가로지르는 일이 생기면 통합 서버를 더합니다. 버전은 고정합니다. 프로젝트도 `@latest`를 쓰지 말라고 경고합니다.[^awslabs-mcp]',
};
