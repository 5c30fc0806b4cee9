import type { PlantedFault } from '../checker';

const planted: readonly PlantedFault[] = [
  {
    sample: 'examples/stepfunctions/node-recovery.asl.json',
    replace: '          "Next": "WaitForNode"\n        }\n      ],\n      "Default": "RequestApproval"',
    by: '          "Next": "WaitForNode"\n        }\n      ]',
    caught: 'The Choice state IsReady has no Default',
  },
  {
    sample: 'examples/stepfunctions/node-recovery.asl.json',
    replace: '"Seconds": 60,\n',
    by: '"Seconds": "60",\n',
    caught: '/States/WaitForNode/Seconds is invalid',
  },
  {
    sample: 'examples/stepfunctions/deployment-rollback.asl.json',
    replace: '"Next": "Rollback"',
    by: '"Next": "RollBack"',
    caught: 'target: RollBack',
  },
];

export default planted;
