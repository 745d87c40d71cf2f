import { takeFromFragment } from '../../src/domain/join-url.js';

/**
 * On the browser's back end owner and guest are two tabs of one browser, and so of one sign-in: a tab that was
 * opened with a guest's link is the guest's until it is closed.
 */
export class SiteEntrance extends HTMLElement {
  connectedCallback(): void {
    const key = `guest-of-${location.pathname}`;
    if (takeFromFragment(location.hash).secret !== null) sessionStorage.setItem(key, 'yes');
    const who = sessionStorage.getItem(key) === null ? 'member' : 'guest';
    const template = this.querySelector<HTMLTemplateElement>(`:scope > template[data-for=${who}]`);
    if (template) this.append(document.importNode(template.content, true));
  }
}
