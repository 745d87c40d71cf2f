/** The protected content: copied out of the page's template when somebody is in, gone when they are out. */
export class StampedContent {
  readonly #host: HTMLElement;
  #nodes: readonly ChildNode[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Once for each entry; again if the page brings its template later. */
  stamp(): void {
    const template = this.#host.querySelector<HTMLTemplateElement>(':scope > template:not([slot])');
    if (template === null || this.#nodes.length > 0) return;
    const content = document.importNode(template.content, true);
    if (!content.hasChildNodes() && template.hasChildNodes()) {
      // For whoever builds the page: React and Vue put children beside the content of a template.
      console.warn(
        'guestlist: the template is empty. In React and Vue show the content yourself: docs/page-author.md.',
      );
    }
    this.#nodes = [...content.childNodes];
    template.after(content);
  }

  remove(): void {
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
  }
}
