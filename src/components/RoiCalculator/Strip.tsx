import type { ReactNode } from 'react';
import { text as model } from '@site/src/models/roi/text';
import type { View } from '@site/src/islands/view';
import { Slot } from '@site/src/ui/Live';
import styles from './styles.module.css';
import { text } from './text';

/** On a phone the result stays in sight under the form; it repeats the summary, so that only the eye gets it. */
export default function Strip({ view }: { readonly view: View }): ReactNode {
  return (
    <div className={styles.strip} aria-hidden="true">
      {(['totalValue', 'roiYear1Pct'] as const).map((id) => (
        <span key={id}>
          {model.outputs[id]}{' '}
          <strong>
            <Slot view={view} name={`now-${id}`} />
          </strong>
        </span>
      ))}
      <span className={styles.stripNote} data-last-good="" hidden>
        {text.lastGoodShort}
      </span>
    </div>
  );
}
