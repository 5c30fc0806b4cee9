import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { SourceId } from '@site/src/sources';
import Anchor from '../Anchor';
import { addressOf } from '../Anchor/addressOf';
import Cite from '../Cite';
import Figure, { type FigureProps } from '../Figure';
import Rich from '../Rich';
import { words } from '../words';
import styles from './styles.module.css';

export type Step = {
  /** Last part of the step's address. */
  readonly id: string;
  /** Its number or level as the reader sees it. */
  readonly label: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly items: readonly { readonly label?: string; readonly text: ReactNode }[];
  /** What holds once the step is done. */
  readonly outcome?: string;
  readonly links?: readonly { readonly label: string; readonly href: string }[];
  readonly sources?: readonly SourceId[];
};

type Props = FigureProps & {
  readonly steps: readonly Step[];
  /** First part of the steps' addresses; else the figure's id. */
  readonly rowPrefix?: string;
};

/** Stages or levels that build on each other, first to last. */
export default function Stepper(props: Props): ReactNode {
  const { id, steps, rowPrefix = id } = props;
  return (
    <Figure {...props}>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <Anchor as="li" key={step.id} id={addressOf(rowPrefix, step.id)} className={styles.step}>
            <p className={styles.title}>
              <span className={styles.label}>{step.label}</span> <strong>{step.title}</strong>
              {step.sources?.map((source) => (
                <Cite key={source} id={source} />
              ))}
            </p>
            {step.subtitle && (
              <p className={styles.subtitle}>
                <Rich text={step.subtitle} />
              </p>
            )}
            <ul className={styles.items}>
              {step.items.map(({ label, text }, index) => (
                <li key={label ?? index}>
                  {label && (
                    <>
                      <strong>{label}</strong> –{' '}
                    </>
                  )}
                  <Rich text={text} />
                </li>
              ))}
            </ul>
            {step.outcome && (
              <p className={styles.outcome}>
                <span>{words.stage.outcome}</span> <Rich text={step.outcome} />
              </p>
            )}
            {step.links && (
              <ul className={styles.links}>
                {step.links.map((link) => (
                  <li key={link.href}>
                    <Link to={link.href}>{link.label}</Link>
                  </li>
                ))}
              </ul>
            )}
          </Anchor>
        ))}
      </ol>
    </Figure>
  );
}
