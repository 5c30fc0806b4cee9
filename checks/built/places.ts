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

function find(files: readonly ContentFile[], pattern: RegExp): Place | undefined {
  for (const { path, text } of files) {
    const at = text.search(pattern);
    if (at >= 0) return { file: path, line: text.slice(0, at).split('\n').length };
  }
  return undefined;
}

/** How an id is given: as a comment at a heading or row, as a prop, or as a value or key of data. */
function given(id: string): RegExp {
  const name = escaped(id);
  return new RegExp(
    `\\{/\\* #${name} \\*/\\}|\\b(id|rowPrefix)="${name}"|\\bid: '${name}'|'${name}'|^ +${name}: `,
    'm',
  );
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
    const files = this.#files[locale];
    const whole = find(files, new RegExp(`\\{/\\* #${escaped(id)} \\*/\\}|\\bid="${escaped(id)}"`));
    if (whole) return whole;
    const sample = id.startsWith('sample-') ? escaped(id.slice('sample-'.length)).replace(/-/g, '[^a-z0-9"]+') : '';
    if (sample) return find(files, new RegExp(`<Sample file="${sample}\\.`, 'i'));
    const words = id.split('-');
    let nearby: Place | undefined;
    for (let cut = words.length - 1; cut > 0; cut -= 1) {
      const figure = given(words.slice(0, cut).join('-'));
      const part = given(words.slice(cut).join('-'));
      for (const group of holders(files)) {
        if (!group.some(({ text }) => figure.test(text))) continue;
        const place = find(group, part);
        if (place) return place;
        nearby ??= find(group, figure);
      }
    }
    return find(files, given(id)) ?? nearby;
  }

  /** Where a link to this target is written. */
  ofLink(target: string, locale: 'ko' | 'en'): Place | undefined {
    const url = escaped(target);
    return find(this.#files[locale], new RegExp(`\\]\\(${url}[)\\s]|["'\`]${url}["'\`]`, 'm'));
  }
}

/** Line of a key in a JSON file that holds it after another one, such as an anchor after its page. */
export function lineOfKey(file: string, ...keys: readonly string[]): number {
  const text = readFileSync(file, 'utf8');
  const at = keys.reduce((from, key) => Math.max(from, text.indexOf(`${JSON.stringify(key)}:`, from)), 0);
  return text.slice(0, at).split('\n').length;
}
