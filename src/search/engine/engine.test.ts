import { describe, expect, test } from 'vitest';
import { korean } from '../analysis/korean';
import { namesOf } from '../analysis/languages';
import type { SearchDocument } from '../documents';
import { stretches } from '../mark';
import { divide } from './compound';
import { Engine } from './engine';
import { WIRE_VERSION } from './format';
import { readIndex } from './read';
import { writeChapters, writeIndex } from './write';
import { writeNames } from './writeNames';

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

function searcher(documents: readonly SearchDocument[] = DOCUMENTS): (query: string) => string[] {
  const engine = new Engine(korean, writeNames(namesOf('ko'), korean, documents));
  engine.add(readIndex(writeIndex(documents, korean)));
  return (query) => engine.search(query).hits.map(({ document }) => documents[document]?.id ?? '');
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
    ['오픈텔레메트라', 'adot'],
    ['그라파너', 'grafana'],
    ['메모리누수탐지', 'leak'],
    ['그래파나', 'grafana'],
    ['dkffla', 'alert'],
    ['ㅎㄱㅁㄹ무ㅁ', 'grafana'],
    ['알림 감지', 'alert'],
  ])('%s finds %s', (query, id) => {
    expect(search(query)[0]).toBe(id);
  });

  test.each(['', ' ', '을', '🙂', '<img src=x onerror=alert(1)>', '.*[(', '\\', '블록체인 계약', 'ㅁㄴㅇㄹ'])(
    '%j finds nothing and throws nothing',
    (query) => {
      expect(search(query)).toEqual([]);
    },
  );

  test.each(['loki 대시보드', '로키 대시보드', 'GKE 노드', 'istio 애드온 설치', '벨레로로 노드'])(
    '%s finds nothing: it names what no guide mentions',
    (query) => {
      expect(search(query)).toEqual([]);
    },
  );

  test('what is mentioned beside the subject must stand in the answer itself', () => {
    expect(search('카프카 대시보드')).toEqual([]);
    const mentioned = documentOf('kafka', '브로커', 'Kafka 노드를 봅니다');
    const find = searcher([...DOCUMENTS, mentioned]);
    expect(find('카프카 노드')).toEqual(['kafka']);
    expect(find('카프카 대시보드')).toEqual([]);
  });

  test('a name is not taken for what is left of another one', () => {
    const sop = documentOf('sop', 'SOP', '알림마다 하나씩 둡니다');
    const find = searcher([...DOCUMENTS, sop, documentOf('sops', '암호화', 'sops로 파일을 숨깁니다')]);
    expect(find('SOP 대시보드 목록')).toContain('sop');
    expect(find('sops 대시보드')).toEqual([]);
  });

  test('bears 10,000 characters', () => {
    expect(() => search('가나다 abc '.repeat(1250))).not.toThrow();
  });
});

describe('index', () => {
  test('of another version is refused', () => {
    expect(() =>
      readIndex({ ...writeIndex(DOCUMENTS, korean), version: WIRE_VERSION + 1 }),
    ).toThrowErrorMatchingInlineSnapshot(`[Error: index version 4, expected 3]`);
  });

  test('that is cut off is refused', () => {
    expect(() => readIndex({ ...writeIndex(DOCUMENTS, korean), texts: '' })).toThrowErrorMatchingInlineSnapshot(
      `[Error: incomplete index]`,
    );
  });

  test('keeps the texts of each chapter together', () => {
    expect(writeChapters(DOCUMENTS).map(({ first }) => first)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

test('compounds are divided into known words', () => {
  const known = new Set(['메모리', '누수', '성숙', '모델', 'load', 'balancer']);
  const parts = (word: string): string[] => divide(word, /[가-힣]/.test(word), (part) => known.has(part));
  expect(parts('메모리누수')).toEqual(['메모리', '누수']);
  expect(parts('성숙도모델')).toEqual(['성숙', '모델']);
  expect(parts('메모장누수')).toEqual([]);
  expect(parts('loadbalancer')).toEqual(['load', 'balancer']);
  expect(parts('loadbalancers')).toEqual([]);
});

test('a word is marked also in another form', () => {
  expect(stretches('alerts fired', new Set(['alert']))).toEqual([
    { text: 'alerts', isMarked: true },
    { text: ' fired', isMarked: false },
  ]);
});
