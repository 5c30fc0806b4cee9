import { expect, test } from 'vitest';
import { formatFault } from '../fault';
import { checkEnglish, checkKorean, sentencesOf } from './one-language';

const PAGE = `<!doctype html><html lang="en"><body>
<nav aria-label="Main"><a lang="ko">한국어</a> 5.9 새 절</nav>
<div lang="ko"><h3>5.9 새 절</h3><p>아직 번역하지 않았습니다.</p></div>
<figure id="sample-a"><pre>summary_ko: 컨테이너</pre></figure>
<p>Text</p></body></html>`;

function english(text: string, file = 'build/en/page.html'): string[] {
  return checkEnglish([{ path: file, text }]).map(formatFault);
}

test('Korean that is marked, the language menu and samples may stand in an English page', () => {
  expect(english(PAGE)).toEqual([]);
  expect(english('{label:"한국어"}', 'build/en/assets/js/main.js')).toEqual([]);
});

test('finds Korean text, labels and strings in the English build', () => {
  expect(english(PAGE.replace('Text', '남은 글'))).toMatchSnapshot('text');
  expect(english(PAGE.replace('"Main"', '"주 메뉴"'))).toMatchSnapshot('label');
  expect(english('var a="복사";', 'build/en/assets/js/main.js')).toMatchSnapshot('script');
  expect(english(String.raw`var a="\ubcf5\uc0ac";`, 'build/en/assets/js/main.js')).toMatchSnapshot('escaped script');
});

test('code that reads Korean may hold what it reads', () => {
  const file = { path: 'build/en/assets/js/search.js', text: 'var a="은 는 이";var b="검색 결과";' };
  expect(checkEnglish([file], "const PARTICLES = '은 는 이';").map(({ what }) => what)).toEqual([
    'Korean in the English build: “검색 결과”.',
  ]);
});

test('finds an English sentence of the data in the Korean build', () => {
  const words =
    "export const text = { a: 'Every single claim carries its `source` here', b: 'GuardDuty Extended Threat Detection' };";
  const sentences = sentencesOf(words, "export const text = { a: '출처' };");
  expect(sentences).toEqual(['Every single claim carries its']);
  const found = checkKorean(
    [{ path: 'build/assets/js/a.js', text: 'x="Every single claim carries its `source` here"' }],
    sentences,
  );
  expect(found.map(formatFault)).toMatchSnapshot();
});
