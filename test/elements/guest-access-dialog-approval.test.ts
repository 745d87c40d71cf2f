import { expect } from '@open-wc/testing';
import '../../src/define/guest-access-dialog.js';
import '../../src/define/sharing-provider.js';
import { click, type } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, focused, until } from '../support/find.js';
import { choose, inMenuOf, openDialog, openForm, openMore, retype } from '../support/guest-access.js';
import { openSite, type TestSite } from '../support/site.js';

let site: TestSite;
let page: HTMLElement;

beforeEach(async () => {
  site = await openSite();
  site.signIn('owner');
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => page.remove());

const box = (name: string) => byRole<HTMLInputElement>('checkbox', name);
const theLink = async () => (await site.owner.listGuestLinks('lecture')).links[0];

async function openNew(): Promise<void> {
  await site.switchOn();
  await openDialog(page);
  await openForm();
  await type('Open day');
  await openMore();
}

describe('guest-access-dialog: who gets in', () => {
  it('by approval, with proof of the address, from some domains', async () => {
    await openNew();
    await click(box('Approve each guest'));
    choose('Email domains', 'allow');
    // A typed domain is theatre: proof goes with the rule, and stays on as long as it does.
    await findText('Stays on: a rule about domains needs proof of the address.');
    const { checked, disabled } = box('Verify email with a code');
    expect([checked, disabled]).to.deep.equal([true, true]);
    await click(await findByRole('textbox', 'Domains'));
    await type('example.org, EXAMPLE.com');
    await click(byRole('button', 'Create'));
    await findByRole('group', 'Open day');
    expect(await theLink()).to.deep.include({
      approval: true,
      verifiesEmail: true,
      domains: { rule: 'allow', domains: ['example.org', 'example.com'] },
    });
    await findText('Anyone with an active link can ask to join. You let each one in.');
    await findText(/only 2 domains · verified email · you approve each guest/);
  });

  it('says which domains are none, at the field, and takes what was mended', async () => {
    await openNew();
    choose('Email domains', 'block');
    await click(byRole('button', 'Create'));
    await findText('Fill this in.');
    expect(focused()).to.equal(byRole('textbox', 'Domains'));
    await type('example.org nonsense');
    await click(byRole('button', 'Create'));
    await findText('Use a domain such as example.org, not nonsense.');
    await retype('Domains', 'example.org');
    await click(byRole('button', 'Create'));
    await findByRole('group', 'Open day');
    expect((await theLink())?.domains).to.deep.equal({ rule: 'block', domains: ['example.org'] });
  });

  it('shows what a link asks when it is edited, and takes it away again', async () => {
    const domains = { rule: 'allow' as const, domains: ['example.org'] };
    await site.createLink({ approval: true, domains });
    await openDialog(page);
    await inMenuOf('Open day', 'Edit');
    await findByRole('textbox', 'Domains');
    expect(box('Approve each guest').checked).to.equal(true);
    choose('Email domains', 'any');
    await until(() => allByRole('textbox', 'Domains').length === 0);
    await click(box('Verify email with a code'));
    await click(box('Approve each guest'));
    await click(byRole('button', 'Save'));
    await findByRole('group', 'Open day');
    expect(await theLink()).to.deep.include({ approval: false, verifiesEmail: false, domains: null });
  });
});
