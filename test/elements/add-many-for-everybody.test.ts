import { expect } from '@open-wc/testing';
import { filter, open, page, review, setUp, site } from '../support/add-many.js';
import { violationsIn } from '../support/axe.js';
import { click, press, setViewport, type } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, until } from '../support/find.js';
import { unreachable } from '../support/site.js';

setUp();

describe('add-many: for everybody', () => {
  const expectAccessible = async (state: string): Promise<void> => {
    expect(await violationsIn(page), state).to.deep.equal([]);
  };

  for (const [scheme, direction] of [
    ['light', 'ltr'],
    ['dark', 'rtl'],
  ] as const) {
    it(`is clean in ${scheme}, ${direction}: typed, reviewed, edited, failed, done`, async () => {
      document.documentElement.dir = direction;
      document.documentElement.style.colorScheme = scheme;
      page.style.background = scheme === 'dark' ? '#1d1f24' : '#fff';
      open();
      await findByRole('textbox', 'Addresses');
      await expectAccessible('typed');
      await type('Dear all');
      await click(byRole('button', 'Review'));
      await findText('There is nobody in it');
      await expectAccessible('nobody');
      page.replaceChildren();
      await review('a@example.org\nb@gmial.com\nc@@d.org\na@example.org');
      await filter('All');
      await expectAccessible('reviewed');
      await click(byRole('button', 'Edit b@gmial.com'));
      await findByRole('textbox', 'First name');
      await expectAccessible('edited');
      await press('Escape');
      site.network((request, serve) =>
        request.method === 'POST' ? unreachable(request, serve) : serve(request),
      );
      await click(byRole('button', 'Send 1 invitation'));
      await findByRole('heading', 'Stopped');
      await expectAccessible('failed');
      site.network();
      await click(byRole('button', 'Try again'));
      await findByRole('heading', '1 person is invited');
      await expectAccessible('done');
    });
  }

  for (const direction of ['ltr', 'rtl']) {
    it(`has its heading and buttons in two whole lines on a narrow screen: ${direction}`, async () => {
      document.documentElement.dir = direction;
      if (!(await setViewport({ width: 360, height: 740 }))) return;
      await review('Nobody <no@@example.org>');
      const text = (element: Element): DOMRect => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getBoundingClientRect();
      };
      const [title, addMore, undo, startOver] = [
        byRole('heading', 'Review'),
        ...['Add more', 'Undo', 'Start over'].map((name) => byRole('button', name)),
      ].map((element) => text(element.querySelector('span') ?? element)) as [
        DOMRect,
        DOMRect,
        DOMRect,
        DOMRect,
      ];
      const end = direction === 'ltr' ? 'right' : 'left';
      expect(Math.abs(title.top - addMore.top)).to.be.below(4);
      expect(Math.abs(undo.top - startOver.top)).to.be.below(4);
      expect(Math.abs(addMore[end] - startOver[end])).to.be.below(2);
      expect(undo.top).to.be.above(title.bottom);
      expect(page.scrollWidth).to.be.at.most(page.clientWidth);
      await setViewport({ width: 1280, height: 800 });
    });
  }

  it('has no two ways to scroll on a narrow screen', async () => {
    if (!(await setViewport({ width: 360, height: 740 }))) return;
    await review(
      `${'a'.repeat(60)}@${'b'.repeat(60)}.${'c'.repeat(60)}.example.org\n${'d'.repeat(60)}@gmial.com\nNobody`,
    );
    await filter('All');
    await until(() => allByRole('listitem').length === 3);
    expect(page.scrollWidth).to.be.at.most(page.clientWidth);
    await setViewport({ width: 1280, height: 800 });
  });
});
