import type { ReactNode } from 'react';
import type { View } from '@site/src/islands/view';
import { capabilities, questions } from '@site/src/models/maturity/data';
import { text as model } from '@site/src/models/maturity/text';
import Anchor from '@site/src/ui/Anchor';
import Button from '@site/src/ui/Button';
import { Bar, Slot } from '@site/src/ui/Live';
import Question from './Question';
import styles from './styles.module.css';
import { text } from './text';

/** The questions of all capabilities as radio groups, with the progress and the way to see one at a time. */
export default function Questions({ view }: { readonly view: View }): ReactNode {
  return (
    <form aria-label={text.form} noValidate>
      <div className={styles.tools} data-controls="">
        <div role="group" aria-label={text.mode} className={styles.modes}>
          {(['all', 'one'] as const).map((mode) => (
            <Button key={mode} data-mode={mode} aria-pressed={mode === 'all'}>
              {text.modes[mode]}
            </Button>
          ))}
        </div>
        <Button data-action="clear">{text.clear}</Button>
      </div>
      <div className={styles.progress}>
        <p>
          <Slot view={view} name="progress" />
        </p>
        <Bar view={view} name="progress" />
      </div>
      {capabilities.map(({ id }, index) => {
        const asked = questions.filter(({ capability }) => capability === id);
        return (
          <Anchor
            as="section"
            key={id}
            id={`maturity-questions-${id}`}
            aria-labelledby={`maturity-capability-name-${id}`}
          >
            <p className={styles.capability} id={`maturity-capability-name-${id}`} data-title="">
              {text.capability(index + 1, model.capabilities[id], asked.length)}
            </p>
            {asked.map((question) => (
              <Question key={question.id} id={question.id} />
            ))}
          </Anchor>
        );
      })}
      <div className={styles.tools} data-steps="" hidden>
        <Button data-action="previous">{text.previous}</Button>
        <span data-position="" />
        <Button data-action="next">{text.next}</Button>
      </div>
    </form>
  );
}
