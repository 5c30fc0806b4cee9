import type { ReactNode } from 'react';
import PlaceLink from '@site/src/components/MaturityScoring/PlaceLink';
import type { View } from '@site/src/islands/view';
import { capabilities, places, questions, type PlaceId } from '@site/src/models/maturity/data';
import { text as model } from '@site/src/models/maturity/text';
import { Bar, part, Slot } from '@site/src/ui/Live';
import styles from './styles.module.css';
import { text } from './text';

const placeIds = Object.keys(places) as PlaceId[];

/** The result: level by capability, overall level and why, the way up, and where to read on. */
export default function Result({ view }: { readonly view: View }): ReactNode {
  return (
    <section className={styles.result} aria-label={text.result}>
      <p {...part(view, 'incomplete')}>
        <Slot view={view} name="missing" />
      </p>
      <p className={styles.overall} {...part(view, 'scored')}>
        <strong>
          <Slot view={view} name="overall" />
        </strong>{' '}
        – <Slot view={view} name="advice" />
      </p>
      <p className={styles.title}>{text.capabilities}</p>
      <dl className={styles.capabilities}>
        {capabilities.map(({ id }) => (
          <div key={id}>
            <dt>{model.capabilities[id]}</dt>
            <dd>
              <Bar view={view} name={`capability-${id}`} />
              <Slot view={view} name={`capability-${id}`} />
            </dd>
          </div>
        ))}
      </dl>
      <div {...part(view, 'scored')}>
        <p className={styles.title}>{text.why}</p>
        <ul>
          <li>
            <Slot view={view} name="raw" />
          </li>
          <li>
            <Slot view={view} name="weakest" /> <Slot view={view} name="cap" />
          </li>
          <li>
            <Slot view={view} name="gate" />
          </li>
        </ul>
        <div {...part(view, 'ways')}>
          <p className={styles.title}>{text.ways}</p>
          <ul>
            {questions.map(({ id }) => (
              <li key={id} {...part(view, `way-${id}`)}>
                <Slot view={view} name={`way-${id}`} />
              </li>
            ))}
          </ul>
        </div>
        <p className={styles.title}>{text.read}</p>
        <ol data-places="">
          {placeIds.map((id) => (
            <li key={id} {...part(view, `place-${id}`)}>
              <PlaceLink id={id} />
            </li>
          ))}
        </ol>
        <p className={styles.code}>
          {text.report.code}
          <code>
            <Slot view={view} name="code" />
          </code>
          <copy-button class={styles.copy}>
            <button type="button" data-copy-code="" aria-label={text.copyCode} title={text.copyCode} />
          </copy-button>
        </p>
      </div>
    </section>
  );
}
