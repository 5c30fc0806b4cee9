/** What a reader can link to: headings, and what `Anchor` renders; sources have their own numbers. */
export const ADDRESSED = ':is(h2, h3, h4)[id], [data-anchor]:not([id^="ref-"])';
