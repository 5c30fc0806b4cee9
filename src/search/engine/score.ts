import { isHangul } from '../analysis/analyse';
import type { Concept } from './concepts';
import { fieldsOf, type Fields } from './fields';
import type { Vocabulary } from './vocabulary';
import { WEIGHTS } from './weights';
import type { Index } from './format';

/** A document of an index that answers a query. */
export interface Scored {
  readonly document: number;
  readonly score: number;
}

/** How a document stands to a concept through others: titles and texts that it stands in, and what stands in it. */
interface Surroundings {
  readonly context: Float64Array;
  readonly inside: Float64Array;
}

function surroundingsOf({ kinds, parents }: Index, { title, text }: Fields): Surroundings {
  const context = new Float64Array(kinds.length);
  const inside = new Float64Array(kinds.length);
  for (let at = 1; at < kinds.length; at += 1) {
    const parent = parents[at] ?? -1;
    if (parent <= 0) continue;
    const said = (text[parent] ?? 0) * (kinds[parent] === 'figure' ? WEIGHTS.figureText : WEIGHTS.sectionText);
    context[at] = Math.max(title[parent] ?? 0, said, (context[parent] ?? 0) * WEIGHTS.outer);
  }
  for (let at = kinds.length - 1; at > 0; at -= 1) {
    const parent = parents[at] ?? -1;
    if (parent > 0) inside[parent] = Math.max(inside[parent] ?? 0, text[at] ?? 0, (inside[at] ?? 0) * WEIGHTS.deeper);
  }
  return { context, inside };
}

/** How much a concept counts: by how few documents say it well, less if it is no topic. */
function weightOf({ role, whole }: Concept, text: Float64Array): number {
  const most = text.reduce((a, b) => Math.max(a, b), 0);
  const count = most === 0 ? 0 : text.reduce((sum, said) => sum + (said >= 0.85 * most ? 1 : 0), 0);
  const rarity = Math.log(1 + text.length / (count + 0.5));
  if (role === 'topic') return rarity * (count === 0 && isHangul(whole) ? WEIGHTS.absentHangul : 1);
  if (role === 'aspect') return rarity * (count === 0 ? WEIGHTS.absentAspect : WEIGHTS.aspect);
  return rarity * (count === 0 ? WEIGHTS.absentAside : WEIGHTS.aside);
}

/**
 * Scores the documents of one index.
 *
 * For each concept a document gets what its best place is worth: the title most, then the titles around it, its text (a
 * short one more than a long one), and what stands inside it; further places add a little. The sum over the concepts,
 * weighed by rarity, is lowered by what the document does not cover, and raised when the query covers its whole title
 * and by its kind. A document that covers too little of what is asked about, or says too little of it itself, is no
 * answer.
 */
export function scoreDocuments(vocabulary: Vocabulary, concepts: readonly Concept[], terms: Set<string>): Scored[] {
  const { index } = vocabulary;
  const size = index.kinds.length;
  const [score, covered, topics, own, titles] = Array.from({ length: 5 }, () => new Float64Array(size)) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array]; // prettier-ignore
  const hasTopic = concepts.some(({ role }) => role === 'topic');
  const silent = new Uint8Array(size);
  const least = concepts.some(({ isGuest }) => isGuest) ? WEIGHTS.guestCoverage : WEIGHTS.coverage;
  let [allWeight, allShare, topicShare] = [0, 0, 0];
  for (const concept of concepts) {
    const fields = fieldsOf(vocabulary, concept, terms);
    const { context, inside } = surroundingsOf(index, fields);
    const weight = weightOf(concept, fields.text);
    const share = Math.sqrt(weight);
    const isTopic = concept.role === 'topic' || !hasTopic;
    allWeight += weight;
    allShare += share;
    if (isTopic) topicShare += share;
    for (let at = 0; at < size; at += 1) {
      const [title, text, around, within] = [fields.title[at] ?? 0, fields.text[at] ?? 0, context[at] ?? 0, inside[at] ?? 0]; // prettier-ignore
      if (concept.isGuest && title + text === 0) silent[at] = 1;
      if (title + text + around + within === 0) continue;
      const brevity = 1 / (1 + (index.textLength[at] ?? 0) / WEIGHTS.brief);
      const terse = 1 / (1 + (index.titleLength[at] ?? 0) / WEIGHTS.terse);
      const places = [
        title * WEIGHTS.title * (1 - WEIGHTS.terseness * (1 - terse)),
        text * WEIGHTS.text * (1 - WEIGHTS.brevity * (1 - brevity)),
        around * WEIGHTS.context,
        within * WEIGHTS.inside,
      ];
      const best = Math.max(...places);
      const rest = places.reduce((sum, place) => sum + place, 0) - best;
      const said = Math.max(
        title,
        text * (1 - WEIGHTS.scattered * (1 - brevity)),
        around * WEIGHTS.saidAround,
        within * WEIGHTS.saidInside,
      );
      score[at] = (score[at] ?? 0) + weight * (best + WEIGHTS.both * rest);
      covered[at] = (covered[at] ?? 0) + share * said;
      if (isTopic) topics[at] = (topics[at] ?? 0) + share * said;
      own[at] = (own[at] ?? 0) + share * text;
      titles[at] = (titles[at] ?? 0) + (fields.share[at] ?? 0);
    }
  }
  const scored: Scored[] = [];
  for (let at = 0; at < size; at += 1) {
    if ((topics[at] ?? 0) < topicShare * least || (own[at] ?? 0) < allShare * WEIGHTS.own || silent[at]) continue;
    const coverage = (covered[at] ?? 0) / allShare;
    const wholeTitle = Math.min(1, (titles[at] ?? 0) / Math.max(1, vocabulary.titleWeights[at] ?? 1));
    const kind = WEIGHTS.kind[index.kinds[at] ?? 'item'];
    const value = ((score[at] ?? 0) / allWeight) * coverage ** WEIGHTS.completeness;
    scored.push({ document: at, score: value * (1 + WEIGHTS.wholeTitle * wholeTitle) * kind });
  }
  return lifted(withKin(scored, index), index);
}

/** A document gains from what holds it and from the best of what stands in it. */
function withKin(scored: readonly Scored[], { parents }: Index): Scored[] {
  const scores = new Map(scored.map(({ document, score }) => [document, score]));
  const inside = new Map<number, number>();
  for (const { document, score } of scored) {
    const parent = parents[document] ?? -1;
    if (parent > 0) inside.set(parent, Math.max(score, inside.get(parent) ?? 0));
  }
  return scored.map(({ document, score }) => ({
    document,
    score:
      score +
      WEIGHTS.fromParent * (scores.get(parents[document] ?? -1) ?? 0) +
      WEIGHTS.fromInside * (inside.get(document) ?? 0),
  }));
}

/** Where several rows of one table answer alike, the question is about the table: it comes before them. */
function lifted(scored: readonly Scored[], { kinds, parents }: Index): Scored[] {
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  const alike = new Map<number, number>();
  for (const { document, score } of scored) {
    const parent = parents[document] ?? -1;
    if (score >= best * WEIGHTS.alike && parent > 0 && kinds[document] === 'item')
      alike.set(parent, (alike.get(parent) ?? 0) + 1);
  }
  return scored.map((one) =>
    (alike.get(one.document) ?? 0) >= WEIGHTS.rows ? { ...one, score: Math.max(one.score, best * WEIGHTS.lift) } : one,
  );
}
