import { isHangul, type Language } from './analyse';
import { ASIDES, ASPECTS, FILLERS } from './english';
import { KOREAN_VERBS, verbStem } from './koreanVerbs';
import { stemLatin } from './stemLatin';
import { soundOf } from './transliteration';

const words = (list: string): string[] => list.trim().split(/\s+/);

// Longest first, so that “에서는” goes before “는”. What is left must be a word of two syllables or more, except right
// behind a Latin word, where nothing need be left.
const PARTICLES = longestFirst(
  '은 는 이 가 을 를 의 에 만 과 와 로 ' +
    '에서 에게 한테 으로 부터 까지 보다 처럼 마다 조차 마저 밖에 이나 이랑 하고 이란 라는 이라는 라도 이라도 이며 이고 ' +
    '에는 에도 에만 에서는 에서도 에서의 에게는 으로는 로는 으로도 로도 으로의 로의 으로만 로만 으로써 로써 으로서 로서 ' +
    '별 별로 별로는 별은 별의 까지는 까지의 부터는 부터의 만의 만이 만을 들은 들이 들을 들의 들에 과의 와의 과는 와는 보다는 인지 인가 인가요 이에요 예요 ' +
    '입니다 이다 입니까 이었습니다 였습니다 이라면 라면 이면',
);
/** Particles that follow Latin words only: too many Korean nouns end in these syllables. */
const AFTER_LATIN = longestFirst(`${PARTICLES.join(' ')} 도 나 랑 란 인 일 때 들 용`);

const ENDINGS = longestFirst(
  '합니다 합니까 하는 한 할 함 해 해야 해서 해도 했습니다 했을 했는데 하고 하면 하며 하려면 하려고 하지 하기 하도록 하게 하세요 하십시오 하나요 ' +
    '할까 할까요 하나 하던 한다 한다면 하지만 하니 하면서 하는데 하기를 하기에 할지 하는지 해줘 해주세요 해요 하려는 하자 하거나 하여 ' +
    '됩니다 되는 된 될 됨 돼 되어 되고 되면 되며 되지 되기 되도록 됐습니다 되었습니다 되나요 되나 된다 되니 돼요 될까 될까요 되었을 됐을 되려면 되는지 됐나요 ' +
    '시킵니다 시키는 시킨 시킬 시켜 시키고 시키기 시키려면 시킬까 받는 받은 받을 당한 ' +
    '습니다 습니까 는다 세요 십시오 나요 을까 을까요 려면 으려면 면서 지만 는데 어서 아서 었던 았던 었습니다 았습니다 겠습니다 는지 은지 을지 ' +
    '해줌 하는거 하는게 되는거 되는게 시키는거 는거 는게 은거 을거 했음 했다 됐음 됐다 하네 하네요 되네 되네요 하죠 되죠 하잖아 하냐 되냐 ' +
    '스럽게 적인 적으로 스러운 스럽습니다',
);
/** Nouns that only look as if they had an ending. */
const WHOLE = /(?:권한|제한|기한|상한|하한|무한|역할|분할|포함|이해|피해|방해|상해|양해)$/;
/** How a verb or adjective ends: such a word says less about what is asked for than a noun. */
const PREDICATE =
  /(?:니다|니까|[^역]할|[을될갈올줄볼쓸꿀릴킬길찰]|[^화이]면|려고|라고|다고|냐고|까지|.때|..[줘게려던]|러운|나요|[하되있없갔]나|..나|[하되이리기치우추]고|한다|된다|[^중필개주수소동강]요|[어아해]야|[해어아여워려]도|[워어아][두주놓가오]는|[어아][난진간든온]|하는|되는|있는|없는|.[나려해어아와워져]서|려는|[^크주대분경계용위]기|기를|[는은을]지|하지|되지)$/;

