import type { ReactNode } from 'react';
import type { SourceId } from '@site/src/sources';
import Anchor from '../Anchor';
import { addressOf } from '../Anchor/addressOf';
import Cite from '../Cite';
import Figure, { type FigureProps } from '../Figure';
import Rich from '../Rich';
import { words } from '../words';
import styles from './styles.module.css';

export type Metric = {
  /** Last part of the metric's address. */
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  /** What brings the change about. */
  readonly how?: string;
  readonly sources?: readonly SourceId[];
};

type Props = FigureProps & {
  readonly metrics: readonly Metric[];
  /** First part of the metrics' addresses; else the figure's id. */
  readonly rowPrefix?: string;
};

/** Figures before and after, with their change. */
export default function MetricList(props: Props): ReactNode {
  const { id, metrics, rowPrefix = id } = props;
  return (
    <Figure {...props}>
      <ul className={styles.metrics}>
        {metrics.map((metric) => (
          <Anchor as="li" key={metric.id} id={addressOf(rowPrefix, metric.id)} className={styles.metric}>
            <p className={styles.label}>
              <strong>{metric.label}</strong>
              {metric.sources?.map((source) => (
                <Cite key={source} id={source} />
              ))}
            </p>
            <dl>
              <div>
                <dt>{words.metric.before}</dt>
                <dd>{metric.before}</dd>
              </div>
              <div>
                <dt>{words.metric.after}</dt>
                <dd>{metric.after}</dd>
              </div>
              <div className={styles.change}>
                <dt>{words.metric.change}</dt>
                <dd>{metric.change}</dd>
              </div>
            </dl>
            {metric.how && (
              <p className={styles.how}>
                <Rich text={metric.how} />
              </p>
            )}
          </Anchor>
        ))}
      </ul>
    </Figure>
  );
}
