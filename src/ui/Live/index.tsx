import type { ReactNode } from 'react';
import type { View } from '@site/src/islands/view';
import styles from './styles.module.css';

type Props = {
  readonly view: View;
  /** Name in the view. */
  readonly name: string;
};

/** A text that an island keeps up to date. */
export function Slot({ view, name }: Props): ReactNode {
  const text = view.text[name];
  if (text === undefined) throw new Error(`The view has no text “${name}”: add it to the view or correct the slot.`);
  return <span data-slot={name}>{text}</span>;
}

/** The attributes of a part that an island shows and hides. */
export function part(view: View, name: string): { readonly 'data-part': string; readonly hidden: boolean } {
  const shown = view.shown[name];
  if (shown === undefined) throw new Error(`The view has no part “${name}”: add it to the view or correct the part.`);
  return { 'data-part': name, hidden: !shown };
}

/** A bar beside a number that says the same; `kind` is its colour and pattern. */
export function Bar({ view, name, kind = 'value' }: Props & { readonly kind?: 'value' | 'cost' }): ReactNode {
  return (
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} width="100" height="8" />
      <rect className={styles[kind]} data-bar={name} width={view.width[name] ?? 0} height="8" />
    </svg>
  );
}
