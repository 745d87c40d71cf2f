/** What is around an element, on the way that its events take: through slots, and out of shadow roots. */
export function outerOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
