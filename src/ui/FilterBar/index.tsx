import type { ReactNode } from 'react';
import { words } from '../words';
import styles from './styles.module.css';

export type Facet = {
  /** Name in the address and in the rows' `facets`. */
  readonly key: string;
  /** Name that the reader sees. */
  readonly label: string;
  /** What he can choose, in order. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** What a filter can see of a row or card. */
export type Filterable = {
  readonly facets?: Readonly<Record<string, readonly string[]>>;
  /** Words by which the search finds it beside those it shows. */
  readonly keywords?: string;
};

type Props = {
  readonly id: string;
  readonly caption: string;
  readonly facets: readonly Facet[];
  readonly search: boolean;
  /** All rows or cards: the counts beside the options come from them. */
  readonly items: readonly Filterable[];
};

/** The attributes by which the filter recognises a row or card. */
export function filterAttributes({ facets = {}, keywords }: Filterable): Record<string, string> {
  return { 'data-item': JSON.stringify(facets), ...(keywords && { 'data-keywords': keywords }) };
}

function count(items: readonly Filterable[], key: string, value: string): number {
  return items.filter(({ facets }) => facets?.[key]?.includes(value)).length;
}

/** Search box and choices above a table or card grid; the `filter-view` island around both makes them work. */
export default function FilterBar({ id, caption, facets, search, items }: Props): ReactNode {
  return (
    <form className={styles.bar} role="search" aria-label={words.filter.label(caption)} data-filter-form="">
      {search && (
        <label className={styles.field}>
          <span>{words.filter.search}</span>
          <input type="search" name="q" placeholder={words.filter.searchHint} autoComplete="off" spellCheck={false} />
        </label>
      )}
      {facets.map(({ key, label, options }) => (
        <label key={key} className={styles.field}>
          <span>{label}</span>
          <select name={key} defaultValue="">
            <option value="">{`${words.filter.all} (${items.length})`}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {`${option.label} (${count(items, key, option.value)})`}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p
        className={styles.status}
        role="status"
        data-filter-status=""
        data-template={words.filter.countTemplate}
        data-none={words.filter.none}
        data-unknown={words.filter.unknown}
        id={`${id}-count`}
      >
        {words.filter.count(items.length, items.length)}
      </p>
      <button type="reset" className={styles.reset}>
        {words.filter.reset}
      </button>
    </form>
  );
}
