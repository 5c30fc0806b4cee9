import { Fragment, type ReactNode } from 'react';
import { capabilities, levels, maturityWords, nextByCapability, type PlaceId } from '@site/src/models/maturity';
import DataTable from '@site/src/ui/DataTable';
import PlaceLink from './PlaceLink';
import { text } from './text';

function linksTo(ids: readonly PlaceId[]): ReactNode {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && <br />}
      <PlaceLink id={id} />
    </Fragment>
  ));
}

/** Which section to read for a weak capability, by its level. */
export default function MaturityNextSections(): ReactNode {
  return (
    <DataTable
      id="maturity-next"
      rowPrefix="maturity-next"
      caption={text.next.caption}
      headerLabel={text.next.capability}
      columns={levels.map((level) => ({ key: String(level), label: text.level(level, maturityWords.levels[level]) }))}
      rows={capabilities.map(({ id }) => ({
        id,
        header: maturityWords.capabilities[id],
        cells: Object.fromEntries(levels.map((level) => [level, linksTo(nextByCapability[id][level])])),
      }))}
    />
  );
}
