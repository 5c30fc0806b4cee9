import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { maturityWords, places, type PlaceId } from '@site/src/models/maturity';
import GuideLink from '@site/src/ui/GuideLink';

type Props = {
  /** The place that a result sends its reader to. */
  readonly id: PlaceId;
};

/** A link to a section of this guide, with its number, or to a place in another guide. */
export default function PlaceLink({ id }: Props): ReactNode {
  const place = places[id];
  const label = maturityWords.places[id];
  if ('guide' in place) {
    return (
      <GuideLink guide={place.guide} anchor={'anchor' in place ? place.anchor : undefined}>
        {label}
      </GuideLink>
    );
  }
  return <Link to={`#${place.anchor}`}>{`${place.section} ${label}`}</Link>;
}
