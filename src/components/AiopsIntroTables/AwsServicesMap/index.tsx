import type { ReactNode } from 'react';
import { sourceOf } from '@site/src/sources';
import CardGrid, { type Card } from '@site/src/ui/CardGrid';
import { categoryIds, checkedOn, pairId, pairs, serviceRows, stateIds, type ServiceId } from './data';
import { text } from './text';

function optionsOf<Id extends string>(ids: readonly Id[], labels: Readonly<Record<Id, string>>) {
  return ids.map((value) => ({ value, label: labels[value] }));
}

function nameOf(id: ServiceId): string {
  return text.services[id].name ?? serviceRows.find((service) => service.id === id)?.name ?? id;
}

function cardOf(service: (typeof serviceRows)[number]): Card {
  const { id, categories, states, status, endOfSupport, page, sources, section } = service;
  const { role, features, state, keywords } = text.services[id];
  return {
    id,
    title: nameOf(id),
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
    facets: { category: categories, status: states, compare: pairs.filter((pair) => pair.includes(id)).map(pairId) },
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
        { key: 'category', label: text.labels.category, options: optionsOf(categoryIds, text.categories) },
        { key: 'status', label: text.labels.status, options: optionsOf(stateIds, text.states) },
        {
          key: 'compare',
          label: text.labels.compare,
          options: pairs.map((pair) => ({ value: pairId(pair), label: pair.map(nameOf).join(' ↔ ') })),
        },
      ]}
      search
      checkedOn={checkedOn}
    />
  );
}
