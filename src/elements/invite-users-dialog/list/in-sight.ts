/** Where the list stands in what scrolls. */

/** Whether its beginning is out of sight: what is put there would push away what is read. */
export function isScrolled(list: Element | null, scroller: Element | null): boolean {
  if (list === null || scroller === null) return false;
  return list.getBoundingClientRect().top < scroller.getBoundingClientRect().top;
}

/** A bar that comes up over the end of the list comes up over no row that has the focus. */
export function uncover(
  row: Element | null | undefined,
  bar: Element | null,
  scroller: Element | null,
): void {
  if (!row || bar === null || scroller === null) return;
  const covered = row.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
  if (covered > 0) scroller.scrollTop += covered;
}
