import { expect, test } from 'vitest';
import { fromKeys, toKeys } from './keyboard';
import { isOneSlipAway } from './nearness';
import { soundOf } from './transliteration';

test.each([
  ['알람', 'dkffka'],
  ['쿠버네티스', 'znqjspxltm'],
  ['관찰', 'rhksckf'],
  ['값', 'rkqt'],
])('%s is typed %s, and back', (text, keys) => {
  expect(toKeys(text)).toBe(keys);
  expect(fromKeys(keys)).toBe(text);
});

test('single letters are keys, too', () => {
  expect(toKeys('ㅔㅐㅇ')).toBe('pod');
});

test.each(['asdfgh', 'Karpenter', 'stock'])('%s is no Korean word on the wrong layout', (word) => {
  expect(fromKeys(word)).toBe(word);
});

test('half a syllable is on its way to the whole one', () => {
  expect(toKeys('클러스터').startsWith(toKeys('클럿'))).toBe(true);
});

test.each([
  ['karpenter', 'karpentr', true],
  ['karpenter', 'karpneter', true],
  ['karpenter', 'karpent', false],
  ['node', 'mode', true],
])('%s and %s are one slip apart: %s', (a, b, expected) => {
  expect(isOneSlipAway(a, b)).toBe(expected);
});

test.each([
  ['쿠버네티스', 'kubernetes'],
  ['카펜터', 'karpenter'],
  ['데이터독', 'datadog'],
  ['스플렁크', 'splunk'],
  ['이미지풀백오프', 'imagepullbackoff'],
])('%s sounds like %s', (korean, english) => {
  expect(soundOf(korean)).toBe(soundOf(english));
  expect(soundOf(korean)).not.toBe('');
});

test.each(['람다', '파드', '모델'])('%s has too few consonants to be told by its sound', (word) => {
  expect(soundOf(word)).toBe('');
});
