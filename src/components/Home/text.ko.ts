import type { Text } from './data';

export const text: Text = {
  title: 'AIOps on Amazon EKS',
  description: 'EKS를 운영하는 팀을 위한 AIOps 안내서: 관리형 오픈소스, MCP, AI 에이전트, 성숙도와 ROI.',
  lead: 'Amazon EKS 운영에 AI를 어디까지, 어떤 순서로 들일지 정하는 안내서입니다.',
  audience:
    'EKS 클러스터를 직접 운영하거나 운영팀을 이끄는 엔지니어를 위해 썼습니다. 필요한 질문 하나만 읽고 나가도 됩니다.',
  start: 'AIOps 전략 가이드 읽기',
  questionsTitle: '어떤 질문을 들고 오셨나요?',
  questions: {
    level: { question: '우리 팀은 몇 단계인가요?', answer: '성숙도 모델 0–4와 다음 단계로 가는 조건' },
    mcp: { question: 'MCP 설정에 무엇을 넣나요?', answer: '클라이언트별 설정 파일과 읽기 전용 권한' },
    amp: { question: 'AMP에서 다시 나올 수 있나요?', answer: '자체 운영으로 옮길 때 바뀌는 것과 남는 것' },
    roi: { question: '투자한 만큼 돌아오나요?', answer: '가정이 다 보이는 ROI 계산' },
    addons: {
      question: '애드온의 정확한 이름과 권한은?',
      answer: '애드온 이름, 컴퓨트 유형, IAM 정책',
    },
    incident: { question: '알람이 울리면 누가 먼저 움직이나요?', answer: 'EventBridge에서 에이전트와 워크플로까지' },
  },
  promisesTitle: '이 안내서의 약속',
  promises: [
    '수치, 날짜, 상태에는 출처와 확인한 달이 붙습니다.',
    '샘플 코드는 저장소의 실제 파일이며 바뀔 때마다 검사합니다.',
    '절, 표, 행마다 주소가 있어 그대로 동료에게 보낼 수 있습니다.',
  ],
};
