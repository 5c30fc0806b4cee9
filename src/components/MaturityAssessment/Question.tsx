import type { ReactNode } from 'react';
import { levels, safetyGate, type QuestionId } from '@site/src/models/maturity/data';
import { text as model } from '@site/src/models/maturity/text';
import Anchor from '@site/src/ui/Anchor';
import styles from './styles.module.css';
import { text } from './text';

/** One question with its five answers, from the lowest level to the highest. */
export default function Question({ id }: { readonly id: QuestionId }): ReactNode {
  const { ask, options } = model.questions[id];
  const gateId = id === safetyGate.question ? `maturity-gate-${id.toLowerCase()}` : undefined;
  return (
    <Anchor as="div" id={`maturity-question-${id.toLowerCase()}`} data-question={id}>
      <fieldset className={styles.question} aria-describedby={gateId}>
        <legend>
          <span className={styles.id}>{id}</span> {ask}
        </legend>
        {gateId && (
          <p id={gateId} className={styles.gate}>
            {text.gate}
          </p>
        )}
        {levels.map((level) => (
          <label key={level} className={styles.option}>
            <input type="radio" name={id} value={level} autoComplete="off" />
            <span>
              <span className={styles.level}>{`${level} ${model.levels[level]}`}</span> {options[level]}
            </span>
          </label>
        ))}
      </fieldset>
    </Anchor>
  );
}
