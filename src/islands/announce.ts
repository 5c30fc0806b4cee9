/** How long a reader has to pause before a result is read out, in milliseconds. */
const PAUSE = 900;

let region: HTMLElement | undefined;
let pending = 0;

/** Tells screen readers a short message without moving the focus. */
export function announce(message: string): void {
  if (!region?.isConnected) {
    region = document.createElement('div');
    region.className = 'visually-hidden';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  region.textContent = message;
}

/** Tells it once the reader pauses, so that not every key is read out; a newer message takes its place. */
export function announceLater(message: string): void {
  clearTimeout(pending);
  pending = window.setTimeout(() => announce(message.trim()), PAUSE);
}
