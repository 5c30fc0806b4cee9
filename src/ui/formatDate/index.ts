import { words } from '../words';

/**
 * Writes an ISO date or month as the page's language does: `2026-11-25` is November 25, 2026, and `2026-11` is
 * November 2026.
 */
export function formatDate(iso: string, month: 'long' | 'short' = 'long'): string {
  const day = iso.length > 'YYYY-MM'.length ? 'numeric' : undefined;
  return new Intl.DateTimeFormat(words.locale, { year: 'numeric', month, day, timeZone: 'UTC' }).format(new Date(iso));
}
