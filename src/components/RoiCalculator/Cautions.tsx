import type { ReactNode } from 'react';
import type { View } from '@site/src/islands/view';
import { cautionIds } from '@site/src/models/roi/reading';
import { part, Slot } from '@site/src/ui/Live';
import Block from './Block';
import styles from './styles.module.css';
import { text } from './text';

/** What to beware of before the result is reported, and how it compares with a level of 9.5. */
export default function Cautions({ view }: { readonly view: View }): ReactNode {
  return (
    <>
      <p className={styles.level} {...part(view, 'level')}>
        <Slot view={view} name="level" />
      </p>
      <Block id="cautions" title={text.cautions} {...part(view, 'cautions')}>
        <ul className={styles.cautions}>
          {cautionIds.map((id) => (
            <li key={id} {...part(view, `caution-${id}`)}>
              <Slot view={view} name={`caution-${id}`} />
            </li>
          ))}
        </ul>
      </Block>
    </>
  );
}
