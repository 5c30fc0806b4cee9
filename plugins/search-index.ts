import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Language } from '../src/search/analysis/analyse.ts';
import { languageOf, namesOf } from '../src/search/analysis/languages.ts';
import { readDocuments, type SearchDocument } from '../src/search/documents.ts';
import type { OutlinePage } from '../src/search/outline.ts';
import { WIRE_VERSION, type GuideEntry, type Manifest } from '../src/search/engine/format.ts';
import { chapterStarts, writeChapters, writeIndex } from '../src/search/engine/write.ts';
import { writeNames } from '../src/search/engine/writeNames.ts';
import { askedAbout } from './asked.ts';
import { readOutline } from './outline.ts';
import type { Search } from './search-provider.ts';
import { algoliaFile, recordsOf, typesenseFile } from './search-records.ts';

/** A guide whose index outgrows this must be divided into two guides: readers fetch it whole. */
const LARGEST = 250_000;

function outlineOf(content: unknown, { siteDir, i18n }: LoadContext): OutlinePage[] {
  const docs = (content as { default?: LoadedContent } | undefined)?.default;
  return (docs?.loadedVersions ?? []).flatMap((version) =>
    version.docs.map(({ title, permalink, source }) => ({
      title,
      path: permalink,
      chapters: readOutline(source.replace('@site', siteDir), i18n.currentLocale),
    })),
  );
}

const hashOf = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 12);

async function writeGuide(
  folder: string,
  address: string,
  documents: readonly SearchDocument[],
  language: Language,
): Promise<GuideEntry> {
  const index = JSON.stringify(writeIndex(documents, language));
  const size = brotliCompressSync(index).length;
  if (size > LARGEST) {
    throw new Error(
      `[search] The index of ${address} has ${size} bytes (brotli), more than ${LARGEST}: divide the page in two.`,
    );
  }
  const chapters = writeChapters(documents).map((chapter) => JSON.stringify(chapter));
  const name = `${address.replace(/\W+/g, '-')}.${hashOf([index, ...chapters].join())}`;
  await writeFile(path.join(folder, `${name}.json`), index);
  await Promise.all(chapters.map((chapter, at) => writeFile(path.join(folder, `${name}.${at}.json`), chapter)));
  return { path: address, title: documents[0]?.title ?? '', index: name, chapters: chapterStarts(documents) };
}

interface BuiltGuide {
  /** Path of the page below the site's address in its language. */
  readonly address: string;
  readonly documents: readonly SearchDocument[];
}

async function readGuides(
  { siteDir, i18n }: LoadContext,
  outDir: string,
  addresses: readonly string[],
): Promise<BuiltGuide[]> {
  const guides = await Promise.all(
    addresses.map(async (address) => {
      const html = await readFile(path.join(outDir, `${address}.html`), 'utf8').catch(() => '');
      return { address, documents: html ? readDocuments(html, askedAbout(siteDir, address, i18n.currentLocale)) : [] };
    }),
  );
  return guides.filter(({ documents }) => documents.length > 0);
}

/**
 * Search that needs no server: reads the built pages of each locale and writes their index below `search/`.
 * `search/index.json` names the guides; the box fetches it when it is first opened. With another provider the same parts
 * of the pages are written as `search/records.*`, to be handed to its server instead of a crawl, and the outline of the
 * guides is left for the code that is there in any case.
 */
export default function searchIndex(context: LoadContext, options: unknown): Plugin {
  const { siteDir, baseUrl, i18n, siteConfig } = context;
  const { provider } = options as Pick<Search, 'provider'>;
  const isEmbedded = provider === 'embedded';
  return {
    name: 'search-index',
    // Another provider's theme brings its own search bar and search page.
    getThemePath: isEmbedded ? () => path.join(siteDir, 'src/search/theme') : undefined,
    async allContentLoaded({ allContent, actions }) {
      const outline = outlineOf(allContent['docusaurus-plugin-content-docs'], context);
      await actions.createData('outline.json', outline);
      if (isEmbedded)
        actions.addRoute({ path: `${baseUrl}search`, component: '@site/src/search/SearchPage', exact: true });
    },
    async postBuild({ outDir, routesPaths }) {
      const folder = path.join(outDir, 'search');
      await mkdir(folder, { recursive: true });
      const addresses = routesPaths.map((route) => route.slice(baseUrl.length)).filter((route) => route !== '');
      const guides = await readGuides(context, outDir, addresses.sort());
      if (!isEmbedded) {
        const records = guides.flatMap(({ address, documents }) =>
          recordsOf(documents, `${siteConfig.url}${baseUrl}${address}`, i18n.currentLocale),
        );
        const [name, file] =
          provider === 'algolia' ? ['records.json', algoliaFile(records)] : ['records.jsonl', typesenseFile(records)];
        return writeFile(path.join(folder, name), file);
      }
      const language = languageOf(i18n.currentLocale);
      const entries = await Promise.all(
        guides.map(({ address, documents }) => writeGuide(folder, address, documents, language)),
      );
      const names = JSON.stringify(
        writeNames(
          namesOf(i18n.currentLocale),
          language,
          guides.flatMap(({ documents }) => documents),
        ),
      );
      const manifest: Manifest = { version: WIRE_VERSION, names: `names.${hashOf(names)}`, guides: entries };
      await writeFile(path.join(folder, `${manifest.names}.json`), names);
      return writeFile(path.join(folder, 'index.json'), JSON.stringify(manifest));
    },
  };
}
