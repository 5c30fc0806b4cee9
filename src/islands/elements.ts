import CopyButton from './CopyButton';
import FilterView from './FilterView';

customElements.get('copy-button') ?? customElements.define('copy-button', CopyButton);
customElements.get('filter-view') ?? customElements.define('filter-view', FilterView);
