import type { Text } from './data';

export const text: Text = {
  caption: (count) => `AWS가 제공하는 EKS 애드온 ${count}개 (2026년 상반기 문서 기준)`,
  intro: (community, total) =>
    `[커뮤니티 애드온](#community-addons-table) ${community}개를 더하면 ${total}개입니다. AWS Marketplace의 벤더 애드온은 세지 않았습니다.`,
  columns: { addon: '애드온', name: '--addon-name', compute: '컴퓨트', iam: '필요 권한', note: '비고' },
  filters: { category: '분류', compute: '컴퓨트' },
  categories: {
    networking: { title: '네트워킹', purpose: 'Pod 네트워킹, DNS, 서비스 프록시' },
    storage: { title: '스토리지', purpose: '블록·파일·객체 스토리지, 스냅샷' },
    observability: { title: '관찰성', purpose: '메트릭·로그·트레이스, 노드·네트워크 상태' },
    security: { title: '보안·ID', purpose: '런타임 보안, IAM 인증, 인증서, 시크릿' },
    ml: { title: 'ML', purpose: 'ML 학습·추론 워크로드' },
  },
  noRights: '없음',
  rows: {
    'vpc-cni': {
      iam: 'IPv4 기준. IPv6는 직접 만든 정책',
      note: '업데이트는 마이너 버전 하나씩. 네트워크 정책, Pod용 보안 그룹',
    },
    coredns: { note: '기본 복제본 2개' },
    'kube-proxy': { note: 'Kubernetes의 버전 차이(version skew) 정책을 따릅니다' },
    'aws-ebs-csi-driver': { note: 'EKS Auto Mode에는 내장' },
    'aws-efs-csi-driver': { note: 'Amazon S3 Files도 담당[^eks-s3-files-csi]' },
    'aws-fsx-csi-driver': {
      note: 'FSx for Lustre. Pod Identity 에이전트 필요. 직접 설치한 드라이버가 있으면 `OVERWRITE`',
    },
    'aws-mountpoint-s3-csi-driver': {
      iam: '버킷별로 직접 만든 정책(`AmazonS3FullAccess`는 필요한 것보다 넓습니다)',
      note: '객체를 파일 시스템으로',
    },
    'snapshot-controller': { note: 'EBS 드라이버 등이 사용' },
    adot: { iam: '미리 구성된 컬렉터를 쓸 때만', note: '`cert-manager`를 먼저 설치' },
    'amazon-cloudwatch-observability': {
      note: 'Container Insights(강화 모드)와 Application Signals. 애드온 3.1.0부터 Pod Identity',
    },
    'eks-node-monitoring-agent': { note: '노드 자동 복구에 상태를 제공' },
    'aws-network-flow-monitoring-agent': {
      note: 'Kubernetes 1.25 이상. Pod Identity 에이전트 필요. v1.1.0부터 OpenMetrics 출력',
    },
    'sriov-network-metrics-exporter': { note: '네임스페이스 `monitoring`. SR-IOV가 있는 베어메탈 노드' },
    'aws-guardduty-agent': { note: '런타임 이벤트를 보내고 분석은 GuardDuty가 합니다' },
    'eks-pod-identity-agent': { iam: '자체 권한 없음(노드 역할 사용)', note: 'EKS Auto Mode에는 내장' },
    'aws-privateca-connector-for-kubernetes': {
      iam: 'Pod Identity, 서비스 어카운트 `aws-privateca-issuer`',
      note: '`cert-manager`를 먼저 설치. 네임스페이스 `aws-privateca-issuer`',
    },
    'aws-secrets-store-csi-driver-provider': {
      iam: '애드온에는 없음. Pod에 Secrets Manager·Parameter Store 권한(`AWSSecretsManagerClientReadOnlyAccess` 권장)',
      note: '시크릿을 파일로 마운트',
    },
    'amazon-sagemaker-hyperpod-taskgovernance': { note: 'Kueue 기반 할당량과 우선순위' },
    'amazon-sagemaker-hyperpod-observability': { note: '익스포터 → AMP, AMG 대시보드' },
    'amazon-sagemaker-hyperpod-training-operator': { iam: 'Pod Identity', note: '프로세스 단위 복구' },
    'amazon-sagemaker-hyperpod-inference': {
      compute: 'SageMaker 설명서 참고',
      iam: '실행 역할, 그리고 설정 값에 넣는 TLS 버킷',
      note: '2026-04-06부터 애드온. EKS 설명서의 표에는 없습니다',
    },
    'amazon-sagemaker-spaces': {
      compute: '표에는 HyperPod, 본문에는 EKS 또는 HyperPod 클러스터',
      iam: '필요. SageMaker 설명서 참고',
      note: 'JupyterLab과 Code Editor',
    },
  },
  footer: 'AWS가 버전을 검증해 내놓고, 업데이트는 사용자가 시작합니다. 설치 명령:',
};
