import { text } from '../links/text';
import { announce } from './announce';

let notice: HTMLElement | undefined;

export function closeNotice(): void {
  notice?.remove();
  notice = undefined;
}

/** Shows a sentence at the edge of the window until it is closed or the address changes; screen readers hear it too. */
export function showNotice(sentence: string, link?: { readonly href: string; readonly label: string }): void {
  closeNotice();
  notice = document.createElement('div');
  notice.className = 'link-notice';
  const words = document.createElement('p');
  words.append(sentence);
  if (link) {
    const anchor = Object.assign(document.createElement('a'), { href: link.href, textContent: link.label });
    words.append(` ${text.nearest} `, anchor);
  }
  const close = document.createElement('button');
  Object.assign(close, { type: 'button', textContent: text.close, onclick: closeNotice });
  notice.append(words, close);
  document.body.append(notice);
  announce(words.textContent ?? sentence);
}
