import { setTimeout as wait } from 'node:timers/promises';

/** What a request for an external address came to. */
export type Outcome =
  { readonly kind: 'ok'; readonly movedTo?: string } | { readonly kind: 'broken'; readonly reason: string };

export interface Patience {
  /** How often to try again after a failure that may pass. */
  readonly retries: number;
  /** Pause before the first repetition, in milliseconds; each further one is twice as long. */
  readonly pause: number;
  /** Longest time for one request, in milliseconds. */
  readonly timeout: number;
}

export const PATIENCE: Patience = { retries: 3, pause: 1000, timeout: 20_000 };

/** Answers that say nothing about the address: too many requests, a server in trouble. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Answers that servers give to HEAD although GET works. */
const NO_HEAD = new Set([400, 403, 404, 405, 501]);
const PERMANENT = new Set([301, 308]);
const MOST_REDIRECTS = 10;

async function request(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<Response> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
    headers: { 'user-agent': 'Mozilla/5.0 (compatible; link check)', accept: '*/*' },
  });
  await response.body?.cancel();
  return response;
}

async function ask(url: string, timeout: number): Promise<Response> {
  const response = await request(url, 'HEAD', timeout);
  return NO_HEAD.has(response.status) ? request(url, 'GET', timeout) : response;
}

/** Follows redirects; only permanent ones change the address that should be written. */
async function follow(url: string, timeout: number): Promise<{ status: number; movedTo?: string; after?: string }> {
  let at = url;
  let movedTo: string | undefined;
  let isPermanent = true;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const { status, headers } = await ask(at, timeout);
    const target = headers.get('location');
    if (status < 300 || status >= 400 || !target) {
      return { status, movedTo, after: headers.get('retry-after') ?? undefined };
    }
    at = new URL(target, at).href;
    isPermanent &&= PERMANENT.has(status);
    if (isPermanent) movedTo = at;
  }
  throw new Error(`more than ${MOST_REDIRECTS} redirects`);
}

function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string } };
  return name === 'TimeoutError' ? 'no answer in time' : (cause?.code ?? message);
}

/** Asks whether an address answers, again and again as long as a failure may pass. */
export async function fetchLink(url: string, patience: Patience = PATIENCE): Promise<Outcome> {
  let reason = '';
  for (let attempt = 0; attempt <= patience.retries; attempt += 1) {
    let pause = patience.pause * 2 ** attempt;
    try {
      const { status, movedTo, after } = await follow(url, patience.timeout);
      if (status < 400) return { kind: 'ok', ...(movedTo && { movedTo }) };
      reason = `answers ${status}`;
      if (!PASSING.has(status)) return { kind: 'broken', reason };
      if (after && Number(after) > 0) pause = Math.min(Number(after) * 1000, 60_000);
    } catch (error) {
      reason = reasonOf(error);
    }
    if (attempt < patience.retries) await wait(pause);
  }
  return { kind: 'broken', reason };
}
