/** Runs a task once the browser has nothing better to do, at the latest after `timeout` milliseconds. */
export function whenIdle(task: () => void, timeout = 2000): void {
  // Safari has no requestIdleCallback before 26.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout });
  else setTimeout(task, 200);
}
