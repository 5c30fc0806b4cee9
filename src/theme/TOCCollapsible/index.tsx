// Replaces @docusaurus/theme-classic 3.10: stays in reach while a long page scrolls, closes once a section is chosen and
// works without JavaScript.
import { useEffect, useRef, type ReactNode } from 'react';
import clsx from 'clsx';
import { useLocation } from '@docusaurus/router';
import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/TOCCollapsible';
import TOCItems from '@theme/TOCItems';
import styles from './styles.module.css';

export default function TOCCollapsible({ toc, className, minHeadingLevel, maxHeadingLevel }: Props): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  const location = useLocation();
  const shown = useRef(location);
  useEffect(() => {
    // A reader may have opened it before the app came: hydration is no choice of a section.
    if (details.current && shown.current !== location) details.current.open = false;
    shown.current = location;
  }, [location]);
  return (
    <details ref={details} className={clsx(styles.toc, className)}>
      <summary>{translate({ id: 'theme.TOCCollapsible.toggleButtonLabel', message: 'On this page' })}</summary>
      <nav className={styles.content}>
        <TOCItems toc={toc} minHeadingLevel={minHeadingLevel} maxHeadingLevel={maxHeadingLevel} />
      </nav>
    </details>
  );
}
