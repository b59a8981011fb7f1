/**
 * Puts the children of an element into an order without moving the child that has the focus: a
 * moved element loses focus, selection and what an input method is composing.
 */
export function orderChildren(
  parent: Element,
  wanted: readonly HTMLElement[],
  first: ChildNode | null,
): void {
  const active = document.activeElement;
  const held = active === null ? -1 : wanted.findIndex((element) => element.contains(active));
  const keeper = held < 0 ? undefined : wanted[held];
  if (keeper === undefined || keeper.parentNode !== parent) {
    place(parent, wanted, first);
    return;
  }
  place(parent, wanted.slice(0, held), first);
  place(parent, wanted.slice(held + 1), keeper.nextSibling);
}

/** Places `elements` one after the other, beginning where `cursor` stands. */
function place(parent: Element, elements: readonly HTMLElement[], cursor: ChildNode | null): void {
  let next = cursor;
  for (const element of elements) {
    if (element === next) {
      next = next.nextSibling;
    } else {
      parent.insertBefore(element, next);
    }
  }
}
