import type { HTMLAttributes } from 'react';

/** The custom elements of the site: they bring HTML to life that already reads well without them. */
type CustomElement = HTMLAttributes<HTMLElement> & { class?: string; name?: string };

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own way to declare elements
  namespace JSX {
    interface IntrinsicElements {
      'copy-button': CustomElement;
      'filter-view': CustomElement;
    }
  }
}
