import { agents } from './agents';
import { aiTools } from './ai-tools';
import { awsAi } from './aws-ai';
import { awsAutomation } from './aws-automation';
import { awsEks } from './aws-eks';
import { awsManagedServices } from './aws-managed-services';
import { awsObservability } from './aws-observability';
import { costAndResearch } from './cost-and-research';
import { kubernetes } from './kubernetes';
import { mcp } from './mcp';
import { nodeManagement } from './node-management';
import { opentelemetry } from './opentelemetry';
import { prometheusAndGrafana } from './prometheus-and-grafana';
import { security } from './security';
import type { Source } from './types';

export type { Source } from './types';

/** Every work that the guides cite, by its permanent id. */
export const sources = {
  ...agents,
  ...aiTools,
  ...awsAi,
  ...awsAutomation,
  ...awsEks,
  ...awsManagedServices,
  ...awsObservability,
  ...costAndResearch,
  ...kubernetes,
  ...mcp,
  ...nodeManagement,
  ...opentelemetry,
  ...prometheusAndGrafana,
  ...security,
} as const;

/** The id of a registered source; an id that is not registered does not compile. */
export type SourceId = keyof typeof sources;

/** Returns the source that an id stands for. */
export function sourceOf(id: SourceId): Source {
  return sources[id];
}

/** Whether a text is the id of a registered source. */
export function isSourceId(id: string): id is SourceId {
  return Object.hasOwn(sources, id);
}

function byPublisherAndTitle(a: SourceId, b: SourceId): number {
  const name = (id: SourceId): string => `${sources[id].publisher} ${sources[id].title} ${id}`.toLowerCase();
  return name(a) < name(b) ? -1 : 1;
}

const numbers = new Map(
  (Object.keys(sources) as SourceId[]).sort(byPublisherAndTitle).map((id, index) => [id, index + 1]),
);

/** The number of a source in footnote marks and references: its place when all are sorted by publisher and title. */
export function numberOf(id: SourceId): number {
  return numbers.get(id) ?? 0;
}
