import type { ReactNode } from 'react';
import { text as model } from '@site/src/components/Roi/text';
import { inputs } from '@site/src/models/roi/data';
import { levelEconomics } from '@site/src/models/roi/levels';
import Field from './Field';
import { presets } from './presets';
import RevenueHelper from './RevenueHelper';
import styles from './styles.module.css';
import { text } from './text';

const groups = [...new Set(inputs.map(({ group }) => group))];

/** All inputs in their groups, with the examples to start from. */
export default function Form(): ReactNode {
  return (
    <form className={styles.form} aria-label={text.form} noValidate>
      <div className={styles.buttons} role="group" aria-label={text.presets}>
        <span className={styles.buttonsTitle}>{text.presets}</span>
        {presets.map((id) => (
          <button key={id} type="button" className={styles.button} data-preset={id}>
            {model.scenarios[id]}
          </button>
        ))}
        <button type="button" className={styles.button} data-action="reset">
          {text.reset}
        </button>
      </div>
      {groups.map((group) => (
        <fieldset key={group} className={styles.group}>
          <legend>{model.inputGroups[group]}</legend>
          {group === 'costs' && (
            <div className={styles.buttons} role="group" aria-label={text.levelCosts}>
              <span className={styles.buttonsTitle}>{text.levelCosts}</span>
              {levelEconomics.map(({ level }) => (
                <button key={level} type="button" className={styles.button} data-level={level}>
                  {text.levelCost(level)}
                </button>
              ))}
            </div>
          )}
          {inputs
            .filter((input) => input.group === group)
            .map((input) => (
              <Field key={input.id} {...input} />
            ))}
          {group === 'downtime' && <RevenueHelper />}
        </fieldset>
      ))}
    </form>
  );
}
