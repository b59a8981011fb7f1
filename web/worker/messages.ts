/** What the page asks of a waiting worker; the answer is true when it takes over. */
export const TAKE_OVER = "take over if alone";
/** What the group's page asks of every worker: that it works without network from now on. */
export const KEEP_GROUP = "keep group";
