/** What the bar under an instrument says. */
export interface Words {
  readonly label: string;
  readonly copyLink: string;
  readonly copyMarkdown: string;
  readonly downloadCsv: string;
  readonly remember: string;
  readonly forget: string;
  readonly privacy: string;
  readonly copiedLink: string;
  readonly copiedMarkdown: string;
  readonly savedCsv: string;
  readonly copyByHand: string;
  readonly toCopy: string;
  readonly remembered: string;
  readonly forgotten: string;
  readonly restored: string;
  readonly opened: string;
  /** What the device remembers is something else than what was opened. */
  readonly keptAside: string;
  readonly noStorage: string;
  /** Why a code of the address cannot be read. */
  readonly refused: Readonly<Record<'version' | 'damaged', string>>;
  readonly address: string;
}
