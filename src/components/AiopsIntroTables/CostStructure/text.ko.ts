import { formatNumber } from '@site/src/ui/formatNumber';
import { prices } from '@site/src/models/roi';
import type { Text } from './data';

export const text: Text = {
  caption: 'AIOps 비용 항목: 과금 기준과 줄이는 방법',
  footer: '처음에는 넓게 수집해 가치를 확인하고, 그 데이터를 보고 줄입니다. 예산 알림을 가장 먼저 겁니다.',
  checked: (month) => `(${month} 확인)`,
  columns: { item: '비용 항목', billed: '과금 기준', reduce: '줄이는 방법' },
  items: {
    amp: {
      billed:
        '수집한 샘플 + 저장 용량 + 쿼리가 처리한 샘플 + 관리형 수집기의 가동 시간과 샘플. 월 무료 한도는 수집 4천만 개, 저장 10GB, 쿼리 2천억 개입니다.',
      reduce: '쓰지 않는 메트릭을 버리고, 스크레이프 간격을 늘리고, 레이블을 줄입니다.',
    },
    amg: {
      billed: `워크스페이스별 월 활성 사용자: 편집자·관리자 $${prices.amgEditorMonth.usd}, 뷰어 $${prices.amgViewerMonth.usd}. 워크스페이스마다 편집자 라이선스가 하나 이상 필요합니다. 90일 동안 사용자 5명까지 무료로 써 볼 수 있습니다.`,
      reduce: '기본 권한을 뷰어로 두고, 워크스페이스 수를 줄입니다.',
    },
    'devops-guru': {
      billed: `리소스 시간: A그룹 $${prices.devopsGuruGroupAResourceHour.usd}, B그룹 $${prices.devopsGuruGroupBResourceHour.usd}. 여기에 API 호출당 $${formatNumber(prices.devopsGuruApiCall.usd, { minimumFractionDigits: 5 })}`,
      reduce: '2027-09-30 전에 옮깁니다. 대안은 [7장](#service-map)에 있습니다.',
    },
    cloudwatch: {
      billed:
        '로그와 메트릭의 양. Application Signals는 요청 수와 SLO 수, Container Insights는 관측 수 또는 GB로 과금합니다.',
      reduce: '로그를 거르고, 해상도를 낮추고, 보존 기간을 줄이고, 트레이스를 샘플링합니다.',
    },
    guardduty: {
      billed:
        '기본 데이터의 분석량 + EKS Protection이 분석한 감사 로그 이벤트 수 + Runtime Monitoring이 모니터링한 vCPU 시간',
      reduce: '플랜마다 있는 30일 무료 평가판에서 예상 비용을 보고 켤 범위를 정합니다. [7.3](#guardduty-etd)',
    },
    'eks-capabilities': {
      billed: '기능마다 시간당 요금 + 관리하는 대상 수',
      reduce: '기능을 쓰는 클러스터에만 켭니다. 계산 예는 [8.2.2](#level-1-to-2)에 있습니다.',
    },
    'devops-agent': {
      billed: `에이전트가 일한 초마다 $${prices.devopsAgentSecond.usd}. 쉬는 시간은 무료이고, 두 달 동안 무료로 써 볼 수 있습니다.`,
      reduce: '조사를 자동으로 시작할 알람을 골라 둡니다.',
    },
    bedrock: {
      billed: '모델 토큰: 입력 토큰과 출력 토큰',
      reduce: '요청과 도구마다 토큰을 재고 나서 프롬프트와 모델을 줄입니다. [7.2](#genai-observability)',
    },
    kiro: {
      billed: '도구 라이선스: 구독한 사용자 수와 등급에 따른 월 요금. 다른 AI 도구의 라이선스 비용도 따로 잡습니다.',
      reduce: '프로필을 하나로 모읍니다. 같은 사람을 두 리전의 프로필에 구독하면 두 번 과금됩니다.',
    },
  },
};