const KOREAN_FILLERS = words(`
  어떻게 어떤 어떡해 어디 어디서 어디서부터 어디에 어디로 뭐가 뭘로 뭐로 중에 중 말고 무엇 무엇이 무엇을 무슨 뭐 뭐야 뭐예요 뭔가 뭔지 왜 언제 누가 누구 얼마 얼마나 방법 하는법
  하려면 하나 하나요 되나 되나요 있나 있나요 있는 있습니까 있어 있을 없나 없나요 알려 알려줘 알려주세요 대해 대한 대해서 관련 관련된 위한 위해 경우 때
  것 게 거 좀 수 할 해야 하는 되는 및 또는 그리고 그런데 그럼 그냥 같은 싶은 싶어 싶어요 싶다 보여줘 찾아줘 설명 설명해줘 가능 가능한 가능한가 좋은
  맞는 써야 쓰나 쓰나요 써도 주세요 줘 건가 인가 의미 뜻 뭘 무얼 어느 몇 내 우리 저희 제가 내가 이게 이거 그게 드나 드나요 들어 들까 걸리나 걸리나요
  한테 안돼 안돼요 안됨 해줘 며칠 며칠이나 동안 때문 때문에 한번 한번에 싶으면 싶은데 싶습니다 있으면 있는지 없는 없이 없으면 되면 되는지 돼 돼요 된
  이라는 이란 라는 란 인가요 일까 일까요 건지 거야 거예요 것인가 궁금 궁금해요 궁금합니다 부탁 좀더 아니면 혹은 혹시 만약 그래서 따라 따른 통해 통한 의한
  뭐임 뭐지 뭔데 뭐냐 뭘까 뭐쓰지 뭐써 뭘써 뭐쓸까 뭘쓸까 됨 됨요 되냐 되냐고 되는거 되는것 할까 할지 하는거 하는것 하는방법 보는법 쓰는법 만드는법 보는방법 쓰는방법 만드는방법 법 같은거 같은것 어디다 어디다가
  어디에다 어디에다가 안먹음 안먹힘 안먹혀 안됨요 안되요 안되는데 하고싶다 하고싶음 하고싶은데 하고싶어 해줌 해주나 해주나요 해주는거 있음 없음 있냐 없냐 있던데 인듯 임 인데 이면 뭐였지 뭐더라 몇개 몇번 몇명 몇개월 몇달 몇년 몇일 몇분 몇시간 몇배 몇퍼센트 몇레벨 몇점
  한달 한명 한명당 인당 명당 한줄 한군데 한군데서 한곳 한곳에서 여기서 거기서 우리팀 우리회사 이런 이런거 그런거 저런 이렇게 저렇게 그렇게 어째서 왜냐면 근데 걸로 것으로 것만 것도 게요 해도 하는지 하는게 하는데 했는데 했을 하다가 중인데 뭔가요 무엇인가 무엇인가요 어때 어떨까 어찌 어떻 왜냐 얼마면
`);
const KOREAN_ASIDES = words(`
  미리 먼저 가끔 자주 지금 다시 이미 대신 목록 종류 필요 필요한 빨리 바로 새로 새로운 제대로 자세히 정도 차이 차이점 예시 예제 팀은 갑자기 계속 여러
  다름 다른가 다른지 나옴 나온 나와 나오는데 나오나 뜸 뜨는데 뜨나 뜹니다 뜨네 넣음 넣나 넣지 여러개 여러가지 여러군데 둘다 둘중 셋중 같이쓰면 같이써도 다른 모든 시간 각각 전에 후에 이후 이전 처음 직접 모두 전부 함께 같이 서로 그때 매번 항상 보통 대략 실제 실제로 정말 진짜 너무 많이 조금 더 덜 안 못
  아예 굳이 꼭 반드시 오래 잠깐 금방 당장 나중 나중에 요즘 최근 하루 이틀 매우 거의 약간 아직 아직도 벌써 드디어 마지막 맨 제일 가장 훨씬 점점 천천히
  한꺼번에 동시에 따로 혼자 저절로 스스로 알아서 자꾸 수시로 종종 별로 전혀 절대 무조건 일단 우선 결국 원래 그대로 언제든 아무 아무나 어느정도 얼마만큼
`);
const KOREAN_ASPECTS = words(`
  방식 방안 방향 전략 순서 절차 과정 단계 이유 원인 배경 목적 목표 문제 문제점 오류 에러 현상 증상 상황 기간 시점 날짜 장점 단점 장단점 특징 특성 역할 기능
  개념 정의 요약 개요 소개 가이드 문서 자료 링크 공식 기본 기본값 값 숫자 개수 갯수 수량 크기 범위 조건 기준 원칙 규칙 상태 현황 결과 효과 영향 한계 주의 주의점
  주의사항 유의 팁 사례 추천 권장 선택 선택지 선정 사용 이용 활용 적용 도입 시작 종료 중지 중단 정지 멈춤 재시작 재시도 실행 실패 성공 완료 진행 대기 확인
  조회 검색 점검 검사 체크 변경 수정 편집 추가 삭제 제거 생성 작성 등록 해제 해지 취소 설치 설정 구성 켜기 끄기 활성화 비활성화 연결 연동 분리 분할 통합
  병합 공유 전달 전송 수신 발송 호출 요청 응답 출력 표시 입력 처리 대응 대처 조치 해결 해결책 방지 예방 대비 준비 계획 설계 개발 구현 구축 할당 부여 회수
  허용 거부 제외 포함 강제 책임 담당 필수 여부 지원 제공 관리 운영 유지 최대 최소 최신 버전 이름 주소 위치 파일 명령 명령어 옵션 항목 표 서비스 도구 툴
  제품 시스템 환경 회사 조직 사람 담당자 비교 평가 판단 결정 분류 정리 기록 저장 보관 이동 전환 변환 교체 대체 갱신 이행 측정 계산 산정 산출 추정 예상 감지
  탐지 발견 인식 식별 파악 분석 테스트 설정값 옵션값 발생 지속 누락 유실 손실 초과 부족 급증 폭증 폭주 증가 감소 감축 단축 확대 축소 개선 향상 탈피 질문 답변 문의 실습
  읽기 쓰기 매뉴얼 성능 원리 이해 요건 요구사항 전제 전제조건 퍼센트 프로 달러 개월 과제 고려 고려사항 신규 기존 필요성 중요성 변화 차이 자동화 수동 무중단 안정성 신뢰성 유연성 복잡성 효율 효율성 생산성
  품질 비율 비중 추세 성장 발전 진화 역사 미래 과거 현재 경향 기회 가능성 능력 역량 실력 지식 노하우 교훈 실수 실패율 성과 출발점 도착 목적지 근본 핵심 중요
  필수 요소 구성요소 부분 조각 계층 범주 영역 분야 주제 측면 관점 시각 맥락 경계 정도 평균 합계 총액 총 전체 일부 나머지 순간 사건 계기 수단 방책 요령 지침
  모범사례 베스트프랙티스 함정 경고 조언 제안 로드맵 여정 경로 인원 인력 직원 구성원 입사자 신입 신규입사자 초보자 초보 전문가 고객사 업체 파트너 기업 부서
  업계 시장 현장 현실 사실 근거 증거 통계 보고 보고서 결론 입문 용어 약어 기초 응용 심화 사전 사후 정기 수시 매일 매주 매월 매년 일일 주간 월간 연간 분기
  상시 임시 영구 최적 최선 최악 적합 적절 부적합 유사 동일 반대 해당 각종 다양 특정 일반 보통 정상 비정상 이상한 콘텐츠 내용 정보 데이터 작업 활동 일 업무
  횟수 번 번호 사용법 쓰임 쓰임새 용도 절감 인상 인하 상승 하락 변동 변경점 사이 안쪽 바깥 외부 내부 중앙 양쪽 한쪽 앞 뒤 위 아래 옆 맞춤 맞춤형 손쉬운 쉬운 어려운 복잡한
  간단 간단한 단순 단순한 빠른 느린 높은 낮은 큰 작은 많은 적은 긴 짧은 넓은 좁은 강한 약한 비싼 싼 저렴 저렴한 무료 유료 안전 위험 보장 증명 검증 확인법 대조 반영 공개
  폐지 중단일 날 시각 시점별 순번 차례 등급 수준 정책별 유형 형태 모양 방법론 기술 기법 노력 부담 고민 걱정 질문지 의견 반응 만족 불만 이점 득 손해 이득 성립 가정 전제 근무 출근 퇴근
`);
function longestFirst(words: string): readonly string[] {
  return words.split(' ').sort((a, b) => b.length - a.length);
}

