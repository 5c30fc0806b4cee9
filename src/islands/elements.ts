/** When the code of an island is fetched: once one is in view, once the browser is idle, or once the reader turns to one. */
export type Start = 'visible' | 'idle' | 'interaction';

export interface Island {
  readonly on: Start;
  load(): Promise<{ default: CustomElementConstructor }>;
}

/** The custom elements of the site. One whose state stands in the address (`?<name>.…` or `?<name>=…`) starts at once in any case. */
export const ISLANDS: Readonly<Record<string, Island>> = {
  'copy-button': { on: 'interaction', load: () => import(/* webpackChunkName: 'island-copy-button' */ './CopyButton') },
  'filter-view': { on: 'interaction', load: () => import(/* webpackChunkName: 'island-filter-view' */ './FilterView') },
  'maturity-assessment': {
    on: 'visible',
    load: () => import(/* webpackChunkName: 'island-maturity-assessment' */ '../components/MaturityAssessment/island'),
  },
  'roi-calculator': {
    on: 'visible',
    load: () => import(/* webpackChunkName: 'island-roi-calculator' */ '../components/RoiCalculator/island'),
  },
  'search-results': {
    on: 'visible',
    load: () => import(/* webpackChunkName: 'island-search-results' */ '../search/SearchResults'),
  },
};
