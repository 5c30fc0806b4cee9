import type { Inputs } from '@site/src/models/roi/data';
import { levelWithCosts } from '@site/src/models/roi/reading';
import { inputsOf, scenarios } from '@site/src/models/roi/scenarios';

function isSame(one: Inputs, other: Inputs): boolean {
  return (Object.keys(one) as (keyof Inputs)[]).every((id) => one[id] === other[id]);
}

/** Shows which example, and the costs of which level, the form holds. */
export function markStart(host: HTMLElement, now: Inputs): void {
  const example = scenarios.find(({ changes }) => isSame(now, inputsOf(changes)))?.id;
  const level = levelWithCosts(now)?.level;
  for (const button of host.querySelectorAll<HTMLElement>('[data-preset], [data-level]')) {
    const { preset, level: costsOf } = button.dataset;
    const holds = preset === undefined ? Number(costsOf) === level : preset === example;
    button.setAttribute('aria-pressed', String(holds));
  }
}
