import { describe, expect, test } from 'vitest';
import type { SearchDocument } from './documents';
import { divide, Engine } from './engine';
import { stretches } from './mark';
import { isOneSlipAway, letters } from './nearness';
import { readIndex, WIRE_VERSION, writeChapters, writeIndex } from './wire';

function documentOf(id: string, title: string, text: string, parent = 0): SearchDocument {
  return { id, kind: parent < 0 ? 'page' : 'section', title, text, parent, keywords: '' };
}

const DOCUMENTS = [
  documentOf('', '가이드', '', -1),
  documentOf('alert', '알림', '알림 폭주와 알림 피로를 줄입니다'),
  documentOf('leak', '메모리 누수', 'OOMKilled 전에 알아챕니다'),
  documentOf('adot', 'AWS Distro for OpenTelemetry', 'EKS에 애드온 adot를 설치합니다'),
  documentOf('grafana', 'Grafana 대시보드', 'Pod와 노드를 봅니다'),
  documentOf('karpenter', 'Karpenter', '노드를 늘립니다'),
];

function searcher(): (query: string) => string[] {
  const engine = new Engine();
  engine.add(readIndex(writeIndex(DOCUMENTS)));
  return (query) => engine.search(query).hits.map(({ document }) => DOCUMENTS[document]?.id ?? '');
}

describe('search', () => {
  const search = searcher();

  test.each([
    ['알림피로를', 'alert'],
    ['메모리누수를', 'leak'],
    ['메모리 누수', 'leak'],
    ['ADOT 설치', 'adot'],
    ['그라파나', 'grafana'],
    ['파드', 'grafana'],
    ['Karpentr', 'karpenter'],
    ['카펜터', 'karpenter'],
    ['oomkill', 'leak'],
    ['메모ㄹ', 'leak'],
    ['오픈텔레메트리', 'adot'],
  ])('%s finds %s', (query, id) => {
    expect(search(query)[0]).toBe(id);
  });

  test.each(['', ' ', '을', '🙂', '<img src=x onerror=alert(1)>', '.*[(', '\\', '블록체인 계약', 'ㅁㄴㅇㄹ'])(
    '%j finds nothing and throws nothing',
    (query) => {
      expect(search(query)).toEqual([]);
    },
  );

  test('bears 10,000 characters', () => {
    expect(() => search('가나다 abc '.repeat(1250))).not.toThrow();
  });
});

describe('index', () => {
  test('of another version is refused', () => {
    expect(() => readIndex({ ...writeIndex(DOCUMENTS), version: WIRE_VERSION + 1 })).toThrowErrorMatchingInlineSnapshot(
      `[Error: index version 2, expected 1]`,
    );
  });

  test('that is cut off is refused', () => {
    expect(() => readIndex({ ...writeIndex(DOCUMENTS), texts: '' })).toThrowErrorMatchingInlineSnapshot(
      `[Error: incomplete index]`,
    );
  });

  test('keeps the texts of each chapter together', () => {
    expect(writeChapters(DOCUMENTS).map(({ first }) => first)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('nearness', () => {
  test('half a syllable is on its way to the whole one', () => {
    expect(letters('클러스터').startsWith(letters('클럿'))).toBe(true);
  });

  test.each([
    ['karpenter', 'karpentr', true],
    ['karpenter', 'karpneter', true],
    ['karpenter', 'karpent', false],
    ['node', 'mode', true],
  ])('%s and %s are one slip apart: %s', (a, b, expected) => {
    expect(isOneSlipAway(a, b)).toBe(expected);
  });

  test('compounds are divided into known words', () => {
    const known = new Set(['메모리', '누수', '성숙', '모델']);
    expect(divide('메모리누수', (part) => known.has(part))).toEqual(['메모리', '누수']);
    expect(divide('성숙도모델', (part) => known.has(part))).toEqual(['성숙', '모델']);
    expect(divide('메모장누수', (part) => known.has(part))).toBeUndefined();
  });

  test('a word is marked also in another form', () => {
    expect(stretches('알림을 봅니다', new Set(['알림']))).toEqual([
      { text: '알림', isMarked: true },
      { text: '을 봅니다', isMarked: false },
    ]);
  });
});
