import type { ReactNode } from 'react';
import CardGrid, { type Card } from '@site/src/ui/CardGrid';
import GuideLink from '@site/src/ui/GuideLink';
import { nextSteps, type NextStep } from './data';
import { text } from './text';

function linked(step: NextStep, title: string): Pick<Card, 'title' | 'href'> {
  return 'guide' in step ? { title: <GuideLink guide={step.guide}>{title}</GuideLink> } : { title, href: step.section };
}

/** Where to go on after this guide (10.2). */
export default function NextSteps(): ReactNode {
  const { caption, intro, footer, steps } = text;
  return (
    <CardGrid
      id="next-steps-path"
      rowPrefix="next-steps"
      caption={caption}
      intro={intro}
      cards={nextSteps.map((step) => {
        const { order, title, content } = steps[step.id];
        return { id: step.id, kicker: order, body: content, ...linked(step, title) };
      })}
      ordered
      footer={footer}
    />
  );
}
