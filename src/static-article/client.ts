import type { ClientModule } from '@docusaurus/types';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import globalData from '@generated/globalData';
import routes from '@generated/routes';
import { loadArticle, prefetchPage } from './articles';
import './blocks.css';
import { layOut, mindReader, turnPage } from './layOut';

export { stylesOfArticles } from './stylesheet';

type Docs = Readonly<Record<string, { versions: readonly { docs: readonly { path: string }[] }[] }>>;
type Connection = { readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string } };

const articles = new Set(
  Object.values((globalData['docusaurus-plugin-content-docs'] ?? {}) as Docs).flatMap(({ versions }) =>
    versions.flatMap(({ docs }) => docs.map(({ path }) => path)),
  ),
);

type Route = (typeof routes)[number];

/** Lets a page wait, wherever Docusaurus loads its chunks ahead, until its article is at hand. */
function waitForArticles(level: readonly Route[]): void {
  for (const { path, component, routes: children } of level) {
    waitForArticles((children ?? []) as Route[]);
    if (!articles.has(path)) continue;
    const { preload } = component;
    component.preload = () => Promise.all([preload(), loadArticle(path)]);
  }
}

if (ExecutionEnvironment.canUseDOM) {
  if (process.env.NODE_ENV === 'production') waitForArticles(routes);
  mindReader();
}

/** As Docusaurus does for chunks: not on a slow connection or one that asks to save data. */
function mayPrefetch(): boolean {
  const { connection } = navigator as Connection;
  return !connection?.saveData && !connection?.effectiveType?.includes('2g');
}

function pathOf(link: Element): string {
  return (link as HTMLAnchorElement).pathname;
}

let observer: IntersectionObserver | undefined;

/** Fetches the HTML of the articles whose links come into view; Docusaurus does the same for their chunks. */
function prefetchArticles(): void {
  observer?.disconnect();
  if (!mayPrefetch()) return;
  observer = new IntersectionObserver((entries, self) =>
    entries
      .filter(({ isIntersecting }) => isIntersecting)
      .forEach(({ target }) => {
        self.unobserve(target);
        prefetchPage(pathOf(target));
      }),
  );
  [...document.querySelectorAll('a[href]:not([href^="#"])')]
    .filter((link) => articles.has(pathOf(link)) && pathOf(link) !== location.pathname)
    .forEach((link) => observer?.observe(link));
}

const module: ClientModule = {
  onRouteUpdate({ location, previousLocation }) {
    if (previousLocation && previousLocation.pathname !== location.pathname) turnPage();
  },
  onRouteDidUpdate() {
    layOut();
    prefetchArticles();
  },
};

export default module;
