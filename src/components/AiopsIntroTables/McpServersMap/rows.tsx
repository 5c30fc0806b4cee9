import { Fragment, type ReactNode } from 'react';
import CopyText from '@site/src/ui/CopyText';
import type { Row } from '@site/src/ui/DataTable';
import Rich from '@site/src/ui/Rich';
import Status from '@site/src/ui/Status';
import { badges, folderOf, packageOf, type Server, type ServerId, type State } from './data';
import { text } from './text';

const REPOSITORY = 'https://github.com/awslabs/mcp/tree/main';

const hasBadge = (state: State): state is keyof typeof badges => state in badges;

function Install({ server }: { readonly server: Server }): ReactNode {
  const command = packageOf(server);
  const folder = folderOf(server.id);
  return (
    <>
      {command ? <CopyText text={command} /> : text.noPackage} {server.endpoint && <CopyText text={server.endpoint} />}{' '}
      <Rich text={`[\`${folder}\`](${REPOSITORY}/${folder})`} />
    </>
  );
}

function Name({ name, states = [] }: Server): ReactNode {
  return (
    <>
      {name}
      {states.map((state) => (
        <Fragment key={state}>
          {' '}
          {hasBadge(state) ? <Status kind={badges[state]} /> : <small>{text.states[state]}</small>}
        </Fragment>
      ))}
    </>
  );
}

/** A server as a row of the table. */
export function rowOf(server: Server & { readonly id: ServerId }): Row {
  const { id, eks, category, tools, source, states = ['active'] } = server;
  return {
    id,
    header: <Name {...server} />,
    cells: {
      what: tools ? `${text.what[id]} (${text.tools(tools)})` : text.what[id],
      install: <Install server={server} />,
      eks: text.relevances[eks],
    },
    facets: { category: [category], eks: [eks], status: states },
    sources: source && [source],
    keywords: text.keywords[id],
  };
}
