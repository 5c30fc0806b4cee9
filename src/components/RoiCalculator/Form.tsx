import type { ReactNode } from 'react';
import { text as model } from '@site/src/models/roi/text';
import { inputs } from '@site/src/models/roi/data';
import { levelEconomics } from '@site/src/models/roi/levels';
import Button from '@site/src/ui/Button';
import Field from './Field';
import { presets } from './presets';
import RevenueHelper from './RevenueHelper';
import form from './form.module.css';
import styles from './styles.module.css';
import { text } from './text';

const groups = [...new Set(inputs.map(({ group }) => group))];

/** All inputs in their groups, with the examples to start from. */
export default function Form(): ReactNode {
  return (
    <form className={form.form} aria-label={text.form} noValidate>
      <div className={styles.buttons} role="group" aria-label={text.presets}>
        <span className={styles.buttonsTitle}>{text.presets}</span>
        {presets.map((id) => (
          <Button key={id} data-preset={id} aria-pressed={id === 'guide'}>
            {model.scenarios[id]}
          </Button>
        ))}
        <Button data-action="reset">{text.reset}</Button>
      </div>
      {groups.map((group) => (
        <fieldset key={group} className={form.group}>
          <legend>{model.inputGroups[group]}</legend>
          {group === 'costs' && (
            <div className={styles.buttons} role="group" aria-label={text.levelCosts}>
              <span className={styles.buttonsTitle}>{text.levelCosts}</span>
              {levelEconomics.map(({ level }) => (
                <Button key={level} data-level={level} aria-pressed={false}>
                  {text.levelCost(level)}
                </Button>
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
