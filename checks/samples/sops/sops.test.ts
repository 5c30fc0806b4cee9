import { expect, it } from 'vitest';

import { faultsOf } from '../fixtures';
import checker from './index';

it('lets a procedure pass that follows the format', async () => {
  expect(await faultsOf(checker, 'good-check.sop.md')).toEqual([]);
});

it('says where a procedure leaves the format', async () => {
  expect(await faultsOf(checker, 'bad-check.sop.md')).toMatchInlineSnapshot(`
    [
      "bad-check.sop.md:1  sops  A SOP begins with its title (# …).  → See strands-agents/agent-sop:spec/agent-sops-specification.md.",
      "bad-check.sop.md:9  sops  A parameter is written "- **name** (required): …" or "(optional, default: …)".  → See strands-agents/agent-sop:spec/agent-sops-specification.md.",
      "bad-check.sop.md:8  sops  Parameter "ClusterName" is not in snake_case.  → See strands-agents/agent-sop:spec/agent-sops-specification.md.",
      "bad-check.sop.md:8  sops  Required parameter "ClusterName" stands behind an optional one.  → See strands-agents/agent-sop:spec/agent-sops-specification.md.",
      "bad-check.sop.md:13  sops  This should be step "### 1. …".  → See strands-agents/agent-sop:spec/agent-sops-specification.md.",
      "bad-check.sop.md:13  sops  The step has no **Constraints:**.  → See strands-agents/agent-sop:spec/agent-sops-specification.md.",
      "bad-check.sop.md:15  sops  A constraint says MUST, SHOULD or MAY.  → See strands-agents/agent-sop:spec/agent-sops-specification.md.",
      "bad-check.sop.md:16  sops  A prohibition gives its reason (because …).  → See strands-agents/agent-sop:spec/agent-sops-specification.md.",
      "bad-check.sop.md:17  sops  "SHOUL" is no word of RFC 2119.  → See strands-agents/agent-sop:spec/agent-sops-specification.md.",
    ]
  `);
});
