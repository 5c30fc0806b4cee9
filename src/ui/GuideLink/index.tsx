import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { useActivePluginAndVersion, useAllDocsData } from '@docusaurus/plugin-content-docs/client';
import type { GuideId } from '@site/src/guides';

type Props = {
  /** Id of the guide's page. */
  readonly guide: GuideId;
  /** Address on that page. */
  readonly anchor?: string;
  readonly children: ReactNode;
};

/** A link to another guide of the series; plain words as long as that guide is not published. */
export default function GuideLink({ guide, anchor, children }: Props): ReactNode {
  const pluginId = useActivePluginAndVersion()?.activePlugin.pluginId ?? 'default';
  const page = useAllDocsData()[pluginId]?.versions[0]?.docs.find(({ id }) => id === guide);
  return page ? <Link to={anchor ? `${page.path}#${anchor}` : page.path}>{children}</Link> : children;
}
