import { expect, test } from 'vitest';
import type { SearchDocument } from '../src/search/documents.ts';
import { algoliaFile, recordsOf, typesenseFile } from './search-records.ts';

function documentOf(id: string, title: string, text: string, parent: number): SearchDocument {
  return { id, kind: parent < 0 ? 'page' : 'section', title, text, parent, keywords: '' };
}

const URL = 'https://docs.example.com/guide';
const DOCUMENTS = [
  documentOf('', 'Guide', '', -1),
  documentOf('costs', 'Costs', 'What it costs', 0),
  documentOf('costs-amp', 'AMP', 'Samples and storage', 1),
];
const records = recordsOf(DOCUMENTS, URL, 'en');

test('a record says where a part stands, in which language, and how to get there', () => {
  expect(records[2]).toEqual({
    objectID: `en-${URL}#costs-amp`,
    url: `${URL}#costs-amp`,
    url_without_anchor: URL,
    anchor: 'costs-amp',
    type: 'lvl3',
    hierarchy: { lvl0: 'Guide', lvl1: 'Guide', lvl2: 'Costs', lvl3: 'AMP', lvl4: null, lvl5: null, lvl6: null },
    content: 'Samples and storage',
    language: 'en',
    version: 'current',
    docusaurus_tag: 'docs-default-current',
    item_priority: 4,
  });
});

test('Algolia gets an array', () => {
  expect(JSON.parse(algoliaFile(records))).toHaveLength(3);
});

test('Typesense gets a line for each record, without what is empty', () => {
  const lines = typesenseFile(records).split('\n');
  expect(lines).toHaveLength(3);
  expect(JSON.parse(lines[1] ?? '')).toEqual({
    id: `en-${URL}#costs`,
    url: `${URL}#costs`,
    url_without_anchor: URL,
    anchor: 'costs',
    type: 'lvl2',
    'hierarchy.lvl0': 'Guide',
    'hierarchy.lvl1': 'Guide',
    'hierarchy.lvl2': 'Costs',
    content: 'What it costs',
    language: 'en',
    version: 'current',
    docusaurus_tag: 'docs-default-current',
    item_priority: 5,
  });
});
