import type { Words } from './words';

export const text: Words = {
  label: '나누기와 보관',
  copyLink: '링크 복사',
  copyMarkdown: 'Markdown 복사',
  downloadCsv: 'CSV 내려받기',
  remember: '이 기기에 기억하기',
  forget: '기억한 값 지우기',
  privacy: '값은 브라우저와 주소에만 있고 어디에도 보내지 않습니다.',
  copiedLink: '링크를 복사했습니다.',
  copiedMarkdown: 'Markdown을 복사했습니다.',
  savedCsv: 'CSV 파일을 만들었습니다.',
  copyByHand: '브라우저가 복사를 허용하지 않습니다. 아래 글을 선택해 두었으니 직접 복사하십시오.',
  toCopy: '복사할 글',
  remembered: '이 기기에 기억합니다. 바꾸는 값도 함께 기억합니다.',
  forgotten: '이 기기에서 지웠습니다. 화면의 값은 그대로입니다.',
  restored: '이 기기에 기억해 둔 값으로 시작했습니다.',
  opened: '링크에 담긴 값으로 시작했습니다.',
  keptAside: '이 기기에 기억해 둔 값은 그대로 두었습니다.',
  noStorage: '브라우저가 저장을 허용하지 않습니다.',
  refused: {
    version: '이 페이지가 모르는 버전의 코드라 읽지 않았습니다. 새로 고쳐 보십시오. 마지막 결과를 그대로 둡니다.',
    damaged: '코드가 잘렸거나 바뀌어 읽지 않았습니다. 링크를 다시 받으십시오. 마지막 결과를 그대로 둡니다.',
  },
  address: '이 결과의 주소:',
};
