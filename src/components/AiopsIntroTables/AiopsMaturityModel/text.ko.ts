import type { Text } from './data';

export const text: Text = {
  caption: (levels) => `AIOps 성숙도 모델: ${levels}개 레벨`,
  intro: '0에서 4로 갈수록 사람이 하던 일을 시스템이 맡습니다. ‘비교’에서 두 레벨을 고르면 둘만 나란히 보입니다.',
  level: (level, name) => `Level ${level} ${name}`,
  compare: '비교',
  labels: { signs: '이런 상태라면', node: '노드 관리', next: '다음 단계' },
  levels: {
    0: {
      summary: '사람이 지켜보고 kubectl로 다루며, 장애가 난 뒤에 대응합니다.',
      tools: ['kubectl', '손으로 만든 대시보드', '수동 알림'],
      node: '사람이 cordon과 drain을 합니다. NRC(Node Readiness Controller)는 쓰지 않습니다.',
    },
    1: {
      summary: '관리형 애드온과 AMP·AMG로 데이터를 모으고, 대시보드에서 알림을 받습니다.',
      tools: ['Managed Add-ons', 'AMP', 'AMG', '대시보드 알림'],
      node: 'Node Problem Detector나 EKS 노드 모니터링 에이전트가 감지하고 사람이 조치합니다. NRC는 쓰지 않습니다.',
    },
    2: {
      summary: '관리형 Argo CD와 ACK, kro로 변경을 Git에 선언합니다.',
      tools: ['Argo CD', 'ACK', 'kro', 'GitOps'],
      node: 'NRC가 조건에 따라 taint를 겁니다.',
    },
    3: {
      summary: '이상 탐지와 SLO, AI 조사가 사람보다 먼저 알아챕니다.',
      tools: ['이상 탐지', 'CloudWatch investigations', 'DevOps Agent', '예측'],
      node: '고장을 예측하고 NRC가 먼저 격리합니다.',
    },
    4: {
      summary: 'Kiro와 MCP, AI 에이전트가 정해진 한도 안에서 조치합니다.',
      tools: ['Kiro', 'MCP', 'AWS assistant(콘솔의 Q Developer)', 'Strands', 'kagent', 'DevOps Agent'],
      node: '에이전트와 NRC가 노드의 수명 주기를 맡습니다.',
    },
  },
  last: '안전을 계속 증명합니다',
  footer:
    '이 가이드의 모델이며 AWS의 표준이 아닙니다. ‘이런 상태라면’은 [자가 진단](#maturity-self-assessment)의 답에서 가져왔습니다.',
};
