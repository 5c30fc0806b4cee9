import type { Text } from './data';

export const text: Text = {
  caption: 'AIOps의 효과를 재는 지표 다섯 가지',
  footer: '도입 전 3개월과 도입 후 3개월을 비교하고, 정성 신호도 함께 기록합니다.',
  columns: { metric: '지표', measured: '측정 방법', target: '목표 개선', note: '다른 예시와의 차이' },
  metrics: {
    mttd: {
      name: 'MTTD(Mean Time to Detect)',
      measured: '이상이 생긴 때부터 탐지한 때까지',
      target: (range) => `${range} 감소`,
    },
    mttr: {
      name: 'MTTR(Mean Time to Resolve)',
      measured: '탐지한 때부터 해결한 때까지',
      target: (range) => `${range} 감소`,
    },
    'alert-noise': {
      name: '알림 노이즈',
      measured: '하루 알림 가운데 조치가 **필요 없던** 알림의 비율',
      target: (range) => `${range} 감소`,
    },
    'incident-recurrence': {
      name: '인시던트 반복률',
      measured: '전에 겪은 유형의 인시던트가 차지하는 비율',
      target: (range) => `${range} 감소`,
    },
    'cost-efficiency': {
      name: '비용 효율',
      measured: '비용을 낸 용량에 견준 실제 사용량',
      target: (range) => `${range} 개선`,
    },
  },
  mttrNote: (card, model) => `[카드](#roi-metrics)의 ${card}와 [9.3 모델](#roi-model)의 ${model}는 이 범위 밖입니다.`,
  recurrenceNote: (before, after, change) => `[9.4](#knowledge)의 예시는 ${before} → ${after}, 곧 ${change}입니다.`,
};
