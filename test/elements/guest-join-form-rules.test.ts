import { expect } from '@open-wc/testing';
import { heading, leaveNothing, place } from '../support/join-form.js';
import { openSite, secretOf } from '../support/site.js';
import { until } from '../support/find.js';

/** The code that checks what is typed: in a page of its own, where nothing has loaded it before. */
beforeEach(() => performance.setResourceTimingBufferSize(2000));
afterEach(leaveNothing);

const rules = () =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('check-typed'));

describe('guest-join-form: the rules', () => {
  it('are there before anybody presses Join, and not before the form is', async () => {
    const site = await openSite();
    place();
    await heading('You need a link to join');
    expect(rules()).to.deep.equal([]);
    leaveNothing();
    const link = await site.createLink();
    place((form) => (form.token = secretOf(link)));
    await heading('Join “Opening lecture”');
    await until(() => rules().length === 1);
  });
});
