import type { ReactNode } from 'react';
import Button from '@site/src/ui/Button';
import styles from './form.module.css';
import { text } from './text';

const { revenue } = text;

/** Works out a first value for the revenue lost per hour; not an input of the model. */
export default function RevenueHelper(): ReactNode {
  return (
    <details className={styles.revenue}>
      <summary>{revenue.title}</summary>
      <p className={styles.help}>{revenue.help}</p>
      <div className={styles.revenueFields}>
        {(['annual', 'peak'] as const).map((id) => (
          <label key={id}>
            {revenue[id]}
            <input
              type="text"
              inputMode="decimal"
              autoComplete="off"
              spellCheck={false}
              defaultValue={id === 'peak' ? '1' : ''}
              data-revenue={id}
              aria-describedby="roi-revenue-result"
            />
          </label>
        ))}
      </div>
      <p id="roi-revenue-result" className={styles.help} data-revenue-result="" />
      <Button data-action="applyRevenue" disabled>
        {revenue.apply}
      </Button>
    </details>
  );
}
