import docusaurus from '@docusaurus/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import * as mdx from 'eslint-plugin-mdx';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['build/', '.docusaurus/', 'node_modules/', 'examples/', '**/fixtures/']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended, jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
    plugins: { '@docusaurus': docusaurus },
    rules: {
      '@docusaurus/no-html-links': 'error',
      '@docusaurus/no-untranslated-text': 'off',
      '@docusaurus/string-literal-i18n-messages': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // A list whose markers CSS hides keeps its role for VoiceOver only when it is given again; rows are given for the
      // same reason where a phone shows a table as cards.
      'jsx-a11y/no-redundant-roles': 'off',
      // A region that scrolls must be reached by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'], tags: [] }],
      'jsx-a11y/no-noninteractive-element-to-interactive-role': 'off',
      'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
    },
  },
  {
    files: ['tests/doubles/**', '**/*.test.tsx'],
    rules: { '@docusaurus/no-html-links': 'off', 'jsx-a11y/anchor-has-content': 'off' },
  },
  {
    ...mdx.flat,
    files: ['**/*.mdx'],
    rules: { ...mdx.flat.rules, 'no-unused-expressions': 'off', 'react/jsx-no-undef': 'off', 'no-undef': 'off' },
  },
);
