import CopyButton from './CopyButton';
import FilterView from './FilterView';

const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'copy-button': CopyButton,
  'filter-view': FilterView,
};

for (const [name, element] of Object.entries(ELEMENTS)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
