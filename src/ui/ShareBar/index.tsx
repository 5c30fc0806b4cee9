import type { ReactNode } from 'react';
import Button from '../Button';
import styles from './styles.module.css';
import { text } from './text';

/** Buttons that carry a result out of an instrument, and the choice to remember it; an island makes them work. */
export default function ShareBar(): ReactNode {
  return (
    <>
      <div className={styles.bar} role="group" aria-label={text.label}>
        {(['copyLink', 'copyMarkdown', 'downloadCsv'] as const).map((action) => (
          <Button key={action} data-action={action}>
            {text[action]}
          </Button>
        ))}
        <label className={styles.remember}>
          <input type="checkbox" data-remember="" /> {text.remember}
        </label>
        <Button data-action="forget" hidden>
          {text.forget}
        </Button>
        <p className={styles.done} role="status" data-done="" />
        <p className={styles.privacy}>{text.privacy}</p>
      </div>
      <textarea className={styles.copy} data-copy-text="" aria-label={text.toCopy} readOnly hidden rows={6} />
      <p className={styles.address} data-address="" hidden />
    </>
  );
}

/** Where an instrument says what it opened, or why it could not; stands at its head. */
export function Notice(): ReactNode {
  return <p className={styles.notice} role="status" data-notice="" />;
}
