import type { LoadContext, Plugin } from '@docusaurus/types';

/**
 * Lets `./text` stand for `text.<locale>.ts`, so that each locale's bundle holds one language.
 * A locale without its file falls through to the usual extensions and stops the build.
 */
export default function localeText({ i18n }: LoadContext): Plugin {
  return {
    name: 'locale-text',
    configureWebpack() {
      return {
        mergeStrategy: { 'resolve.extensions': 'prepend' },
        resolve: { extensions: [`.${i18n.currentLocale}.ts`] },
      };
    },
  };
}
