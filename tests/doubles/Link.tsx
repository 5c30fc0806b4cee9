import type { ComponentPropsWithoutRef, ReactNode } from 'react';

/** Stands in for Docusaurus' link where no router is. */
export default function Link({ to, ...rest }: ComponentPropsWithoutRef<'a'> & { to?: string }): ReactNode {
  return <a href={to} {...rest} />;
}
