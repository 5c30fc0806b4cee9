/** What the site says about links. */
export interface Text {
  /** Name of the button that copies the link to a heading, table, row or card. */
  readonly copyLink: (title: string) => string;
  readonly copied: string;
  readonly copyFailed: string;
  /** Name of the field that holds the link where nothing can be copied. */
  readonly link: string;
  /** How the keyboard reaches the parts of a figure. */
  readonly partsHint: string;
  /** The address names a part that the page does not have. */
  readonly unknown: (id: string) => string;
  readonly nearest: string;
  readonly close: string;
  readonly moved: string;
  readonly follow: string;
  readonly gone: string;
  readonly home: string;
}
