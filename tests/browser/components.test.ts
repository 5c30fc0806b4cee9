import { describe, expect, test } from 'vitest';
import { assistants, frameworks } from '@site/src/components/AiopsIntroTables/AiAgentFrameworks/data';
import { tools as aiTools } from '@site/src/components/AiopsIntroTables/AiToolsComparison/data';
import { rungs } from '@site/src/components/AiopsIntroTables/AiopsMaturityModel/data';
import { services as managedServices } from '@site/src/components/AiopsIntroTables/AwsManagedOpenSource/data';
import { services as aiopsServices } from '@site/src/components/AiopsIntroTables/AwsServicesMap/data';
import { costItems } from '@site/src/components/AiopsIntroTables/CostStructure/data';
import { actions, mcpServers, signals } from '@site/src/components/AiopsIntroTables/DevOpsAgentArchitecture/data';
import { stages } from '@site/src/components/AiopsIntroTables/EvolutionDiagram/data';
import { mapRows } from '@site/src/components/AiopsIntroTables/K8sOpenSourceEcosystem/data';
import { addons } from '@site/src/components/AiopsIntroTables/ManagedAddonsOverview/data';
import { servers } from '@site/src/components/AiopsIntroTables/McpServersMap/data';
import { aspects as hostingAspects } from '@site/src/components/AiopsIntroTables/McpServerTypes/data';
import { aspects as monitoringAspects } from '@site/src/components/AiopsIntroTables/MonitoringComparison/data';
import { nextSteps } from '@site/src/components/AiopsIntroTables/NextSteps/data';
import { aspects as patternAspects } from '@site/src/components/AiopsIntroTables/OperationPatternsComparison/data';
import { metrics as exampleMetrics } from '@site/src/components/AiopsIntroTables/RoiMetrics/data';
import { metrics as targetMetrics } from '@site/src/components/AiopsIntroTables/RoiQuantitativeMetrics/data';
import type * as AiopsIntroTables from '@site/src/components/AiopsIntroTables';
import { guideOf, LOCALES, withPage } from './site';

function idsOf(items: readonly (string | { readonly id: string })[]): string[] {
  return items.map((item) => (typeof item === 'string' ? item : item.id));
}

/** Of each component: the address of its figure, the first part of its rows' addresses, and the rows of its data. */
const COMPONENTS: Readonly<
  Record<keyof typeof AiopsIntroTables, readonly [figure: string, prefix: string, ids: readonly string[]]>
> = {
  AiAgentFrameworks: ['ai-agent-frameworks', 'ai-agent-frameworks', idsOf([...frameworks, ...assistants])],
  AiToolsComparison: ['ai-tools-comparison', 'ai-tools-comparison', idsOf(aiTools)],
  AiopsMaturityModel: ['aiops-maturity-model', 'maturity-level', rungs.map(({ level }) => String(level))],
  AwsManagedOpenSource: ['aws-managed-open-source-table', 'aws-managed-open-source', idsOf(managedServices)],
  AwsServicesMap: ['aws-services-map', 'aws-services-map', idsOf(aiopsServices)],
  CostStructure: ['cost-structure-table', 'cost-structure', idsOf(costItems)],
  DevOpsAgentArchitecture: [
    'kiro-mcp-architecture',
    'kiro-mcp-architecture',
    idsOf([...signals, ...mcpServers, ...actions, 'tools', 'agents']),
  ],
  EvolutionDiagram: ['evolution-stages', 'evolution-stages', idsOf(stages)],
  K8sOpenSourceEcosystem: ['k8s-open-source-map-table', 'k8s-open-source-map', idsOf(mapRows)],
  ManagedAddonsOverview: ['managed-addons-table', 'managed-addons', idsOf(addons)],
  McpServerTypes: ['mcp-server-types', 'mcp-server-types', idsOf(hostingAspects)],
  McpServersMap: ['mcp-servers-map', 'mcp-servers', idsOf(servers)],
  MonitoringComparison: ['monitoring-comparison', 'monitoring-comparison', idsOf(monitoringAspects)],
  NextSteps: ['next-steps-path', 'next-steps', idsOf(nextSteps)],
  OperationPatternsComparison: [
    'operation-patterns-comparison',
    'operation-patterns-comparison',
    idsOf(patternAspects),
  ],
  RoiMetrics: ['roi-metrics', 'roi-metrics', idsOf(exampleMetrics)],
  RoiQuantitativeMetrics: ['roi-quantitative-metrics', 'roi-quantitative-metrics', idsOf(targetMetrics)],
};

describe.each(LOCALES)('components in %s', (locale) => {
  test('there are 17 of them', () => {
    expect(Object.keys(COMPONENTS)).toHaveLength(17);
  });

  test('every component shows every row of its data', async () => {
    await withPage(guideOf(locale), async (page) => {
      for (const [name, [figure, prefix, ids]] of Object.entries(COMPONENTS)) {
        const shown = await page.evaluate(
          ([container, addresses]) =>
            addresses.filter((address) => {
              const row = document.getElementById(address);
              return row?.closest(`#${container}`) && row.checkVisibility() && (row.textContent ?? '').trim() !== '';
            }),
          [figure, ids.map((id) => `${prefix}-${id}`)] as const,
        );
        expect(shown, name).toEqual(ids.map((id) => `${prefix}-${id}`));
      }
    });
  });
});
