export const text = {
  title: '이 주소에는 페이지가 없습니다',
  lead: '주소를 잘못 옮겼거나 페이지가 옮겨졌을 수 있습니다. 주소 끝의 글자를 확인하거나 아래에서 찾아보세요.',
  search: '이 사이트에서 찾기',
  find: '찾기',
  home: '첫 화면',
  guide: 'AIOps 전략 가이드',
  report: '잘못된 링크를 알려 주기',
  questions: '사람들이 자주 찾는 절',
};

export type Text = typeof text;
