import { describe, expect, it } from 'vitest';

import { readFixtures } from '../fixtures';
import checker from './index';
import { mismatch } from './pattern';

const bad = await checker.check(readFixtures('event-pattern', 'bad'));
const caught = bad.map(({ file, line, what }) => `${file.split('/').at(-1)}:${line} ${what}`);

describe('the checker of event patterns', () => {
  it('passes a pattern that matches the one event beside it and not the other', async () => {
    expect(await checker.check(readFixtures('event-pattern', 'good'))).toEqual([]);
  });

  it.each([
    'bad-grammar-rule.json:2 No event has a field "detailtype" at its top.',
    'bad-grammar-rule.json:3 "source" must be an object, or an array of values.',
    'bad-grammar-rule.json:5 "detail.reason" is an empty array, which EventBridge refuses.',
    'bad-grammar-rule.json:6 "numeric" does not take [">=","7"].',
    'bad-grammar-rule.json:7 "detail.message" uses "regex", which is no operator.',
    'bad-grammar-rule.json:7 "wildcard" does not take "a**b".',
    'bad-verdict-rule.match.json:1 bad-verdict-rule.json must match this event and does not: detail.reason is "BackOff".',
    'bad-verdict-rule.no-match.json:1 bad-verdict-rule.json must not match this event and does.',
    'bad-verdict-rule.no-match.json:1 The event has no "version".',
    'bad-verdict-rule.no-match.json:1 The event has no list "resources".',
    'bad-lonely-rule.json:1 No event stands beside the pattern as bad-lonely-rule.match.json.',
    'bad-lonely-rule.json:1 No event stands beside the pattern as bad-lonely-rule.no-match.json.',
  ])('catches %s', (fault) => {
    expect(caught).toContain(fault);
  });
});

describe('the operators as AWS documents them', () => {
  it.each([
    [{ a: ['x', null] }, { a: null }, true],
    [{ a: [''] }, {}, false],
    [{ a: [{ prefix: 'us-' }] }, { a: 'us-east-1' }, true],
    [{ a: [{ prefix: { 'equals-ignore-case': 'US-' } }] }, { a: 'us-east-1' }, true],
    [{ a: [{ suffix: '.png' }] }, { a: 'x.PNG' }, false],
    [{ a: [{ 'anything-but': ['stopped', 'overloaded'] }] }, { a: 'running' }, true],
    [{ a: [{ 'anything-but': ['stopped', 'overloaded'] }] }, { a: 'stopped' }, false],
    [{ a: [{ 'anything-but': { wildcard: '*/lib/*' } }] }, { a: 'x/lib/y' }, false],
    [{ a: [{ numeric: ['=', 5] }] }, { a: '5' }, false],
    [{ a: [{ cidr: '10.0.0.0/24' }] }, { a: '10.0.1.0' }, false],
    [{ a: [{ wildcard: 'dir/*\\**' }] }, { a: 'dir/x*y' }, true],
    [{ a: [{ wildcard: 'dir/*\\*' }] }, { a: 'dir/xy' }, false],
    [{ a: { b: ['x'] } }, { a: { b: ['y', 'x'] } }, true],
  ])('%j on %j: %s', (pattern, event, matches) => {
    expect(mismatch(event, pattern) === undefined).toBe(matches);
  });
});
