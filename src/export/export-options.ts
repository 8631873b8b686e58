/** What the exporters may be told beside the tree. */
export interface ExportOptions {
  /**
   * The text that the positions of the tree are of. Markers are then written as printed ("Article 3", "1°"); without it they
   * are made of their labels ("3.", "(a)").
   */
  value?: string | undefined
}
