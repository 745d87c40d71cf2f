/** The protected content: copied out of the page's template when somebody is in, gone when they are out. */
export class StampedContent {
  readonly #host: HTMLElement;
  #nodes: readonly ChildNode[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
    if (host.querySelector(':scope > :is(video, audio, iframe):not([slot])') !== null) tell();
  }

  /** Once for each entry; again if the page brings its template later. */
  stamp(): void {
    const template = this.#host.querySelector<HTMLTemplateElement>(':scope > template:not([slot])');
    if (template === null || this.#nodes.length > 0) return;
    const content = document.importNode(template.content, true);
    // React and Vue put children beside the content of a template.
    if (!content.hasChildNodes() && template.hasChildNodes()) tell();
    this.#nodes = [...content.childNodes];
    template.after(content);
  }

  remove(): void {
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
  }
}

/** For whoever builds the page: what stands beside a template loads before anybody has joined. */
function tell(): void {
  console.warn('guestlist: content has to be in a <template>. React, Vue: see docs/page-author.md.');
}