function without(word: string, endings: readonly string[], rest: number): string {
  const ending = endings.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= rest);
  return ending ? word.slice(0, -ending.length) : word;
}

/** `옮깁니다` → `옮기`: the polite ending sits in the last syllable of the stem. */
function withoutPoliteEnding(word: string): string {
  if (!word.endsWith('니다') || word.length < 3) return word;
  const code = word.charCodeAt(word.length - 3) - 0xac00;
  if (code < 0 || code % 28 !== 17) return word;
  return word.slice(0, -3) + String.fromCharCode(0xac00 + code - 17);
}

/** The word without what grammar adds to it: `알림피로를` → `알림피로`, `삭제했습니다` → `삭제`. */
export function stemHangul(word: string, afterLatin = false): string {
  if (afterLatin) return without(without(word, AFTER_LATIN, 0), ENDINGS, 0);
  const verb = verbStem(word);
  if (verb) return verb;
  if (word.length === 2 && /[은는을를]$/.test(word)) return word.slice(0, 1);
  const bare = without(word, PARTICLES, 2);
  const plain = WHOLE.test(bare) ? bare : withoutPoliteEnding(without(bare, ENDINGS, 1));
  const stem = plain.length < 2 && bare.length === 2 ? bare : plain;
  return stem === bare ? stem : without(stem, PARTICLES, 2);
}

/** A verb or an adjective in one of its many forms. */
const VERB_FORM =
  /니다$|.{2}(?:면|면서도?|거나|도록|[어아여려]야|는지|[은을]지|지만|므로?|는데|라고|다고|든지|니까|으니|이니|던|려고|하게|며|이나|[되하않]|[지르하되리니이치기]고|[한된있없하되]다|[어아]도|[어아]서|[워겨려쳐]|[기하]를)$/;

/** Words that so many texts have that they tell none apart. */
const COMMON = new Set(
  words(
    '아니 함께 여러 다른 지금 실제 따로 모든 그대로 먼저 직접 미리 바로 다시 이미 가장 계속 대신 모두 아직 정도 전에 이후 항상 보통',
  ),
);

/** Korean with the English that Korean operators mix into it. */
export const korean: Language = {
  fillers: new Set([...FILLERS, ...KOREAN_FILLERS]),
  asides: new Set([...ASIDES, ...KOREAN_ASIDES]),
  aspects: new Set([...ASPECTS, ...KOREAN_ASPECTS, ...KOREAN_VERBS]),
  stem: (word, isAfterLatin) => (isHangul(word) ? stemHangul(word, isAfterLatin) : stemLatin(word)),
  isPredicate: (word) => isHangul(word) && PREDICATE.test(word),
  isUntelling: (term) => isHangul(term) && (VERB_FORM.test(term) || COMMON.has(term)),
  sound: soundOf,
};
