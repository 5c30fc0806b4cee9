import type { ReactNode } from 'react';
import outline from '@generated/search-index/default/outline.json';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Layout from '@theme/Layout';
import type { OutlinePage } from './outline';
import styles from './styles.module.css';
import { text } from './text';

function Guide({ title, path, chapters }: OutlinePage): ReactNode {
  return (
    <section>
      <h3>
        <Link to={path}>{title}</Link>
      </h3>
      <ul>
        {chapters.map((chapter) => (
          <li key={chapter.id}>
            <Link to={`${path}#${chapter.id}`}>{chapter.title}</Link>
            {chapter.sections.length > 0 && (
              <ul>
                {chapter.sections.map(({ id, title: section }) => (
                  <li key={id}>
                    <Link to={`${path}#${id}`}>{section}</Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The search as a page of its own: a search that can be sent, and every section for those without JavaScript. */
export default function SearchPage(): ReactNode {
  return (
    <Layout title={text.title} description={text.lead}>
      <main className={`container margin-vert--lg ${styles.page}`}>
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
        <search-results data-base={useBaseUrl('/')}>
          <form className={styles.form} role="search">
            <input className={styles.input} type="search" name="q" aria-label={text.label} placeholder={text.hint} />
          </form>
        </search-results>
        <h2>{text.sections}</h2>
        {outline.map((page) => (
          <Guide key={page.path} {...page} />
        ))}
      </main>
    </Layout>
  );
}
