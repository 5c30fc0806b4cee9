import type { Text } from './types';

export const text: Text = {
  copyLink: (title) => `‘${title}’ 링크 복사`,
  copied: '링크를 복사했습니다.',
  copyFailed: '여기서는 복사할 수 없습니다. 복사할 수 있도록 링크를 골라 두었습니다.',
  link: '링크',
  partsHint: '위아래 화살표 키로 이 표나 그림의 다른 항목으로 옮겨 갑니다.',
  unknown: (id) => `이 페이지에는 ‘${id}’ 부분이 없습니다.`,
  nearest: '가장 비슷한 부분:',
  close: '닫기',
  moved: '이 페이지는 옮겨졌습니다',
  follow: '새 주소로 가기',
  gone: '이 페이지는 없어졌습니다',
  home: '첫 화면',
};
