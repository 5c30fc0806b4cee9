import { useCallback, type MouseEvent, type ReactNode, type SyntheticEvent } from 'react';
import { useHistory } from '@docusaurus/router';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { placeArticle } from './articles';
import { routeOf } from './routes';

const ADOPTED = { __html: '' };

function linkOf({ target }: SyntheticEvent): HTMLAnchorElement | null {
  return (target as Element).closest<HTMLAnchorElement>('a[href]');
}

function preload(event: SyntheticEvent): void {
  const link = linkOf(event);
  const path = link && routeOf(link);
  if (path && path !== location.pathname) window.docusaurus.preload(path);
}

function isPlainClick(event: MouseEvent): boolean {
  return (
    event.button === 0 && !(event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
  );
}

/** The article in the browser: adopts the HTML that is there, or puts in the one that was fetched. */
export default function Article(): ReactNode {
  const { permalink } = useDoc().metadata;
  const history = useHistory();
  const place = useCallback(
    (element: HTMLElement | null) => {
      if (element && !placeArticle(permalink, element)) location.reload();
    },
    [permalink],
  );
  const follow = (event: MouseEvent): void => {
    const link = linkOf(event);
    if (!link || !isPlainClick(event)) return;
    const isOnThisPage = link.pathname === location.pathname && link.search === location.search && link.hash !== '';
    const path = isOnThisPage ? undefined : routeOf(link);
    if (!path) return;
    event.preventDefault();
    history.push(path + link.search + link.hash);
  };
  return (
    // The keyboard follows a link through its click; the element itself is not operated.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      key={permalink}
      ref={place}
      data-static-article={permalink}
      onClick={follow}
      onFocus={preload}
      onMouseOver={preload}
      onTouchStart={preload}
      suppressHydrationWarning
      dangerouslySetInnerHTML={ADOPTED}
    />
  );
}
