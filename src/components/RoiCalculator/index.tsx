import type { ReactNode } from 'react';
import { defaults } from '@site/src/models/roi/data';
import Figure from '@site/src/ui/Figure';
import ShareBar, { Notice } from '@site/src/ui/ShareBar';
import Cautions from './Cautions';
import Comparison from './Comparison';
import Form from './Form';
import Steps from './Steps';
import Strip from './Strip';
import styles from './styles.module.css';
import Summary from './Summary';
import { text } from './text';
import { viewOf } from './view';
import Years from './Years';

const view = viewOf({ now: defaults, kept: null });

/** The ROI model with the reader's own numbers: reads well with the defaults, and an island makes it compute. */
export default function RoiCalculator(): ReactNode {
  return (
    <Figure id="roi-calculator" caption={text.caption} intro={text.intro} estimate hasFields>
      <roi-calculator class={styles.calculator} name="roi">
        <Notice />
        <p className={styles.withoutScript}>{text.withoutScript}</p>
        <div className={styles.columns}>
          <Form />
          <Strip view={view} />
          <Summary view={view} />
        </div>
        <Cautions view={view} />
        <Years view={view} />
        <Steps view={view} />
        <Comparison view={view} />
        <ShareBar />
      </roi-calculator>
    </Figure>
  );
}
