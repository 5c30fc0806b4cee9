import type { Plugin } from '@docusaurus/types';

/** Docusaurus configures PostCSS itself: without this, it looks for a configuration in every folder above every stylesheet. */
export default function postcss(): Plugin {
  return {
    name: 'postcss',
    configurePostCss: (options) => ({ ...options, config: false }),
  };
}
