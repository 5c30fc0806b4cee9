/** The checks that need no build, as `npm run check:…` names them. */
export const PARTS = ['types', 'lint', 'format', 'content', 'samples'] as const;
