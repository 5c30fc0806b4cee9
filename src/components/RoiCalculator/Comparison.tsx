import type { ReactNode } from 'react';
import { text as model } from '@site/src/models/roi/text';
import type { View } from '@site/src/islands/view';
import { outputs } from '@site/src/models/roi/data';
import Button from '@site/src/ui/Button';
import { part, Slot } from '@site/src/ui/Live';
import Block from './Block';
import own from './comparison.module.css';
import styles from './styles.module.css';
import { text } from './text';

const { compare } = text;
const columns = ['kept', 'now', 'difference'] as const;

/** Two scenarios side by side: the one that the reader kept, and the one in the form. */
export default function Comparison({ view }: { readonly view: View }): ReactNode {
  return (
    <Block id="compare" title={compare.title} data-comparison="">
      <div className={styles.buttons} {...part(view, 'not-compared')}>
        <Button data-action="keep">{compare.keep}</Button>
      </div>
      <div {...part(view, 'compared')}>
        <div className={styles.buttons}>
          {(['keep', 'swap', 'drop'] as const).map((action) => (
            <Button key={action} data-action={action}>
              {compare[action]}
            </Button>
          ))}
        </div>
        <p>
          <Slot view={view} name="changes" />
        </p>
        <table className={own.comparison} role="table" aria-labelledby="roi-calculator-compare">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {compare.header}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" role="columnheader">
                  {compare[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {outputs.map(({ id }) => (
              <tr key={id} role="row">
                <th scope="row" role="rowheader">
                  {model.outputs[id]}
                </th>
                {columns.map((column) => (
                  <td key={column} role="cell">
                    <Slot view={view} name={`${column}-${id}`} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Block>
  );
}
