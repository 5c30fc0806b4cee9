import { text as en } from './text.en.ts';
import { text as ko } from './text.ko.ts';

const WORDS = { ko, en };
type Locale = keyof typeof WORDS;

function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => names[character] ?? character);
}

/** A value inside a script: nothing in it can end the script. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

function page(locale: Locale, title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="generator" content="links">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
${head}
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

/**
 * The page at an old address: it leads on with query and hash, and without JavaScript to the page at least.
 *
 * @param to path of the new address, with or without an anchor
 * @param origin of the published site
 */
export function movedPage(locale: Locale, to: string, origin: string): string {
  const words = WORDS[locale];
  const [path = '', anchor] = to.split('#');
  const hash = literal(anchor ? `#${anchor}` : '');
  return page(
    locale,
    words.moved,
    `<link rel="canonical" href="${escaped(origin + path)}">
<script>location.replace(${literal(path)} + location.search + (location.hash || ${hash}))</script>
<noscript><meta http-equiv="refresh" content="0; url=${escaped(to)}"></noscript>`,
    `<p><a href="${escaped(to)}">${escaped(words.follow)}</a></p>`,
  );
}

/** The page at an address that was given up. */
export function withdrawnPage(locale: Locale, sentence: string, home: string): string {
  const words = WORDS[locale];
  const body = `<p>${escaped(sentence)}</p>\n<p><a href="${escaped(home)}">${escaped(words.home)}</a></p>`;
  return page(locale, words.gone, '', body);
}

/** Goes to the language that the reader chose on this site, else to the first of his browser that the site speaks. */
function choose(targets: Readonly<Record<string, string>>, fallback: string): void {
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem('language');
  } catch {
    // No storage: the browser's languages decide.
  }
  const wanted = [chosen ?? '', ...navigator.languages].map((language) => language.slice(0, 2));
  const language = wanted.find((candidate) => Object.hasOwn(targets, candidate)) ?? fallback;
  const [path, hash] = (targets[language] ?? '').split('#');
  location.replace(`${path ?? ''}${location.search}${hash ? `#${hash}` : ''}`);
}

/**
 * The page at a short address: it leads to the language of the reader, and without JavaScript offers both.
 *
 * @param name last part of the short address
 * @param targets path of the address in each language
 */
export function goPage(
  name: string,
  targets: Readonly<Record<Locale, string>>,
  labels: Record<Locale, string>,
): string {
  const links = (['ko', 'en'] as const).map(
    (locale) =>
      `<li><a href="${escaped(targets[locale])}" lang="${locale}" hreflang="${locale}">${escaped(labels[locale])}</a></li>`,
  );
  return page(
    'en',
    name,
    `<script>(${choose.toString()})(${literal(targets)}, 'en')</script>`,
    `<ul>\n${links.join('\n')}\n</ul>`,
  );
}
