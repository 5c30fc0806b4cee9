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
