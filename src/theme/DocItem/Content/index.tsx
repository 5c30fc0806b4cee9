// Wraps @docusaurus/theme-classic 3.10: marks the article, so that the browser finds it in this document and in others.
import type { ReactNode } from 'react';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import DocItemContent from '@theme-original/DocItem/Content';
import type { Props } from '@theme/DocItem/Content';

export default function MarkedContent(props: Props): ReactNode {
  return (
    <div data-static-article={useDoc().metadata.permalink}>
      <DocItemContent {...props} />
    </div>
  );
}
