/** What the person at this page may do: told by the site to its members, by guestlist to guests. */
export class Visitor extends EventTarget {
  #capabilities: readonly string[] = [];

  may(capability: string): boolean {
    return this.#capabilities.includes(capability);
  }

  become(capabilities: readonly string[]): void {
    this.#capabilities = capabilities;
    this.dispatchEvent(new Event('change'));
  }
}

/** Whether this page is on the embedded back end, whose passes the site's server cannot check. */
export const isInBrowser = new URLSearchParams(location.search).get('backend') === 'browser';

export const visitor = new Visitor();
