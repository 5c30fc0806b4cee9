import type { ReactNode } from 'react';
import { text as model } from '@site/src/models/roi/text';
import type { View } from '@site/src/islands/view';
import { outputs, savings, type OutputId } from '@site/src/models/roi/data';
import { part, Slot } from '@site/src/ui/Live';
import Block from './Block';
import styles from './styles.module.css';
import { text } from './text';

const summed = new Set<OutputId>(savings);

/** Every step of the model with its arithmetic written out, and the running total of the value. */
export default function Steps({ view }: { readonly view: View }): ReactNode {
  return (
    <Block id="steps" title={text.steps}>
      <ol className={styles.steps}>
        {outputs.map(({ id }) => (
          <li key={id} {...part(view, `output-${id}`)}>
            <span className={styles.stepName}>{model.outputs[id]}</span>
            <span className={styles.arithmetic}>
              <Slot view={view} name={`arithmetic-${id}`} />{' '}
              <strong>
                <Slot view={view} name={`now-${id}`} />
              </strong>
              {summed.has(id) && (
                <span className={styles.running}>
                  {' '}
                  <Slot view={view} name={`running-${id}`} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Block>
  );
}
