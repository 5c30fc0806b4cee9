import type { Fault } from '../fault';

/** A class of a CSS module, as the build writes it: its name and four characters of its hash. */
const MODULE_CLASS = /^[A-Za-z][\w-]*_[\w+-]{4}$/;

/** Classes of CSS modules that a page uses and its stylesheets lack: the browser's build has lost a file of styles. */
export function checkStyles(file: string, html: string, css: string): Fault[] {
  const used = new Set(
    [...html.matchAll(/\sclass=(?:"([^"]*)"|([^\s>"]+))/g)].flatMap(([, quoted, bare]) =>
      (quoted ?? bare ?? '').split(/\s+/),
    ),
  );
  return [...used]
    .filter((name) => MODULE_CLASS.test(name) && !css.includes(`.${name.replace(/[+]/g, '\\$&')}`))
    .map((name) => ({
      file,
      line: 1,
      rule: 'built-styles',
      what: `The class “${name}” has no rule in the stylesheet.`,
      mend: 'Make src/static-article/stylesheet.ts name the file that defines it.',
    }));
}
