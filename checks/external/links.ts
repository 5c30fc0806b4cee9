import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentFiles } from '../content/files';
import type { ExternalLink } from './check';

const URL_IN_TEXT = /https?:\/\/[^\s<>"'`|\\)\]}]+/g;
/** Addresses that only explain: documentation names these hosts for examples. */
const EXAMPLE = /^https?:\/\/([\w.-]*\.)?(example\.(com|org|net)|localhost|127\.0\.0\.1)([:/]|$)/;

function sourceFiles(root: string): { path: string; text: string }[] {
  return readdirSync(path.join(root, 'src/sources'))
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .map((name) => path.join('src/sources', name))
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }));
}

/** Every external address that readers are led to, with the place where it is written. */
export function externalLinks(root: string): ExternalLink[] {
  return [...contentFiles(root), ...sourceFiles(root)].flatMap(({ path: file, text }) =>
    text.split('\n').flatMap((line, index) =>
      // An address in a comment explains the code and leads no reader anywhere.
      /^\s*(\/\/|\*|\/\*)/.test(line)
        ? []
        : [...line.matchAll(URL_IN_TEXT)]
            .map(([url]) => url.replace(/[.,;:]+$/, ''))
            .filter((url) => URL.canParse(url) && !url.includes('${') && !EXAMPLE.test(url))
            .map((url) => ({ url, file, line: index + 1 })),
    ),
  );
}
