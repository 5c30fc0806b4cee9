import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentFiles, type ContentFile } from '../content/files';

/** Where something stands in the sources. */
export interface Place {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

function inLanguage({ path }: ContentFile, locale: 'ko' | 'en'): boolean {
  const other = locale === 'ko' ? /^i18n\/en\/|\.en\.ts$/ : /^docs\/|\.ko\.ts$/;
  return !other.test(path);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function findAll(files: readonly ContentFile[], pattern: RegExp): Place[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ file: path, line: text.slice(0, index).split('\n').length })),
  );
}

/** How an id is given, the surest way first: at a heading or row, as a prop or in data; or as a value or key. */
function waysToGive(id: string): [RegExp, RegExp] {
  const camel = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const name = `(?:${escaped(id)}|${escaped(camel)})`;
  return [
    new RegExp(`\\{/\\* #${name} \\*/\\}|\\b(id|rowPrefix)="${name}"|\\bid: '${name}'`, 'g'),
    new RegExp(`'${name}'|^ +${name}: `, 'gm'),
  ];
}

function findGiven(files: readonly ContentFile[], id: string): Place[] {
  return (
    waysToGive(id)
      .map((way) => findAll(files, way))
      .find((places) => places.length > 0) ?? []
  );
}

/** A file of prose from where a figure begins to where it ends. */
function within({ path, text }: ContentFile, figure: string): ContentFile {
  const from = Math.max(0, text.indexOf(`id="${figure}"`));
  const length = text.slice(from).search(/^<\/[A-Z]/m);
  const before = text.slice(0, from).replace(/[^\n]/g, '');
  return { path, text: before + text.slice(from, length < 0 ? undefined : from + length) };
}

/** Files that belong together: those of a component, or one of prose. */
function holders(files: readonly ContentFile[]): ContentFile[][] {
  const byFolder = new Map<string, ContentFile[]>();
  for (const file of files) {
    const key = file.path.endsWith('.mdx') ? file.path : path.dirname(file.path);
    byFolder.set(key, [...(byFolder.get(key) ?? []), file]);
  }
  return [...byFolder.values()];
}

/** Finds the source of what stands on the built pages. */
export class Sources {
  readonly #files: Readonly<Record<'ko' | 'en', readonly ContentFile[]>>;

  constructor(root: string, files = contentFiles(root)) {
    this.#files = {
      ko: files.filter((file) => inLanguage(file, 'ko')),
      en: files.filter((file) => inLanguage(file, 'en')),
    };
  }

  /** Where an id is given: in one piece, or as the id of a figure and that of its part. */
  ofId(id: string, locale: 'ko' | 'en'): Place | undefined {
    return this.allOfId(id, locale)[0];
  }

  /** Every place where an id is given. */
  allOfId(id: string, locale: 'ko' | 'en'): readonly Place[] {
    const files = this.#files[locale];
    const whole = findAll(files, new RegExp(`^#.*\\{/\\* #${escaped(id)} \\*/\\}|\\bid="${escaped(id)}"`, 'gm'));
    if (whole.length > 0) return whole;
    const sample = id.startsWith('sample-') ? escaped(id.slice('sample-'.length)).replace(/-/g, '[^a-z0-9"]+') : '';
    if (sample) return findAll(files, new RegExp(`<Sample file="${sample}\\.`, 'gi'));
    const words = id.split('-');
    let nearby: readonly Place[] = [];
    for (let cut = words.length - 1; cut > 0; cut -= 1) {
      const [figure, part] = [words.slice(0, cut).join('-'), words.slice(cut).join('-')];
      for (const group of holders(files)) {
        const frames = findGiven(group, figure);
        if (frames.length === 0) continue;
        const parts = group.map((file) => (file.path.endsWith('.mdx') ? within(file, figure) : file));
        const places = findGiven(parts, part);
        if (places.length > 0) return places;
        if (nearby.length === 0) nearby = frames;
      }
    }
    const alone = findGiven(files, id);
    return alone.length > 0 ? alone : nearby;
  }

  /** Where a link to this target is written. */
  ofLink(target: string, locale: 'ko' | 'en'): Place | undefined {
    const url = escaped(target);
    return findAll(this.#files[locale], new RegExp(`\\]\\(${url}[)\\s]|["'\`]${url}["'\`]`, 'gm'))[0];
  }
}

/** Line of a key in a JSON file that holds it after another one, such as an anchor after its page. */
export function lineOfKey(file: string, ...keys: readonly string[]): number {
  const text = readFileSync(file, 'utf8');
  const at = keys.reduce((from, key) => Math.max(from, text.indexOf(`${JSON.stringify(key)}:`, from)), 0);
  return text.slice(0, at).split('\n').length;
}
