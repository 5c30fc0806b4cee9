import { createElement, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

type Tag = 'div' | 'figure' | 'section' | 'li' | 'tr' | 'tbody' | 'caption' | 'dt' | 'span' | 'details';

type Props = ComponentPropsWithoutRef<'div'> & {
  /** Address of the element on its page: ASCII, kebab-case, for ever. */
  readonly id: string;
  /** The element to render. */
  readonly as?: Tag;
  readonly children?: ReactNode;
};

/** An element with an address: known to the broken-link check and highlighted when it is the target. */
export default function Anchor({ as = 'div', id, ...rest }: Props): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return createElement(as, { id, 'data-anchor': '', ...rest });
}
