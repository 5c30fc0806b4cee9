import { describe, expect, it } from 'vitest';

import { readFixtures } from '../fixtures';
import checker from './index';

const bad = await checker.check(readFixtures('state-machine', 'bad'));
const caught = bad.map(({ file, line, what }) => `${file.split('/').at(-1)}:${line} ${what}`);

describe('the checker of state machines', () => {
  it('passes a definition that Step Functions takes', async () => {
    expect(await checker.check(readFixtures('state-machine', 'good'))).toEqual([]);
  });

  it.each([
    'bad-language.asl.json:8 A Task state has no field "Resorce" in JSONata mode.',
    'bad-language.asl.json:6 Required field is missing: Resource.',
    'bad-language.asl.json:16 /States/Enough/Choices/0/Condition is invalid. must match pattern "^\\{% .+ %\\}$".',
    'bad-language.asl.json:19 There is no state type "Success".',
    'bad-parts.asl.json:10 Read: "IntervalSecond" is no field of Retry.',
    'bad-parts.asl.json:11 Read: "Nxt" is no field of Catch.',
    'bad-parts.asl.json:11 Read: Catch lacks the required field Next.',
    'bad-parts.asl.json:8 Read: "Function" is no field of Arguments.',
    'bad-parts.asl.json:8 Read: Arguments lacks the required field FunctionName.',
    'bad-parts.asl.json:16 Tell: the arguments of arn:aws:states:::sns:publsh are not written down, so nobody would notice a wrong one.',
    "bad-transitions.asl.json:5 Missing 'StartAt'|'Next'|'Default' target: Dome.",
    'bad-transitions.asl.json:7 State Done is not reachable.',
    'bad-conventions.asl.json:1 The state machine has no TimeoutSeconds.',
    'bad-conventions.asl.json:5 The Task state Read has no TimeoutSeconds: a lost answer keeps the run waiting.',
    'bad-conventions.asl.json:5 The Task state Read has no Retry: a throttled call ends the step.',
    'bad-conventions.asl.json:5 The Task state Read has no Catch: an error ends the run without telling anybody.',
    'bad-conventions.asl.json:11 The Choice state Enough has no Default: a value that no rule expects ends the run with an error.',
    'bad-conventions.asl.json:11 Enough reads $count, which no state assigns.',
  ])('catches %s', (fault) => {
    expect(caught).toContain(fault);
  });
});
