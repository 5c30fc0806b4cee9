import type { ReactNode } from 'react';
import clsx from 'clsx';
import { formatDate } from '../formatDate';
import { words } from '../words';
import styles from './styles.module.css';

export type StatusKind = keyof typeof words.status;

type Props = {
  /** What state a product or interface is in. */
  readonly kind: StatusKind;
  /** Since when or until when, as ISO date. */
  readonly date?: string;
};

const TONE: Readonly<Record<StatusKind, string | undefined>> = {
  ga: styles.calm,
  preview: styles.open,
  experimental: styles.open,
  deprecated: styles.closing,
  ended: styles.closing,
  legacy: styles.closing,
  superseded: styles.closing,
};

/** The state of a product in a word, with its date. */
export default function Status({ kind, date }: Props): ReactNode {
  return (
    <span className={clsx(styles.status, TONE[kind])}>
      {words.status[kind]}
      {date && (
        <>
          {' '}
          <time dateTime={date}>{formatDate(date, 'short')}</time>
        </>
      )}
    </span>
  );
}
