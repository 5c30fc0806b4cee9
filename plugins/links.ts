import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import {
  destinationOf,
  formatAddress,
  retiredLinks,
  type Destination,
  type Registry,
  type Sentence,
} from '../src/links/registry.ts';
import { goPage, movedPage, withdrawnPage } from '../src/links/signposts.ts';

type Locale = keyof Sentence;
type Files = Readonly<Record<string, string>>;

function addressOf(end: Destination, page: string, anchor?: string): string {
  return end.kind === 'live' ? formatAddress(end.page, end.anchor) : formatAddress(page, anchor);
}

/** Pages at the addresses of pages that have moved or were given up. */
export function retiredPages(registry: Registry, locale: Locale, base: string, origin: string): Files {
  const files: Record<string, string> = {};
  for (const [page, { successor, withdrawn }] of Object.entries(registry)) {
    if (!successor && !withdrawn) continue;
    const end = destinationOf(registry, page);
    if (end.kind === 'lost') throw new Error(`links.json: ${end.reason}. Correct the successor of “${page}”.`);
    files[`${page.slice(1)}.html`] =
      end.kind === 'live'
        ? movedPage(locale, `${base}${formatAddress(end.page, end.anchor).slice(1)}`, origin)
        : withdrawnPage(locale, end.sentence[locale], base);
  }
  return files;
}

/** Pages at the short addresses, for all languages together. */
export function goPages(
  registry: Registry,
  bases: Readonly<Record<Locale, string>>,
  labels: Record<Locale, string>,
): Files {
  const files: Record<string, string> = {};
  for (const [page, { anchors }] of Object.entries(registry)) {
    for (const [anchor, { go }] of Object.entries(anchors)) {
      if (!go) continue;
      const address = addressOf(destinationOf(registry, page, anchor), page, anchor).slice(1);
      files[`go/${go}.html`] = goPage(go, { ko: bases.ko + address, en: bases.en + address }, labels);
    }
  }
  return files;
}

async function write(outDir: string, files: Files): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(outDir, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/**
 * Keeps old addresses working: static pages for pages that have moved, `/go/<name>` for the short addresses, and
 * `retired-links.json` for anchors, which only the browser sees (`src/islands/arrive.ts` asks for it).
 */
export default function links({ siteDir, siteConfig, i18n, baseUrl }: LoadContext): Plugin {
  const locale = i18n.currentLocale as Locale;
  const retired = `${baseUrl}retired-links.json`;
  return {
    name: 'links',
    injectHtmlTags: () => ({
      headTags: [{ tagName: 'meta', attributes: { name: 'retired-links', content: retired } }],
    }),
    async postBuild({ outDir }) {
      const registry = JSON.parse(await readFile(path.join(siteDir, 'links.json'), 'utf8')) as Registry;
      await write(outDir, {
        'retired-links.json': JSON.stringify(retiredLinks(registry, locale, baseUrl)),
        ...retiredPages(registry, locale, baseUrl, siteConfig.url),
      });
      if (locale !== i18n.defaultLocale) return;
      const of = <Value>(get: (name: Locale) => Value): Record<Locale, Value> => ({ ko: get('ko'), en: get('en') });
      const bases = of((name) => i18n.localeConfigs[name]?.baseUrl ?? baseUrl);
      await write(
        outDir,
        goPages(
          registry,
          bases,
          of((name) => i18n.localeConfigs[name]?.label ?? name),
        ),
      );
    },
  };
}
