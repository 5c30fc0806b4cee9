import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Fault } from '../fault';

interface Finding {
  readonly what: string;
  readonly mend: string;
}

/** Text as a reader sees it: without code, scripts and styles. */
function proseOf(tree: Root): { text: string; line: number }[] {
  const prose: { text: string; line: number }[] = [];
  visit(tree, (node) => {
    if (node.type === 'element' && ['code', 'pre', 'script', 'style'].includes(node.tagName)) return SKIP;
    if (node.type === 'text') prose.push({ text: node.value, line: node.position?.start.line ?? 1 });
    return undefined;
  });
  return prose;
}

function findInProse(text: string, korean: boolean): Finding[] {
  const findings: Finding[] = [];
  if (text.includes('**'))
    findings.push({ what: `Literal ** in “${text.slice(0, 60)}”.`, mend: 'Check the bold markup in the source.' });
  if (/\[\^[a-z0-9-]+\]/.test(text))
    findings.push({
      what: `A citation is not rendered in “${text.slice(0, 60)}”.`,
      mend: 'Pass the words through Rich.',
    });
  if (korean && /\p{Script=Han}/u.test(text)) {
    findings.push({ what: `Han characters in Korean text: “${text.slice(0, 60)}”.`, mend: 'Write them in Hangul.' });
  }
  return findings;
}

/** Code whose language nobody named. */
function findInElements(tree: Root): (Finding & { line: number })[] {
  const findings: (Finding & { line: number })[] = [];
  visit(tree, 'element', (element: Element) => {
    const line = element.position?.start.line ?? 1;
    if (element.tagName === 'pre' && !element.properties.dataLanguage) {
      findings.push({
        line,
        what: `Code without a language: “${toString(element).slice(0, 60)}”.`,
        mend: 'Name the language of the fence.',
      });
    }
  });
  return findings;
}

/** What can go wrong between the sources and the built page: broken characters, markup that shows. */
export function checkText(file: string, bytes: Buffer): Fault[] {
  const html = bytes.toString('utf8');
  const tree = fromHtml(html);
  const korean = /<html[^>]* lang="ko"/.test(html);
  const broken = ['\0', '\uFFFD'].flatMap((character) => {
    const at = html.indexOf(character);
    const name = character === '\0' ? 'NUL byte' : 'U+FFFD';
    const line = html.slice(0, at).split('\n').length;
    return at < 0
      ? []
      : [
          {
            line,
            what: `A ${name} near “${html.slice(Math.max(0, at - 20), at + 20)}”.`,
            mend: 'Build again; if it stays, the server rendering cut a character.',
          },
        ];
  });
  const prose = proseOf(tree).flatMap(({ text, line }) =>
    findInProse(text, korean).map((finding) => ({ line, ...finding })),
  );
  return [...broken, ...prose, ...findInElements(tree)].map((finding) => ({ file, rule: 'built-text', ...finding }));
}
