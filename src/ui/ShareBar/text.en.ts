import type { Words } from './words';

export const text: Words = {
  label: 'Share and keep',
  copyLink: 'Copy link',
  copyMarkdown: 'Copy as Markdown',
  downloadCsv: 'Download CSV',
  remember: 'Remember on this device',
  forget: 'Forget the saved values',
  privacy: 'Your values stay in this browser and in the address. Nothing is sent anywhere.',
  copiedLink: 'Link copied.',
  copiedMarkdown: 'Markdown copied.',
  savedCsv: 'CSV file created.',
  copyByHand: 'Your browser does not allow copying. The text below is selected; copy it yourself.',
  toCopy: 'Text to copy',
  remembered: 'Remembered on this device, along with every change you make.',
  forgotten: 'Removed from this device. The values on screen stay.',
  restored: 'Started from the values remembered on this device.',
  opened: 'Started from the values of the link.',
  keptAside: 'What this device remembers was left as it is.',
  noStorage: 'Your browser does not allow storage.',
  refused: {
    version:
      'The code has a version that this page does not know, so it was not read. Try reloading. The last result stays.',
    damaged: 'The code is shortened or altered, so it was not read. Ask for the link again. The last result stays.',
  },
  address: 'Address of this result:',
};
