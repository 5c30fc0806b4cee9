import type { Text } from './data';

export const text: Text = {
  caption: '전통적 모니터링과 AIOps',
  intro: '무엇이 바뀌나',
  columns: { aspect: '항목', traditional: '전통적 모니터링', aiops: 'AIOps' },
  rows: {
    'data-analysis': {
      label: '데이터 분석',
      traditional: '규칙으로 정한 임계값',
      aiops: 'ML 패턴 인식',
      section: '6.1 이상 탐지',
    },
    'anomaly-detection': {
      label: '이상 탐지',
      traditional: '고정 임계값 알림',
      aiops: '동적 기준선',
      section: '6.1 이상 탐지',
    },
    'root-cause': {
      label: '근본 원인 분석',
      traditional: '사람이 로그를 직접 분석',
      aiops: 'AI가 신호 간 상관관계 분석',
      section: '6.2 근본 원인 분석',
    },
    alerting: {
      label: '알림',
      traditional: '알림 폭주와 알림 피로',
      aiops: '그룹화와 억제',
      section: '지능형 관찰성 스택의 알림',
    },
    automation: {
      label: '자동화',
      traditional: '스크립트 기반의 제한된 자동화',
      aiops: '에이전트가 가드레일 안에서 대응',
      section: '6.7 EventBridge 기반 AI 대응',
    },
    scaling: {
      label: '확장성',
      traditional: '설정을 수동으로 관리',
      aiops: '자동으로 적응',
      section: '6.3 예측 분석',
    },
    cost: {
      label: '비용 효율',
      traditional: '과다 프로비저닝',
      aiops: 'AI 기반 적정 크기 조정(right-sizing)',
      section: '6.6.5 멀티 클러스터 비용',
    },
  },
};
