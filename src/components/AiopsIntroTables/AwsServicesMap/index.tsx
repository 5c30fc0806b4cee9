import type { ReactNode } from 'react';
import { sourceOf } from '@site/src/sources';
import CardGrid, { type Card } from '@site/src/ui/CardGrid';
import { categoryIds, checkedOn, serviceRows, stateIds } from './data';
import { text } from './text';

function cardOf(service: (typeof serviceRows)[number]): Card {
  const { id, name, categories, states, status, endOfSupport, page, sources, section } = service;
  const { role, features, state, keywords, name: localName = name } = text.services[id];
  return {
    id,
    title: localName,
    href: sourceOf(page).url,
    kicker: categories.map((category) => text.categories[category]).join(' · '),
    status,
    body: role,
    facts: [
      { label: text.labels.status, value: state },
      ...(endOfSupport ? [{ label: text.labels.endOfSupport, value: endOfSupport }] : []),
    ],
    chips: features,
    links: [{ label: text.sections[section], href: `#${section}` }],
    facets: { category: categories, status: states },
    sources,
    keywords,
  };
}

/** AWS services that cover detection, observability, analysis, automation and security for EKS, each with its status. */
export default function AwsServicesMap(): ReactNode {
  return (
    <CardGrid
      id="aws-services-map"
      caption={text.caption(serviceRows.length)}
      intro={text.intro}
      cards={serviceRows.map(cardOf)}
      filters={[
        {
          key: 'category',
          label: text.labels.category,
          options: categoryIds.map((value) => ({ value, label: text.categories[value] })),
        },
        {
          key: 'status',
          label: text.labels.status,
          options: stateIds.map((value) => ({ value, label: text.states[value] })),
        },
      ]}
      search
      checkedOn={checkedOn}
    />
  );
}
