import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import { words } from '../words';
import styles from './styles.module.css';

type Props = {
  /**
   * Whether the translation of the section or of what follows is behind its original, or there is none and the original
   * stands here.
   */
  readonly kind: 'stale' | 'staleWords' | 'missing';
  /** Id of the section. */
  readonly section: string;
  /** Where the changes of the original since the translation can be seen. */
  readonly changes?: string;
};

/** Says at a section that its translation is behind or missing; put in by `plugins/stale-translation.ts`. */
export default function TranslationNotice({ kind, section, changes }: Props): ReactNode {
  const { defaultLocale, localeConfigs } = useDocusaurusContext().i18n;
  const original = useAlternatePageUtils().createUrl({ locale: defaultLocale, fullyQualified: false });
  const language = localeConfigs[defaultLocale]?.htmlLang;
  return (
    <aside className={styles.notice} lang={words.locale} aria-label={words.translation.label}>
      <p>{words.translation[kind]}</p>
      <ul>
        <li>
          <Link to={`pathname://${original}#${section}`} autoAddBaseUrl={false} target="_self" hrefLang={language}>
            {words.translation.original}
          </Link>
        </li>
        {changes && (
          <li>
            <Link to={changes}>{words.translation.changes}</Link>
          </li>
        )}
      </ul>
    </aside>
  );
}
