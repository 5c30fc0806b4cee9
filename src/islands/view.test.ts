// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { applyView } from './view';

test('a view changes only what it names and what differs', () => {
  document.body.innerHTML =
    '<div id="host"><span data-slot="a">old</span><span data-slot="b">same</span><p data-part="c">x</p><svg><rect data-bar="d" width="1"/></svg></div>';
  const host = document.getElementById('host')!;
  const same = host.querySelector('[data-slot="b"]')!.firstChild;
  applyView(host, { text: { a: 'new', b: 'same' }, shown: { c: false }, width: { d: 40 } });
  expect(host.querySelector('[data-slot="a"]')!.textContent).toBe('new');
  expect(host.querySelector('[data-slot="b"]')!.firstChild).toBe(same);
  expect(host.querySelector<HTMLElement>('[data-part="c"]')!.hidden).toBe(true);
  expect(host.querySelector('[data-bar="d"]')!.getAttribute('width')).toBe('40');
});
