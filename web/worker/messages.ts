/** What the page asks of a waiting worker; the answer is true when it takes over. */
export const TAKE_OVER = "take over if alone";
