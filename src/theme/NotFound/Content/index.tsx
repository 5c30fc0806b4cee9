// Replaces @docusaurus/theme-classic 3.10: the page leads on to what people look for instead of sending them away.
import type { ReactNode } from 'react';
import clsx from 'clsx';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { PageMetadata } from '@docusaurus/theme-common';
import type { Props } from '@theme/NotFound/Content';
import { questions } from '@site/src/components/Home/data';
import { text as home } from '@site/src/components/Home/text';
import { text } from '@site/src/components/NotFound/text';

export default function NotFoundContent({ className }: Props): ReactNode {
  const { siteConfig, i18n } = useDocusaurusContext();
  const { repositoryUrl } = siteConfig.customFields as { repositoryUrl: string };
  const others = i18n.locales.filter((locale) => locale !== i18n.currentLocale);
  return (
    <main className={clsx('container margin-vert--lg', className)}>
      <PageMetadata title={text.title} description={text.lead} />
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <form className="lost-search" role="search" action={useBaseUrl('/search')} data-lost="">
        <label>
          <span>{text.search}</span> <input type="search" name="q" autoComplete="off" />
        </label>{' '}
        <button type="submit">{text.find}</button>
      </form>
      <ul>
        <li>
          <Link to="/">{text.home}</Link>
        </li>
        <li>
          <Link to="/aiops-introduction">{text.guide}</Link>
        </li>
        {/* Many hosts know one such page, whatever the language of the address. */}
        {others.map((locale) => (
          <li key={locale}>
            <Link
              to={`pathname://${i18n.localeConfigs[locale]?.baseUrl}`}
              autoAddBaseUrl={false}
              target="_self"
              lang={locale}
              hrefLang={locale}
            >
              {i18n.localeConfigs[locale]?.label}
            </Link>
          </li>
        ))}
        <li>
          <Link to={`${repositoryUrl}/issues/new`}>{text.report}</Link>
        </li>
      </ul>
      <h2>{text.questions}</h2>
      <ul>
        {questions.map(({ id, href }) => (
          <li key={id}>
            <Link to={href}>{home.questions[id].question}</Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
