import type { Text } from './data';

export const text: Text = {
  caption: 'AIOps 도입 전후의 네 가지 예시',
  intro: '네 카드는 서로 다른 예시이고 측정값이 아닙니다.',
  footer: '우리 팀의 숫자로 바꾸어 보려면 [9.3의 모델](#roi-model)로 가십시오.',
  exactly: (change) => `정확한 계산값은 ${change}입니다.`,
  metrics: {
    mttr: { label: 'MTTR 개선', before: '4시간', after: '45분' },
    mttd: { label: 'MTTD 개선', before: '30분', after: '3분' },
    'alert-noise': { label: '알림 노이즈 감소', before: '하루 500건', after: '하루 50건' },
    cost: { label: '비용 절감', before: '과잉 프로비저닝', after: 'AI 적정 크기 조정' },
  },
};
