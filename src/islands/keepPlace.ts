/** Whether the reader has scrolled away from an element; one that is folded or filtered out has no place to be at. */
function isLeft(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && (top > innerHeight || bottom < 0);
}

/** The section that the reader is at: what the address names until it is left, else what the contents highlight. */
function placeOf(): string {
  const named = document.getElementById(location.hash.slice(1));
  const reading = document.querySelector<HTMLAnchorElement>('a.table-of-contents__link--active');
  return named && !isLeft(named) ? location.hash : (reading?.hash ?? location.hash);
}

function follow({ target }: Event): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('.navbar a[lang]');
  if (!link) return;
  link.search = location.search;
  link.hash = placeOf();
}

/**
 * Lets the links of the language menu lead to the same section with the same filters. Docusaurus takes both from its
 * router, which knows neither what the islands write into the address nor where the reader has scrolled to.
 */
export function keepPlace(): void {
  for (const type of ['pointerover', 'pointerdown', 'focusin', 'click']) document.addEventListener(type, follow, true);
}
