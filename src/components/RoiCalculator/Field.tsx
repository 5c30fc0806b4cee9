import type { ReactNode } from 'react';
import { text as model } from '@site/src/models/roi/text';
import type { Input, InputId } from '@site/src/models/roi/data';
import styles from './form.module.css';
import { text } from './text';
import { formatInput } from './view';

type Props = Omit<Input, 'id'> & { readonly id: InputId };

/** One input: label, unit, help, limits, and a place for what is wrong with it. */
export default function Field({ id, unit, default: start, min, max }: Props): ReactNode {
  const field = `roi-field-${id}`;
  const limits = text.limits(formatInput(min), formatInput(max), formatInput(start));
  return (
    <div className={styles.field}>
      <label htmlFor={field}>{model.inputs[id]}</label>
      <span className={styles.control}>
        <input
          id={field}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          defaultValue={formatInput(start)}
          data-input={id}
          aria-describedby={`${field}-unit ${field}-help ${field}-error`}
        />
        <span id={`${field}-unit`} className={styles.unit}>
          {model.units[unit]}
        </span>
      </span>
      <p id={`${field}-help`} className={styles.help}>
        {text.help[id]}. <span className={styles.limits}>{limits}</span>
      </p>
      <p id={`${field}-error`} className={styles.error} data-error={id} />
    </div>
  );
}
