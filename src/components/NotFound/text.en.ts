import type { Text } from './text.ko';

export const text: Text = {
  title: 'There is no page at this address',
  lead: 'The link may have been cut off, or the page may have moved. Check the end of the address, or try one of these.',
  search: 'Search this site',
  find: 'Search',
  home: 'Home',
  guide: 'AIOps strategy guide',
  report: 'Report a broken link',
  questions: 'Sections people look for most',
};
