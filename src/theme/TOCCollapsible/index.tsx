// Replaces @docusaurus/theme-classic 3.10: stays in reach while a long page scrolls, closes once a section is chosen and
// works without JavaScript.
import { useRef, type MouseEvent, type ReactNode } from 'react';
import clsx from 'clsx';
import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/TOCCollapsible';
import TOCItems from '@theme/TOCItems';
import styles from './styles.module.css';

export default function TOCCollapsible({ toc, className, minHeadingLevel, maxHeadingLevel }: Props): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  const closeOnChoice = (event: MouseEvent): void => {
    if (details.current && event.target instanceof Element && event.target.closest('a')) details.current.open = false;
  };
  return (
    <details ref={details} className={clsx(styles.toc, className)} onClick={closeOnChoice}>
      <summary>{translate({ id: 'theme.TOCCollapsible.toggleButtonLabel', message: 'On this page' })}</summary>
      <nav className={styles.content}>
        <TOCItems toc={toc} minHeadingLevel={minHeadingLevel} maxHeadingLevel={maxHeadingLevel} />
      </nav>
    </details>
  );
}
