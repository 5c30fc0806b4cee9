// Replaces @docusaurus/theme-classic 3.10, whose search bar is empty: a link that works without JavaScript and opens the
// search box with it.
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import styles from '../../styles.module.css';
import { text } from '../../text';

export default function SearchBar(): ReactNode {
  return (
    <Link
      className={styles.opener}
      to="/search"
      data-search-open=""
      data-base={useBaseUrl('/')}
      aria-keyshortcuts="/ Control+K Meta+K"
      data-noBrokenLinkCheck
    >
      <span>{text.open}</span>
      <kbd aria-hidden="true">{text.shortcut}</kbd>
    </Link>
  );
}
