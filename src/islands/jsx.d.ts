import type { HTMLAttributes } from 'react';

/** The custom elements of the site: they bring HTML to life that already reads well without them. */
type CustomElement = HTMLAttributes<HTMLElement> & { class?: string; name?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-button': CustomElement;
      'filter-view': CustomElement;
      'search-results': CustomElement;
      'roi-calculator': CustomElement;
      'maturity-assessment': CustomElement;
    }
  }
}
