import type { ReactNode } from 'react';
import Figure from '@site/src/ui/Figure';
import ShareBar, { Notice } from '@site/src/ui/ShareBar';
import Questions from './Questions';
import Result from './Result';
import styles from './styles.module.css';
import { text } from './text';
import { viewOf } from './view';

const view = viewOf({});

/** The self-assessment: all questions as a form that reads well without scripts, and an island that scores it. */
export default function MaturityAssessment(): ReactNode {
  return (
    <Figure id="maturity-assessment" caption={text.caption} intro={text.intro} hasFields>
      <maturity-assessment class={styles.assessment} name="maturity">
        <Notice />
        <p className={styles.withoutScript}>{text.withoutScript}</p>
        <Questions view={view} />
        <Result view={view} />
        <ShareBar />
      </maturity-assessment>
    </Figure>
  );
}
