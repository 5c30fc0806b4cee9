import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/**
 * Remark plugins cannot tell the bundler which files they read (chapters, samples, sources), and its cache would keep a
 * page whose sample has changed. A loader in front of Docusaurus' own names them.
 */
export default function mdxDependencies({ siteDir }: LoadContext): Plugin {
  return {
    name: 'mdx-dependencies',
    configureWebpack() {
      const loader = path.join(siteDir, 'plugins/mdx-dependencies-loader.cjs');
      // Docusaurus reads `include` of every rule for MDX.
      const include = [path.join(siteDir, 'docs'), path.join(siteDir, 'i18n')];
      return {
        module: { rules: [{ test: /\.mdx$/, include, enforce: 'pre', use: [{ loader, options: { siteDir } }] }] },
      };
    },
  };
}
