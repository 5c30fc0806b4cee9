/** A work that the guides cite. */
export interface Source {
  /** The title that the publisher gave it, in its own language. */
  readonly title: string;
  /** Who publishes it, as a reader knows the name. */
  readonly publisher: string;
  /** Where to read it. */
  readonly url: `https://${string}`;
  /** The month in which we last read it, as YYYY-MM. */
  readonly checkedOn: `${number}-${number}`;
}
