import type { Text } from './text.ko';

export const text: Text = {
  title: 'There is no page at this address',
  lead: 'The address may have been cut off or the page may have moved. Check the end of the address, or look below.',
  home: 'Home',
  guide: 'AIOps strategy guide',
  report: 'Report a broken link',
  questions: 'Sections people look for most',
};
