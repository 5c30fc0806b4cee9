import type { Text } from './data';

export const text: Text = {
  level: (level, name) => `${level} ${name}`,
  capabilities: {
    caption: 'Capabilities and weights: every capability weighs the same, and so does every question within one',
    capability: 'Capability',
    questions: 'Questions',
    inCapability: 'One question within the capability',
    inTotal: 'The capability within the total',
  },
  thresholds: {
    caption: 'From a mean to a level: the same thresholds for capabilities and for the total',
    level: 'Level',
    mean: 'Mean',
    range: (from, below) => (below === undefined ? `${from} or more` : `${from} or more, below ${below}`),
  },
  rules: {
    caption: 'Scoring rules: apply them from top to bottom',
    step: 'Step',
    rule: 'Rule',
    rows: ({ highest, capMargin, gateQuestion, gateGuards, gateRequires, gateOtherwise, weakestShown, nextShown }) => ({
      capability: {
        name: 'Capability mean d',
        rule: 'Take the mean of the answered questions of each capability. Each needs at least one answer; if one has none, the result is “incomplete”.',
      },
      level: { name: 'Capability level L', rule: 'Turn the capability mean into a level with the thresholds above.' },
      mean: {
        name: 'Raw level',
        rule: 'Turn m, the mean of the capability means, into a level with the same thresholds.',
      },
      cap: {
        name: 'Cap by the weakest link',
        rule: `The cap is the lowest capability level plus ${capMargin}. The overall level cannot exceed it.`,
      },
      gate: {
        name: 'Safety gate',
        rule: `If the overall level is ${gateGuards} but the answer to ${gateQuestion} is below ${gateRequires} or missing, the overall level is ${gateOtherwise}. Safeguards that nobody tests do not carry you to level ${highest}.`,
      },
      weakest: {
        name: 'Weakest capabilities',
        rule: `Every capability with the lowest mean is weakest. Sections to read are shown for the first ${weakestShown}; where that gives fewer than ${nextShown} sections in all, the next weakest fill up. Guides that are not published yet are skipped.`,
      },
    }),
  },
  examples: {
    caption: 'Worked examples: check your own arithmetic against them',
    intro: (capabilities) =>
      `Capabilities are in the order ${capabilities.join(', ')}. Means are rounded to three decimals.`,
    example: 'Answers',
    columns: {
      capabilities: 'Capability mean d → level L',
      mean: 'Mean m',
      steps: 'Raw level, cap, gate',
      overall: 'Overall',
    },
    steps: (raw, cap, gate) => `Raw ${raw}, cap ${cap}, gate ${gate}`,
    gate: { open: 'passed', shut: 'held' },
  },
  results: {
    caption: 'Results: what the overall level means',
    overall: 'Overall level',
    columns: { advice: 'What to do now', next: 'Read next' },
    footer: (capped) => `When the cap applies, the result says so: “${capped}”`,
  },
  next: {
    caption: 'What to read for a weakest capability: pick by the level of that capability',
    capability: 'Capability',
  },
};
