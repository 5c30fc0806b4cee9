import type { Text } from './types';

export const text: Text = {
  copyLink: (title) => `Copy link to “${title}”`,
  copied: 'Link copied.',
  copyFailed: 'Copying is not allowed here. The link is selected for you to copy.',
  link: 'Link',
  partsHint: 'Use the up and down arrow keys to reach the other items of this table or figure.',
  unknown: (id) => `This page has no part called “${id}”.`,
  nearest: 'The closest match:',
  close: 'Close',
  moved: 'This page has moved',
  follow: 'Go to the new address',
  gone: 'This page is gone',
  home: 'Home',
};
