/** Weights of the ranking, tuned on the questions of `bench/search`. */
export const WEIGHTS = {
  /** How much a word counts by where it stands. */
  title: 0.8,
  context: 0.5,
  text: 0.48,
  inside: 0.35,
  /** What each further place adds to the best one. */
  both: 0.04,
  /** How near a word is to a term: that begins with it, contains it, begins it, has one other letter, sounds like it. */
  prefix: 0.9,
  inner: 0.49,
  longer: 0.66,
  slip: 0.88,
  sound: 0.54,
  /** Another name for the thing. */
  name: 0.9,
  /** A compound that is found by its parts. */
  parts: 1.3,
  /** What a long text loses: words far apart in it need not belong together. */
  scattered: 0.22,
  brevity: 0.66,
  brief: 60,
  /** What a long title loses. */
  terseness: 0.2,
  terse: 6,
  figureText: 0.68,
  sectionText: 0.25,
  outer: 0.85,
  deeper: 0.8,
  /** Extra for a title that the query covers whole. */
  wholeTitle: 0.15,
  kind: { page: 0.9, section: 1.12, figure: 1.09, item: 1, sample: 0.98 },
  /** Share of its rarity with which a word counts that is no topic, by whether any document has it. */
  aspect: 0.6,
  aside: 0.18,
  /** A Korean word that no document has is more often a turn of phrase than a thing. */
  absentHangul: 0.74,
  absentAspect: 0.1,
  absentAside: 0.02,
  /** How much an answer that covers the whole query is worth above one that covers a part. */
  completeness: 1.57,
  /** What a document gains from what holds it, and from the best of what stands in it. */
  fromParent: 0.05,
  fromInside: 0.04,
  alike: 0.62,
  rows: 3,
  lift: 1.01,
  /** The least share of what is asked about, weighed by rarity, that an answer must cover. */
  coverage: 0.3,
  /** The same for a question that names something beside the subject of the guides. */
  guestCoverage: 0.56,
  /** How well a document says what stands around it or in it. */
  saidAround: 0.9,
  saidInside: 0.28,
  /** The least share that it must say itself and not only in titles around it. */
  own: 0.17,
};
