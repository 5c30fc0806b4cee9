import { Fragment, type ReactNode } from 'react';
import { words } from '../words';
import styles from './styles.module.css';

type Props = {
  /** What is shown and copied, to the letter. */
  readonly text: string;
  /** What it is, for the button's name; else the text itself. */
  readonly label?: string;
};

/** The text with places where a line may break: a package or an address has none that a browser would find. */
function breakable(text: string): ReactNode {
  return text.split(/(?<=[./:=])(?=[a-z])|(?<=@)(?=\w)/i).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

/** A piece of code with a button that copies it. */
export default function CopyText({ text, label = words.copyNamed(text) }: Props): ReactNode {
  return (
    <span className={styles.copyText}>
      <code>{breakable(text)}</code>
      <copy-button class={styles.button}>
        <button type="button" data-copy={text} aria-label={label} title={words.copy} />
      </copy-button>
    </span>
  );
}
