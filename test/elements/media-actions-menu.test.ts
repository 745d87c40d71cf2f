import { expect } from '@open-wc/testing';
import '../../src/define/media-actions-menu.js';
import '../../src/define/sharing-provider.js';
import { noPermissions, type Permissions } from '../../src/domain/permissions.js';
import type { MediaActionsMenuElement } from '../../src/index.js';
import { click, clickAt, hover, press } from '../support/browser.js';
import { allByRole, byRole, everything, findByRole, findText, focused, until } from '../support/find.js';
import { endpoint, held, openSite, unreachable, type TestSite } from '../support/site.js';

let site: TestSite;
let page: HTMLElement;

beforeEach(async () => {
  site = await openSite();
  site.signIn('owner');
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => page.remove());

/** Between two buttons of the page, with items of the page inside. */
function place(items: readonly HTMLElement[] = []): MediaActionsMenuElement {
  const provider = document.createElement('sharing-provider');
  provider.setAttribute('endpoint', endpoint);
  provider.setAttribute('media-id', 'lecture');
  const menu = document.createElement('media-actions-menu');
  menu.append(...items);
  provider.append(menu);
  page.append(button('Before'), provider, button('After'));
  return menu;
}

function button(name: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.textContent = name;
  return element;
}

function link(name: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.textContent = name;
  element.href = '#there';
  return element;
}

const dots = () => byRole('button', 'More actions');
const isOpen = () => dots().getAttribute('aria-expanded') === 'true';
const nameOfFocus = () => focused()?.textContent.trim();
/** The items are there, and one of them has the focus. */
const opened = () => until(() => isOpen() && focused()?.getAttribute('role') === 'menuitem');

describe('media-actions-menu: the menu button of the APG', () => {
  beforeEach(async () => {
    place([button('Analytics'), link('Edit')]);
    await findByRole('button', 'More actions');
    dots().focus();
  });

  it('says what it is while closed', () => {
    expect(dots().getAttribute('aria-haspopup')).to.equal('menu');
    expect(dots().getAttribute('aria-expanded')).to.equal('false');
    expect(allByRole('menuitem')).to.deep.equal([]);
  });

  for (const key of ['Enter', ' ', 'ArrowDown']) {
    it(`${key === ' ' ? 'Space' : key} opens it on the first item`, async () => {
      await press(key);
      await opened();
      await until(() => nameOfFocus() === 'Share');
      expect(byRole('menu')).to.be.ok;
    });
  }

  it('ArrowUp opens it on the last item', async () => {
    await press('ArrowUp');
    await until(() => nameOfFocus() === 'Edit');
  });

  it('arrows go round, Home and End to the ends', async () => {
    await press('Enter');
    await until(() => nameOfFocus() === 'Share');
    for (const [key, name] of [
      ['ArrowDown', 'Invite users'],
      ['ArrowDown', 'Manage guest access'],
      ['ArrowDown', 'Analytics'],
      ['ArrowDown', 'Edit'],
      ['ArrowDown', 'Share'],
      ['ArrowUp', 'Edit'],
      ['Home', 'Share'],
      ['End', 'Edit'],
    ] as const) {
      await press(key);
      expect(nameOfFocus(), key).to.equal(name);
    }
  });

  it('letters find an item by its name', async () => {
    await press('Enter');
    await until(() => nameOfFocus() === 'Share');
    await press('e');
    expect(nameOfFocus()).to.equal('Edit');
  });

  it('Escape closes it, and the button has the focus again', async () => {
    await press('Enter');
    await opened();
    await press('Escape');
    await until(() => !isOpen());
    expect(focused()).to.equal(dots());
  });

  it('Tab closes it and goes on', async () => {
    await press('Enter');
    await opened();
    await press('Tab');
    await until(() => !isOpen());
    expect(nameOfFocus()).to.equal('After');
  });

  it('a press elsewhere closes it', async () => {
    await click(dots());
    await opened();
    await clickAt(window.innerWidth - 5, window.innerHeight - 5);
    await until(() => !isOpen());
  });

  it('is one stop in the order of Tab, its items are none', async () => {
    await press('Enter');
    await opened();
    const tabbable = allByRole('menuitem').filter(({ tabIndex }) => tabIndex === 0);
    expect(tabbable).to.have.length(1);
  });

  it('keeps its keys from the page', async () => {
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    await press('Enter');
    await opened();
    await press('k');
    await press('Escape');
    document.removeEventListener('keydown', hear);
    expect(heard.filter((key) => key === 'k')).to.deep.equal([]);
  });
});

describe('media-actions-menu', () => {
  // Before any press of a mouse: after one, a browser may show no focus for keys.
  it('leaves nothing behind after twenty rounds', async () => {
    const menu = place();
    const round = async () => {
      menu.show();
      await findByRole('menuitem', 'Manage guest access');
      menu.close();
      await until(() => !isOpen());
    };
    // Share is built once somebody comes to its item.
    menu.show();
    const share = await findByRole('menuitem', 'Share');
    await press('End');
    await press('Home');
    await until(() => share.matches(':focus'));
    await until(() => [...everything()].some((element) => element.matches('button.door')));
    menu.close();
    await until(() => !isOpen());
    const before = [...everything()].length;
    for (let rounds = 0; rounds < 20; rounds += 1) await round();
    expect([...everything()].length).to.equal(before);
  });

  it('shows items of the page with those that come above them, or when these take long', async () => {
    const slow = held(() => true);
    site.network(slow.network);
    const edit = link('Edit');
    const menu = place([edit]);
    // On a busy machine it may be over with the first frame.
    let wasEarly = false;
    const watch = new MutationObserver(() => {
      wasEarly ||= menu.shadowRoot?.querySelector('#menu[data-early]') != null;
    });
    watch.observe(menu.shadowRoot!, { childList: true });
    menu.show();
    await findByRole('menuitem', 'Loading…');
    watch.disconnect();
    expect(wasEarly).to.equal(true);
    byRole('menu').toggleAttribute('data-early', true);
    expect(getComputedStyle(edit).visibility).to.equal('hidden');
    byRole('menu').toggleAttribute('data-early', false);
    expect(getComputedStyle(edit).visibility).to.equal('visible');
    slow.release();
    await findByRole('menuitem', 'Share');
    expect(getComputedStyle(edit).visibility).to.equal('visible');
  });

  describe('whose answer comes late', () => {
    const reason =
      'Guest access comes with the team plan, which the people who run this site can tell you about.';
    const permit = (permissions: Partial<Permissions>) =>
      (site.site.permissions = () => ({ ...noPermissions, ...permissions }));
    const topOf = (element: Element) => Math.round(element.getBoundingClientRect().top);

    /** From elsewhere: at the place of the test before it, WebKit sees no move. */
    async function pointAt(element: Element) {
      await hover(dots());
      await hover(element);
      await until(() => element.matches(':hover'));
    }

    /** Open and waiting, with the items of the page in sight. */
    async function openSlowly(attributes: Readonly<Record<string, string>> = {}) {
      const slow = held(() => true);
      site.network(slow.network);
      const edit = link('Edit');
      const menu = place([button('Analytics'), edit]);
      for (const [name, value] of Object.entries(attributes)) menu.setAttribute(name, value);
      menu.show();
      await findByRole('menuitem', 'Loading…');
      // Come to rest, after the way it travels when it opens.
      const popover = byRole('menu');
      await Promise.all(popover.getAnimations().map(({ finished }) => finished));
      const before = topOf(edit);
      return { edit, popover, stood: () => expect(topOf(edit) - before).to.equal(0), release: slow.release };
    }

    it('has kept the place of all doors', async () => {
      const { popover, stood, release } = await openSlowly();
      const { width, height } = popover.getBoundingClientRect();
      release();
      await findByRole('menuitem', 'Share');
      stood();
      expect(popover.getBoundingClientRect().width - width).to.equal(0);
      expect(popover.getBoundingClientRect().height - height).to.equal(0);
    });

    it('leaves room below the focus for doors that are not this person’s', async () => {
      permit({ share: true });
      const { edit, stood, release } = await openSlowly();
      await press('End');
      await until(() => edit.matches(':focus'));
      release();
      await findByRole('menuitem', 'Share');
      expect(allByRole('menuitem')).to.have.length(3);
      expect(edit.matches(':focus')).to.equal(true);
      stood();
    });

    it('says that there is nothing where it has promised something', async () => {
      site.signIn(null);
      const { edit, stood, release } = await openSlowly();
      await pointAt(edit);
      release();
      await findByRole('menuitem', 'Nothing to share here');
      stood();
    });

    it('begins above what is seen where a door says more than it had room for', async () => {
      permit({ share: true, invite: { reason }, guestAccess: { reason } });
      const { edit, popover, stood, release } = await openSlowly();
      await pointAt(edit);
      release();
      await findByRole('menuitem', 'Share');
      stood();
      expect(popover.scrollTop).to.be.greaterThan(0);
      await press('End');
      await press('Home');
      await until(() => nameOfFocus() === 'Share' && topOf(focused()!) > topOf(popover));
    });

    it('is as high as it needs where no pointer and no focus is at an item of the page', async () => {
      permit({ share: true, invite: { reason }, guestAccess: { reason } });
      const { edit, popover, release } = await openSlowly();
      const { height } = popover.getBoundingClientRect();
      await hover(dots());
      release();
      await findByRole('menuitem', 'Share');
      // Without a mouse, as Firefox is here, a finger may be on its way.
      if (matchMedia('(hover: hover)').matches) {
        expect(popover.scrollTop).to.equal(0);
        expect(popover.getBoundingClientRect().height).to.be.greaterThan(height);
      }
      const { width } = popover.getBoundingClientRect();
      await press('Escape');
      await until(() => !isOpen());
      await press('ArrowUp');
      await until(() => edit.matches(':focus'));
      expect(popover.scrollHeight - popover.clientHeight).to.equal(0);
      expect(popover.hasAttribute('data-late')).to.equal(false);
      expect(width).to.be.at.least(280);
    });

    it('moves nothing where it failed, nor where it is asked again', async () => {
      const slow = held(() => true);
      site.network(async (request, serve) => {
        await slow.network(request, serve);
        return Response.error();
      });
      const edit = link('Edit');
      place([edit]).show();
      await findByRole('menuitem', 'Loading…');
      await Promise.all(
        byRole('menu')
          .getAnimations()
          .map(({ finished }) => finished),
      );
      const before = topOf(edit);
      await pointAt(edit);
      slow.release();
      const again = await findByRole('menuitem', /Try again/);
      expect(topOf(edit) - before).to.equal(0);
      const later = held(() => true);
      site.network(later.network);
      again.click();
      await findByRole('menuitem', 'Loading…');
      expect(getComputedStyle(edit).visibility).to.equal('visible');
      expect(topOf(edit) - before).to.equal(0);
      later.release();
      await findByRole('menuitem', 'Manage guest access');
      expect(topOf(edit) - before).to.equal(0);
    });
  });

  it('finds what was typed before there were items', async () => {
    const slow = held(() => true);
    site.network(slow.network);
    place([button('Analytics'), link('Edit')]);
    await findByRole('button', 'More actions');
    dots().focus();
    await press('Enter');
    await until(() => focused()?.getAttribute('role') === 'menu');
    await press('e');
    slow.release();
    await until(() => nameOfFocus() === 'Edit');
  });

  it('runs an item of the page, and closes', async () => {
    const analytics = button('Analytics');
    let pressed = 0;
    analytics.addEventListener('click', () => (pressed += 1));
    place([analytics]);
    await click(await findByRole('button', 'More actions'));
    await click(await findByRole('menuitem', 'Analytics'));
    await until(() => !isOpen());
    expect(pressed).to.equal(1);
  });

  it('is closed before an item of the page hears of it, and leaves the focus where that puts it', async () => {
    const edit = button('Edit');
    const title = document.createElement('input');
    const had: (string | undefined)[] = [];
    edit.addEventListener('click', () => {
      had.push(focused()?.ariaLabel ?? undefined);
      title.focus();
    });
    place([edit]);
    page.append(title);
    await click(await findByRole('button', 'More actions'));
    await click(await findByRole('menuitem', 'Edit'));
    await until(() => !isOpen());
    expect(had).to.deep.equal(['More actions']);
    expect(document.activeElement).to.equal(title);
  });

  it('begins the words of an item without an icon where those of its own begin', async () => {
    const analytics = button('Analytics');
    const withIcon = button('Edit');
    withIcon.prepend(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    place([analytics, withIcon]);
    await click(await findByRole('button', 'More actions'));
    await opened();
    const startOf = (item: Element) => {
      const words = document.createRange();
      words.selectNodeContents(item);
      return words.getBoundingClientRect().left;
    };
    const share = byRole('menuitem', 'Share').querySelector('.item-text')!;
    expect(startOf(analytics)).to.be.closeTo(startOf(share), 1);
    expect(startOf(withIcon)).to.be.below(startOf(share));
  });

  it('asks the page first, which may have a window of its own', async () => {
    const menu = place();
    const asked: string[] = [];
    menu.addEventListener('guest-access-open', (event) => {
      event.preventDefault();
      asked.push(event.detail.mediaId);
    });
    await click(await findByRole('button', 'More actions'));
    await click(await findByRole('menuitem', 'Manage guest access'));
    await until(() => asked.length === 1);
    expect(asked).to.deep.equal(['lecture']);
    expect(page.querySelector('guest-access-dialog')).to.equal(null);
  });

  it('opens the window beside itself, and takes the focus back from it', async () => {
    place();
    await click(await findByRole('button', 'More actions'));
    await click(await findByRole('menuitem', 'Manage guest access'));
    await findByRole('dialog', 'Manage guest access');
    await findByRole('switch', 'Enable guest access');
    await press('Escape');
    await until(() => allByRole('dialog').length === 0);
    expect(focused()).to.equal(dots());
  });

  it('takes its closed window along when it goes, and opens it again when it has come back', async () => {
    const menu = place();
    const provider = menu.parentElement!;
    const windows = () => page.querySelectorAll('guest-access-dialog').length;
    const open = async () => {
      await click(await findByRole('button', 'More actions'));
      await click(await findByRole('menuitem', 'Manage guest access'));
      await findByRole('dialog', 'Manage guest access');
      await press('Escape');
      await until(() => allByRole('dialog', 'Manage guest access').length === 0);
    };
    await open();
    provider.append(menu);
    await Promise.resolve();
    expect(windows()).to.equal(1);
    menu.remove();
    await until(() => windows() === 0);
    provider.append(menu);
    await open();
    expect(windows()).to.equal(1);
  });

  it('opens Share on a page without its button, with what the page says at the menu', async () => {
    const menu = place();
    menu.setAttribute('url', 'https://media.example/watch');
    menu.setAttribute('hide', 'end');
    await click(await findByRole('button', 'More actions'));
    await click(await findByRole('menuitem', 'Share'));
    await findByRole('dialog', 'Share');
    expect(byRole<HTMLInputElement>('textbox', 'Link').value).to.equal('https://media.example/watch');
    await findByRole('checkbox', 'Start at');
    expect(allByRole('checkbox', 'End at')).to.deep.equal([]);
    menu.setAttribute('url', 'https://media.example/later');
    await until(() => byRole<HTMLInputElement>('textbox', 'Link').value.endsWith('/later'));
    await press('Escape');
    await until(() => allByRole('dialog').length === 0);
    expect(focused()).to.equal(dots());
  });

  it('asks the page before Share, too', async () => {
    const asked: (string | null)[] = [];
    place().addEventListener('share-open', (event) => {
      event.preventDefault();
      asked.push(event.detail.mediaId);
    });
    await click(await findByRole('button', 'More actions'));
    await click(await findByRole('menuitem', 'Share'));
    await until(() => asked.length === 1);
    expect(allByRole('dialog')).to.deep.equal([]);
  });

  it('hides what the page hides', async () => {
    const menu = place([button('Analytics')]);
    menu.setAttribute('hide', 'share invite guest-access guests');
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => told.push(text);
    await click(await findByRole('button', 'More actions'));
    await findByRole('menuitem', 'Analytics');
    expect(allByRole('menuitem')).to.have.length(1);
    console.warn = warn;
    expect(told).to.deep.equal(['guestlist: there is nothing like hide="guests" (media-actions-menu).']);
  });

  it('says that the server is out of reach where it is asked, and tries again', async () => {
    site.network(unreachable);
    place();
    await click(await findByRole('button', 'More actions'));
    const again = await findByRole('menuitem', 'Try again');
    site.network();
    await click(again);
    await findByRole('menuitem', 'Manage guest access');
  });

  it('has Share where the server is out of reach: the link is the page’s own', async () => {
    site.network(unreachable);
    place();
    await click(await findByRole('button', 'More actions'));
    await findByRole('menuitem', 'Try again');
    await findText('The sharing service does not answer');
    expect(allByRole('menuitem').map((item) => item.querySelector('span[id]')?.textContent)).to.deep.equal([
      'Share',
      'Try again',
    ]);
    await click(byRole('menuitem', 'Share'));
    await findByRole('dialog', 'Share');
    await until(() => byRole<HTMLInputElement>('textbox', 'Link').value !== '');
  });

  it('has Share where the page names no medium', async () => {
    const menu = document.createElement('media-actions-menu');
    page.append(menu);
    await click(await findByRole('button', 'More actions'));
    await click(await findByRole('menuitem', 'Share'));
    await findByRole('dialog', 'Share');
  });

  it('has nothing for who has no door, and says so', async () => {
    site.signIn(null);
    place();
    await click(await findByRole('button', 'More actions'));
    await findText('Nothing to share here');
  });

  it('opens and closes by property and method', async () => {
    const menu = place();
    menu.open = true;
    await findByRole('menuitem', 'Manage guest access');
    menu.close();
    await until(() => !isOpen());
    menu.show();
    await until(isOpen);
    expect(menu.open).to.equal(true);
  });
});
