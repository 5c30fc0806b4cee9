import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Rich from '../Rich';
import { words } from '../words';
import styles from './styles.module.css';

export type FactsProps = {
  /** Address of the file, of the README that tells how to use it, and of the ZIP file of its area. */
  readonly raw: string;
  readonly readme: string;
  readonly archive: string;
  /** How many files the ZIP file holds. */
  readonly archiveFiles: number;
  /** Tools and schemas with their versions, the day of the check, and what it leaves open; as the last check recorded. */
  readonly checked?: string;
  readonly checkedOn?: string;
  readonly limits?: string;
};

/** A link to a file of the build, which is no page. */
export function FileLink({ to, children }: { readonly to: string; readonly children: ReactNode }): ReactNode {
  return (
    <Link to={to} target="_self" data-noBrokenLinkCheck>
      {children}
    </Link>
  );
}

/** What a reader may want to know before he uses the sample: how it was checked, what nobody checked, where it is. */
export default function Facts({
  raw,
  readme,
  archive,
  archiveFiles,
  checked,
  checkedOn,
  limits,
}: FactsProps): ReactNode {
  return (
    <dl className={styles.checked}>
      {checked && checkedOn && (
        <div>
          <dt>{words.sample.checkedAgainst}</dt>
          <dd>
            {checked} <span className={styles.date}>({words.checkedOn(checkedOn)})</span>
          </dd>
        </div>
      )}
      {limits && (
        <div>
          <dt>{words.sample.notChecked}</dt>
          <dd>
            <Rich text={limits} />
          </dd>
        </div>
      )}
      <div>
        <dt>{words.sample.files}</dt>
        <dd>
          <FileLink to={raw}>{words.sample.raw}</FileLink> · <FileLink to={readme}>{words.sample.readme}</FileLink> ·{' '}
          <FileLink to={archive}>{words.sample.archive(archive.split('/').at(-1) ?? '', archiveFiles)}</FileLink>
        </dd>
      </div>
    </dl>
  );
}
