import { Engine, type Hit, type Result } from './engine/engine';
import {
  WIRE_VERSION,
  type ChapterFile,
  type GuideEntry,
  type IndexFile,
  type Index,
  type Manifest,
  type NamesFile,
} from './engine/format';
import { readIndex } from './engine/read';
import { language } from './language';

/** Why there is no search: no built site, no file, a file that is cut off, or one of another version. */
export type Failure = 'unbuilt' | 'missing' | 'broken' | 'version';

export class SearchFailure extends Error {
  constructor(readonly reason: Failure) {
    super(reason);
  }
}

/** A hit with what is shown of it. */
export interface Found {
  readonly guide: GuideEntry;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Titles of what it stands in, outermost first, without the guide. */
  readonly trail: readonly string[];
}

async function load<T extends { readonly version: number }>(
  url: string,
  cache: RequestCache,
  sent?: Promise<Response | undefined>,
): Promise<T> {
  const response = await (sent ?? fetch(url, { cache }).catch(() => undefined));
  if (!response?.ok) throw new SearchFailure('missing');
  let file: T;
  try {
    file = (await response.json()) as T;
  } catch {
    throw new SearchFailure('broken');
  }
  if (file.version !== WIRE_VERSION) throw new SearchFailure('version');
  return file;
}

interface Guide {
  readonly entry: GuideEntry;
  readonly index: Index;
}

async function readGuide(base: string, entry: GuideEntry): Promise<Guide> {
  const file = await load<IndexFile>(`${base}search/${entry.index}.json`, 'default');
  try {
    return { entry, index: readIndex(file) };
  } catch {
    throw new SearchFailure('broken');
  }
}

/** The indexes of the site in one language, fetched when they are first needed. */
export class SearchStore {
  readonly #guides: { readonly entry: GuideEntry; readonly parents: readonly number[] }[] = [];
  readonly #chapters = new Map<string, Promise<ChapterFile>>();
  #engine: Engine | undefined;
  #opening: Promise<void> | undefined;
  #whole: Promise<void> = Promise.resolve();

  #sent: Promise<Response | undefined> | undefined;

  /**
   * @param base address of the site in its language, with a slash at the end
   * @param sent the answer to a request for the list of guides, where one is on its way
   */
  constructor(
    readonly base: string,
    sent?: Promise<Response | undefined>,
  ) {
    this.#sent = sent;
  }

  /**
   * Fetches what is needed to search the guide that the reader is in; a failed attempt can be repeated.
   *
   * @throws SearchFailure
   */
  open(): Promise<void> {
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  /**
   * Waits for the other guides.
   *
   * @returns how many guides there are then
   * @throws SearchFailure
   */
  async whole(): Promise<number> {
    await this.#whole;
    return this.size;
  }

  /** How many guides are there to be searched. */
  get size(): number {
    return this.#guides.length;
  }

  async #open(): Promise<void> {
    if (process.env.NODE_ENV === 'development') throw new SearchFailure('unbuilt');
    const sent = this.#sent;
    // An answer is read once; whoever tries again asks again.
    this.#sent = undefined;
    const { guides, names } = await load<Manifest>(`${this.base}search/index.json`, 'no-cache', sent);
    const isHere = ({ path }: GuideEntry): boolean => location.pathname === `${this.base}${path}`;
    const [first, ...others] = [...guides].sort((a, b) => Number(isHere(b)) - Number(isHere(a)));
    const [file, guide] = await Promise.all([
      this.#engine ? undefined : load<NamesFile>(`${this.base}search/${names}.json`, 'default'),
      first && !this.#has(first) ? readGuide(this.base, first) : undefined,
    ]);
    if (file) this.#engine = new Engine(language, file);
    if (guide) this.#add(guide);
    this.#whole = Promise.all(
      others.filter((entry) => !this.#has(entry)).map(async (entry) => this.#add(await readGuide(this.base, entry))),
    ).then(() => undefined);
    this.#whole.catch(() => (this.#opening = undefined));
  }

  #has({ path }: GuideEntry): boolean {
    return this.#guides.some(({ entry }) => entry.path === path);
  }

  #add({ entry, index }: Guide): void {
    this.#engine?.add(index);
    this.#guides.push({ entry, parents: index.parents });
  }

  /** Searches what has been fetched. */
  search(query: string): Result {
    const start = performance.now();
    const result = this.#engine?.search(query) ?? { hits: [], terms: new Set<string>() };
    // Read by `bench/search`.
    performance.measure('search', { start, end: performance.now() });
    return result;
  }

  suggest(query: string): string[] {
    return this.#engine?.suggest(query) ?? [];
  }

  guideOf({ guide }: Hit): GuideEntry | undefined {
    return this.#guides[guide]?.entry;
  }

  /** Fetches what is shown of a hit. */
  async find({ guide: at, document }: Hit): Promise<Found | undefined> {
    const guide = this.#guides[at];
    if (!guide) return undefined;
    const { entry, parents } = guide;
    const chapter = entry.chapters.findLastIndex((first) => first <= document);
    const { first, documents } = await this.#chapter(`${entry.index}.${chapter}`);
    const [id, title, text] = documents[document - first] ?? ['', '', ''];
    const trail: string[] = [];
    for (let parent = parents[document] ?? -1; parent >= first && parent > 0; parent = parents[parent] ?? -1) {
      trail.unshift(documents[parent - first]?.[1] ?? '');
    }
    return { guide: entry, id, title: document === 0 ? entry.title : title, text, trail };
  }

  #chapter(name: string): Promise<ChapterFile> {
    let file = this.#chapters.get(name);
    if (!file) {
      file = load<ChapterFile>(`${this.base}search/${name}.json`, 'default');
      file.catch(() => this.#chapters.delete(name));
      this.#chapters.set(name, file);
    }
    return file;
  }
}
