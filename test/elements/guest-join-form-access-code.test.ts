import { expect } from '@open-wc/testing';
import { click, press, type } from '../support/browser.js';
import { findByRole, findText, focused, until } from '../support/find.js';
import { countCodes, mailedCode } from '../support/invites.js';
import {
  fillIn,
  film,
  leaveNothing,
  place,
  stateOf,
  takeAway,
  textField,
  typeInto,
} from '../support/join-form.js';
import { by, openSite, secretOf, type TestSite } from '../support/site.js';

/** A guest link that asks for an access code and mails a code as well. */
let site: TestSite;

beforeEach(async () => {
  leaveNothing();
  site = await openSite();
});
afterEach(leaveNothing);

const button = (name: string) => findByRole<HTMLButtonElement>('button', name);

async function open() {
  const link = await site.createLink({ verifiesEmail: true, accessCode: 'sesame' });
  const form = place((element) => (element.token = secretOf(link)));
  await fillIn();
  return { link, form };
}

async function joinWith(accessCode: string): Promise<void> {
  const input = await textField('Access code');
  await click(input);
  input.select();
  await type(accessCode);
  await press('Enter');
}

describe('guest-join-form: an access code beside a code that is mailed', () => {
  it('is judged first: a wrong one is said at its field, and nothing is mailed', async () => {
    const { form } = await open();
    await joinWith('open up');
    await findText('This code is wrong.');
    expect(stateOf(form)).to.deep.equal(['form']);
    expect(focused()).to.equal(await textField('Access code'));
    expect(await countCodes(site)).to.equal(0);
    await joinWith('sesame');
    await findText('A code is on its way to guest@example.org.');
    expect((await textField('Code')).value).to.equal('');
    expect(await countCodes(site)).to.equal(1);
    await type(await mailedCode(site));
    await press('Enter');
    await until(() => film().length === 1);
  });

  it('that is another one by now is typed again: no other code is on its way, and no old digits are there', async () => {
    const { link } = await open();
    await joinWith('sesame');
    await textField('Code');
    const { revision } = link;
    await site.owner.changeGuestLink('lecture', link.id, { accessCode: 'barley', revision }, by());
    const code = await mailedCode(site);
    await type(code);
    await press('Enter');
    await findText('This code is wrong.');
    await joinWith('sesame');
    await findText('This code is wrong.');
    await joinWith('barley');
    await findText('The code was already mailed to guest@example.org.');
    const input = await textField('Code');
    expect(input.value).to.equal('');
    expect(await countCodes(site)).to.equal(1);
    await type(code);
    await press('Enter');
    await until(() => film().length === 1);
  });

  it('a reload has forgotten it: it is typed again, and the digits too', async () => {
    const { link } = await open();
    await joinWith('sesame');
    await textField('Code');
    const code = await mailedCode(site);
    takeAway();
    place((element) => (element.token = secretOf(link)));
    await typeInto('Code', code);
    await press('Enter');
    await findText('Fill this in.');
    await joinWith('sesame');
    await findText('The code was already mailed to guest@example.org.');
    expect((await textField('Code')).value).to.equal('');
    expect(await countCodes(site)).to.equal(1);
  });

  it('a new code after a reload wants it as well, and says so at its field', async () => {
    site.network(async (request, serve) => {
      const response = await serve(request);
      if (!request.url.endsWith('/proof') || !response.ok) return response;
      return Response.json({ ...((await response.json()) as object), resendIn: 0 });
    });
    const { link } = await open();
    await joinWith('sesame');
    await textField('Code');
    takeAway();
    place((element) => (element.token = secretOf(link)));
    await click(await button('Send a new code'));
    await findText('Fill this in.');
    await until(() => focused()?.id === 'accessCode');
  });
});
