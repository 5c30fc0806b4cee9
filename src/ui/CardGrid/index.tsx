import type { ReactNode } from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import type { SourceId } from '@site/src/sources';
import Anchor from '../Anchor';
import { addressOf } from '../Anchor/addressOf';
import Cite from '../Cite';
import Figure, { type FigureProps } from '../Figure';
import FilterBar, { filterAttributes, type Facet, type Filterable } from '../FilterBar';
import Rich from '../Rich';
import Status, { type StatusKind } from '../Status';
import { words } from '../words';
import styles from './styles.module.css';

export type Card = Filterable & {
  /** Last part of the card's address. */
  readonly id: string;
  readonly title: ReactNode;
  /** Official page behind the title. */
  readonly href?: string;
  /** A short line above the title, such as its category. */
  readonly kicker?: string;
  readonly status?: { readonly kind: StatusKind; readonly date?: string };
  readonly body?: ReactNode;
  readonly facts?: readonly { readonly label: string; readonly value: ReactNode }[];
  /** Short features, shown as a list. */
  readonly chips?: readonly string[];
  readonly links?: readonly { readonly label: string; readonly href: string }[];
  readonly sources?: readonly SourceId[];
};

export type CardGroup = {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly cards: readonly Card[];
};

type Props = FigureProps & {
  readonly cards?: readonly Card[];
  readonly groups?: readonly CardGroup[];
  /** First part of the cards' addresses; else the grid's id. */
  readonly rowPrefix?: string;
  /** Whether the order of the cards carries meaning. */
  readonly ordered?: boolean;
  readonly filters?: readonly Facet[];
  readonly search?: boolean;
};

function CardItem({ card, address }: { readonly card: Card; readonly address: string }): ReactNode {
  const { title, href, kicker, status, body, facts = [], chips = [], links = [], sources = [] } = card;
  return (
    <Anchor as="li" id={address} className={styles.card} {...filterAttributes(card)}>
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <p className={styles.title}>
        <strong>{href ? <Link to={href}>{title}</Link> : <Rich text={title} />}</strong>
        {sources.map((id) => (
          <Cite key={id} id={id} />
        ))}{' '}
        {status && <Status {...status} />}
      </p>
      {body && (
        <div className={styles.body}>
          <Rich text={body} />
        </div>
      )}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Rich text={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {chips.length > 0 && (
        <ul className={styles.chips}>
          {chips.map((chip) => (
            <li key={chip}>
              <Rich text={chip} />
            </li>
          ))}
        </ul>
      )}
      {links.length > 0 && (
        <ul className={styles.links}>
          {links.map((link) => (
            <li key={link.href}>
              <Link to={link.href}>{link.label}</Link>
            </li>
          ))}
        </ul>
      )}
    </Anchor>
  );
}

/** Cards of one kind, in groups or not, with an optional filter. */
export default function CardGrid(props: Props): ReactNode {
  const { id, caption, cards = [], rowPrefix = id, ordered = false, filters = [], search = false } = props;
  const groups = props.groups ?? [{ id: '', title: '', cards }];
  const List = ordered ? 'ol' : 'ul';
  const grid = groups.map((group) => (
    <div key={group.id} data-group="">
      {group.title && (
        <Anchor id={addressOf(rowPrefix, group.id)} className={styles.group}>
          <strong>{group.title}</strong> <span className={styles.count}>{words.group(group.cards.length)}</span>
          {group.note && (
            <span className={styles.note}>
              <Rich text={group.note} />
            </span>
          )}
        </Anchor>
      )}
      <List className={clsx(styles.grid, ordered && styles.ordered)} aria-labelledby={`${id}-caption`}>
        {group.cards.map((card) => (
          <CardItem key={card.id} card={card} address={addressOf(rowPrefix, card.id)} />
        ))}
      </List>
    </div>
  ));
  if (filters.length === 0 && !search) return <Figure {...props}>{grid}</Figure>;
  return (
    <Figure {...props} hasFields>
      <filter-view name={id}>
        <FilterBar
          id={id}
          caption={caption}
          facets={filters}
          search={search}
          items={groups.flatMap((group) => group.cards)}
        />
        {grid}
      </filter-view>
    </Figure>
  );
}
