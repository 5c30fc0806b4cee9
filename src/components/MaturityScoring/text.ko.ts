import type { Text } from './data';

export const text: Text = {
  level: (level, name) => `${level} ${name}`,
  capabilities: {
    caption: '영역과 비중: 모든 영역의 비중이 같고, 영역 안에서는 질문의 비중이 같습니다',
    capability: '영역',
    questions: '질문',
    inCapability: '질문 하나의 비중(영역 안)',
    inTotal: '영역 하나의 비중(전체)',
  },
  thresholds: {
    caption: '평균을 레벨로 바꾸는 기준: 영역과 전체에 똑같이 적용합니다',
    level: '레벨',
    mean: '평균',
    range: (from, below) => (below === undefined ? `${from} 이상` : `${from} 이상, ${below} 미만`),
  },
  rules: {
    caption: '채점 규칙: 위에서 아래로 적용합니다',
    step: '단계',
    rule: '규칙',
    rows: ({ highest, capMargin, gateQuestion, gateGuards, gateRequires, gateOtherwise, weakestShown, nextShown }) => ({
      capability: {
        name: '영역 평균 d',
        rule: '영역마다 답한 질문의 평균을 냅니다. 영역마다 하나 이상 답해야 하고, 답이 없는 영역이 있으면 결과는 ‘미완성’입니다.',
      },
      level: { name: '영역 레벨 L', rule: '영역 평균을 위의 기준으로 레벨로 바꿉니다.' },
      mean: { name: '원래 레벨', rule: '영역 평균들의 평균 m을 같은 기준으로 레벨로 바꿉니다.' },
      cap: {
        name: '가장 약한 영역의 상한',
        rule: `상한은 가장 낮은 영역 레벨에 ${capMargin}을 더한 값입니다. 전체 레벨은 상한을 넘지 못합니다.`,
      },
      gate: {
        name: '안전 관문',
        rule: `전체가 ${gateGuards}인데 ${gateQuestion}의 답이 ${gateRequires}보다 낮거나 없으면 전체는 ${gateOtherwise}입니다. 안전장치를 시험하지 않으면 레벨 ${highest}에 오르지 못합니다.`,
      },
      weakest: {
        name: '가장 약한 영역',
        rule: `영역 평균이 가장 낮은 영역은 모두 가장 약한 영역입니다. 읽을 절은 앞에서부터 ${weakestShown}개 영역까지 보이고, 모두 ${nextShown}개가 되지 않으면 다음으로 약한 영역에서 채웁니다. 아직 나오지 않은 가이드는 건너뜁니다.`,
      },
    }),
  },
  examples: {
    caption: '계산 예: 직접 채점한 값과 맞춰 보십시오',
    intro: (capabilities) => `영역은 ${capabilities.join(', ')} 순서입니다. 평균은 소수 셋째 자리까지 적었습니다.`,
    example: '답',
    columns: { capabilities: '영역 평균 d → 레벨 L', mean: '평균 m', steps: '원래 레벨, 상한, 관문', overall: '전체' },
    steps: (raw, cap, gate) => `원래 ${raw}, 상한 ${cap}, 관문 ${gate}`,
    gate: { open: '통과', shut: '막힘' },
  },
  results: {
    caption: '결과: 전체 레벨이 뜻하는 것',
    overall: '전체 레벨',
    columns: { advice: '지금 할 일', next: '다음에 읽을 절' },
    footer: (capped) => `상한이 적용되면 이렇게 알립니다. “${capped}”`,
  },
  next: {
    caption: '가장 약한 영역에서 읽을 절: 그 영역의 레벨에서 고릅니다',
    capability: '영역',
  },
};
