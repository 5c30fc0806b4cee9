import type { ReactNode } from 'react';
import Stepper from '@site/src/ui/Stepper';
import { communityAddons } from '../K8sOpenSourceEcosystem/data';
import { addons } from '../ManagedAddonsOverview/data';
import { stageRows } from './data';
import { text } from './text';

const items = text.items({ addons: addons.length, community: communityAddons.length });

/** The four stages in which operations on EKS grow, each on top of the one before. */
export default function EvolutionDiagram(): ReactNode {
  return (
    <Stepper
      id="evolution-stages"
      caption={text.caption}
      intro={text.intro}
      steps={stageRows.map((stage, index) => ({
        id: stage.id,
        label: text.stage(index + 1),
        ...text.stages[stage.id],
        items: stage.items.map((id) => items[id]),
        links: stage.links.map((id) => ({ label: text.links[id], href: `#${id}` })),
        sources: stage.sources,
      }))}
      footer={text.summary}
    />
  );
}
