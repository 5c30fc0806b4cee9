import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { questions } from './data';
import styles from './styles.module.css';
import { text } from './text';

/** What the guide is for, for whom, and the questions that people come with. */
export default function Home(): ReactNode {
  return (
    <main className={styles.home}>
      <header className={styles.head}>
        <h1>{text.title}</h1>
        <p className={styles.lead}>{text.lead}</p>
        <p className={styles.audience}>{text.audience}</p>
        <Link className={styles.start} to="/aiops-introduction">
          {text.start}
        </Link>
      </header>
      <section aria-labelledby="questions">
        <h2 id="questions">{text.questionsTitle}</h2>
        <ul className={styles.questions}>
          {questions.map(({ id, href }) => (
            <li key={id}>
              <Link to={href}>{text.questions[id].question}</Link>
              <span>{text.questions[id].answer}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="promises">
        <h2 id="promises">{text.promisesTitle}</h2>
        <ul className={styles.promises}>
          {text.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}
