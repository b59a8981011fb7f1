/** What the page asks of a waiting worker; the answer is true when it takes over. */
export const TAKE_OVER = "take over if alone";
/**
 * What a page asks of every worker: that these work without network from now on. A first worker is
 * installed once it was told the page's language.
 */
export interface Keep {
  /** Tags of languages. */
  languages?: string[];
  /** The group's page. */
  group?: true;
}
