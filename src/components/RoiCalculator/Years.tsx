import type { ReactNode } from 'react';
import type { View } from '@site/src/islands/view';
import { longestHorizon } from '@site/src/models/roi/reading';
import { Bar, part, Slot } from '@site/src/ui/Live';
import Block from './Block';
import styles from './styles.module.css';
import { text } from './text';

const years = Array.from({ length: longestHorizon }, (_, index) => index + 1);

/** Value against cost, year by year: bars beside the numbers that they stand for. */
export default function Years({ view }: { readonly view: View }): ReactNode {
  return (
    <Block id="years" title={text.years.title}>
      <ol className={styles.years}>
        {years.map((year) => (
          <li key={year} {...part(view, `year-${year}`)}>
            <span className={styles.stepName}>{text.years.year(year)}</span>
            <dl className={styles.bars}>
              {(['value', 'cost'] as const).map((kind) => (
                <div key={kind}>
                  <dt>{text.years[kind]}</dt>
                  <dd>
                    <Bar view={view} name={`${kind}-${year}`} kind={kind} />
                    <Slot view={view} name={`${kind}-${year}`} />
                  </dd>
                </div>
              ))}
              <div>
                <dt>{text.years.netSoFar}</dt>
                <dd>
                  <span />
                  <Slot view={view} name={`netSoFar-${year}`} />
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
    </Block>
  );
}
