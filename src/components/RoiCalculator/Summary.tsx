import type { ReactNode } from 'react';
import { text as model } from '@site/src/models/roi/text';
import type { View } from '@site/src/islands/view';
import { part, Slot } from '@site/src/ui/Live';
import Block from './Block';
import styles from './styles.module.css';
import { text } from './text';

/** The results that a report names first. */
const SHOWN = [
  'totalValue',
  'firstYearCost',
  'roiYear1Pct',
  'roiSteadyPct',
  'paybackGuideMonths',
  'paybackCashMonths',
] as const;

/** The main results and what carries them. */
export default function Summary({ view }: { readonly view: View }): ReactNode {
  return (
    <div className={styles.summary}>
      <Block id="summary" title={text.summary}>
        <p className={styles.lastGood} data-last-good="" hidden>
          {text.lastGood}
        </p>
        <dl className={styles.results}>
          {SHOWN.map((id) => (
            <div key={id} {...part(view, `output-${id}`)}>
              <dt>{model.outputs[id]}</dt>
              <dd>
                <Slot view={view} name={`now-${id}`} />
              </dd>
            </div>
          ))}
        </dl>
      </Block>
      <Block id="carrier" title={text.carrier.title}>
        <p>
          <strong>
            <Slot view={view} name="carrier" />
          </strong>{' '}
          <Slot view={view} name="without" />
        </p>
      </Block>
    </div>
  );
}
