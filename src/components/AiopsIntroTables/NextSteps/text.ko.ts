import type { Text } from './data';

export const text: Text = {
  caption: '다음 단계',
  intro: 'AIOps & AI-DLC 시리즈 학습 경로',
  footer: '각 문서는 앞 문서를 바탕으로 합니다. 관찰성 → AI-DLC → 예측 운영의 순서로 구축하십시오.',
  steps: {
    'self-assessment': {
      order: '지금',
      title: '자가 진단으로 시작',
      content: '열네 가지 질문으로 지금 레벨과 먼저 볼 절을 찾습니다.',
    },
    'observability-stack': {
      order: '다음',
      title: '지능형 관찰성 스택',
      content: 'ADOT, AMP, AMG와 CloudWatch AI 기능으로 만드는 아키텍처',
    },
    'aidlc-framework': {
      order: '이후',
      title: 'AIDLC 프레임워크',
      content: 'Kiro 사양 주도 개발, EKS Capabilities, GitOps',
    },
    'predictive-operations': {
      order: '최종',
      title: '예측 운영',
      content: '예측 스케일링, 에이전트의 인시던트 대응',
    },
  },
};
