import type { ComponentPropsWithoutRef, ReactNode } from 'react';

type Props = ComponentPropsWithoutRef<'a'> & { to?: string; 'data-noBrokenLinkCheck'?: boolean };

/** Stands in for Docusaurus' link where no router is; what is meant for Docusaurus does not reach the element. */
export default function Link({ to, ...rest }: Props): ReactNode {
  delete rest['data-noBrokenLinkCheck'];
  return <a href={to} {...rest} />;
}
