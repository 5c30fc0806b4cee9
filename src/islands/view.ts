/** What an instrument shows, by the names that its HTML carries. The server writes it; an island brings it up to date. */
export interface View {
  /** Text by slot: `<span data-slot="name">`. */
  readonly text: Readonly<Record<string, string>>;
  /** Whether a part is there at all: `<li data-part="name" hidden>`. */
  readonly shown: Readonly<Record<string, boolean>>;
  /** Length of a bar, from 0 to 100: `<rect data-bar="name">`. */
  readonly width: Readonly<Record<string, number>>;
}

/** Brings the HTML of a host up to date with a view; what did not change is not touched. */
export function applyView(host: ParentNode, { text, shown, width }: View): void {
  for (const slot of host.querySelectorAll<HTMLElement>('[data-slot]')) {
    const wanted = text[slot.dataset.slot ?? ''] ?? '';
    if (slot.textContent !== wanted) slot.textContent = wanted;
  }
  for (const part of host.querySelectorAll<HTMLElement>('[data-part]')) {
    part.hidden = !shown[part.dataset.part ?? ''];
  }
  for (const bar of host.querySelectorAll<SVGRectElement>('[data-bar]')) {
    bar.setAttribute('width', String(width[bar.dataset.bar ?? ''] ?? 0));
  }
}
