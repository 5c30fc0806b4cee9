import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A record as the build exports it; in Typesense's form the levels are fields of their own. */
type Exported = Readonly<Record<string, unknown>>;

/** A stand-in for a search server that holds exported records. */
export interface SearchServer {
  readonly url: string;
  /** What it was asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

function says(record: Exported, query: string): boolean {
  const text = JSON.stringify(record).toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** What Algolia answers to `/1/indexes/*\/queries`: a list of hits for each query, filtered by facets. */
function answerAlgolia(records: readonly Exported[], body: string, asked: string[]): object {
  const { requests } = JSON.parse(body) as { requests: { query: string; facetFilters?: (string | string[])[] }[] };
  const results = requests.map(({ query, facetFilters = [] }) => {
    asked.push(query);
    const hits = records.filter(
      (record) =>
        says(record, query) &&
        facetFilters.every((filter) =>
          [filter].flat().some((one) => String(record[one.split(':')[0] ?? '']) === one.split(':')[1]),
        ),
    );
    return { hits: hits.slice(0, 20).map((hit) => ({ ...hit, _highlightResult: {}, _snippetResult: {} })), nbHits: hits.length, query }; // prettier-ignore
  });
  return { results };
}

/** What Typesense answers to `/multi_search`: hits in groups, filtered by `field:=value` and `field:=[…]`. */
function answerTypesense(records: readonly Exported[], body: string, asked: string[]): object {
  const { searches } = JSON.parse(body) as { searches: { q: string; filter_by?: string }[] };
  const results = searches.map(({ q, filter_by: filters = '' }) => {
    asked.push(q);
    const tests = filters.split(' && ').map((filter) => filter.split(':=') as [field: string, values: string]);
    const found = records.filter(
      (record) =>
        says(record, q) &&
        tests.every(([field, values]) => !values || values.replace(/[[\]]/g, '').split(',').includes(String(record[field]))), // prettier-ignore
    );
    const grouped = found.slice(0, 20).map((document) => ({ group_key: [document.url], hits: [{ document, highlights: [] }] })); // prettier-ignore
    return { facet_counts: [], found: found.length, grouped_hits: grouped, page: 1, request_params: { q, per_page: 20 }, search_time_ms: 1 }; // prettier-ignore
  });
  return { results };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Starts a stand-in that answers in the way of a provider from the records that a build has exported. */
export async function startSearchServer(
  provider: 'algolia' | 'typesense',
  exported: string,
  port = 0,
): Promise<SearchServer> {
  const asked: string[] = [];
  const records = (provider === 'algolia' ? JSON.parse(exported) : exported.split('\n').map((line) => JSON.parse(line) as Exported)) as Exported[]; // prettier-ignore
  const answer = provider === 'algolia' ? answerAlgolia : answerTypesense;
  const server = createServer((request, response) => {
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'content-type': 'application/json' }; // prettier-ignore
    if (request.method === 'OPTIONS') return response.writeHead(204, headers).end();
    return void bodyOf(request).then((body) =>
      response.writeHead(200, headers).end(JSON.stringify(answer(records, body, asked))),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
