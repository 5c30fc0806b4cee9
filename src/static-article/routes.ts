import { matchRoutes } from 'react-router-config';
import routes from '@generated/routes';

/** Path of a page that this build's router can show without loading a document. */
export function routeOf(link: HTMLAnchorElement): string | undefined {
  if (link.origin !== location.origin || (link.target && link.target !== '_self') || link.hasAttribute('download')) {
    return undefined;
  }
  const page = matchRoutes(routes, link.pathname).at(-1);
  // The layout of the guides matches every address below it; a page matches its own, and a file of the build matches none.
  return page?.match.isExact && page.route.path !== '*' ? link.pathname : undefined;
}
