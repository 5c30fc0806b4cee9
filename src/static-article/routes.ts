import { matchRoutes } from 'react-router-config';
import routes from '@generated/routes';

/** Path of a page that this build's router can show without loading a document. */
export function routeOf(link: HTMLAnchorElement): string | undefined {
  if (link.origin !== location.origin || (link.target && link.target !== '_self') || link.hasAttribute('download')) {
    return undefined;
  }
  const page = matchRoutes(routes, link.pathname).at(-1);
  return page && page.route.path !== '*' ? link.pathname : undefined;
}
