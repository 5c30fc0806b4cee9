import type { Plugin } from '@docusaurus/types';

/** Docusaurus configures PostCSS itself: without this, it looks for a configuration in every folder above every stylesheet. */
export default function browserStyles(): Plugin {
  return {
    name: 'browser-styles',
    configurePostCss: (options) => ({ ...options, config: false }),
  };
}
