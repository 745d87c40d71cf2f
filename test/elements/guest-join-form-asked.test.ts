import { expect } from '@open-wc/testing';
import { computeAccessibleName } from 'dom-accessibility-api';
import type { GuestLinkDraft } from '../../src/domain/schemas.js';
import { configureGuestlist } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { click, press, type } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, focused, until } from '../support/find.js';
import {
  box,
  fillIn,
  heading,
  leaveNothing,
  place,
  stateOf,
  takeAway,
  textField,
  typeInto,
} from '../support/join-form.js';
import { by, openSite, secretOf, unreachable, type TestSite } from '../support/site.js';

/** What a link asks beside name and email. */
let site: TestSite;

beforeEach(async () => {
  leaveNothing();
  site = await openSite();
});
afterEach(leaveNothing);

async function open(draft: Partial<GuestLinkDraft>) {
  const link = await site.createLink(draft);
  const form = place((element) => (element.token = secretOf(link)));
  await textField('Name');
  return { link, form };
}

const guests = async () => (await site.owner.listGuests('lecture')).participants;
const isIn = () => findText('You are in as A guest');
const errorOf = (control: Element) => {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  const root = control.getRootNode() as ShadowRoot;
  return ids.map((id) => root.getElementById(id)?.textContent.trim()).join(' ');
};

const fields: GuestLinkDraft['fields'] = [
  { id: 'company', label: 'Company', kind: 'text', required: true },
  { id: 'seat', label: 'Where do you sit?', kind: 'choice', required: true, options: ['Front', 'Back'] },
  { id: 'news', label: 'Send me the slides', kind: 'tick', required: false },
];

it('a host’s question keeps its own direction on a page of the other one', async () => {
  document.documentElement.dir = 'rtl';
  try {
    await open({ fields: [{ ...fields[0]!, label: 'Company?' }] });
    const [label] = (await textField('Company?')).labels!;
    const words = [...label!.childNodes].find((node) => node.textContent === 'Company?')!;
    const letter = document.createRange();
    const lefts = [0, 7].map((at) => {
      letter.setStart(words, at);
      letter.setEnd(words, at + 1);
      return letter.getBoundingClientRect().left;
    });
    // The mark stands after the word, and the word where the page begins.
    expect(lefts[1]).to.be.greaterThan(lefts[0]!);
    expect(getComputedStyle(label!).textAlign).to.equal('right');
  } finally {
    document.documentElement.dir = '';
  }
});

describe('guest-join-form: an access code', () => {
  it('is asked for at its field, before the server is', async () => {
    await open({ accessCode: 'open sesame' });
    await fillIn();
    await press('Enter');
    const code = await textField('Access code');
    await until(() => focused() === code);
    expect(errorOf(code)).to.contain('Fill this in.');
    expect(site.site.log.some(({ route }) => route?.endsWith('/join'))).to.equal(false);
  });

  it('that is wrong is said at its field, and all that was typed stays', async () => {
    const { form } = await open({ accessCode: 'open sesame' });
    await fillIn();
    await typeInto('Access code', 'open window');
    await press('Enter');
    await findText('This code is wrong.');
    const code = await textField('Access code');
    expect(focused()).to.equal(code);
    expect([code.value, (await textField('Name')).value]).to.deep.equal(['open window', 'A guest']);
    expect(stateOf(form)).to.deep.equal(['form']);
    code.select();
    await type('open sesame');
    await press('Enter');
    await isIn();
  });

  it('that was tried too often says when to try again', async () => {
    const { link } = await open({ accessCode: 'open sesame' });
    for (let i = 0; i < 10; i += 1) {
      const wrong = { secret: secretOf(link), name: 'B', email: 'b@example.org', accessCode: `wrong ${i}` };
      await site.stranger.join(wrong, by()).catch(() => undefined);
    }
    await fillIn();
    await typeInto('Access code', 'open sesame');
    await press('Enter');
    await findText('Too many wrong tries from this network');
    const text = (await findText(/Wait until/)).textContent;
    expect(text).to.match(/Wait until \d+:\d\d/);
  });

  it('is kept nowhere, while all else survives a reload', async () => {
    await open({ accessCode: 'open sesame' });
    await fillIn();
    await typeInto('Access code', 'open sesame');
    expect(JSON.stringify([sessionStorage, localStorage])).not.to.contain('sesame');
    takeAway();
    place();
    expect((await textField('Name')).value).to.equal('A guest');
    expect((await textField('Access code')).value).to.equal('');
  });

  it('a lost answer takes no second place, though the code is not known any more', async () => {
    const { link } = await open({ accessCode: 'open sesame', maxUses: 1 });
    await fillIn();
    await typeInto('Access code', 'open sesame');
    site.network(async (request, serve) => {
      const response = await serve(request);
      return request.url.endsWith('/join') ? unreachable(request, serve) : response;
    });
    await press('Enter');
    await findText('The sharing service does not answer');
    site.network();
    takeAway();
    place();
    await isIn();
    expect((await guests()).filter(({ endedAt }) => endedAt === null)).to.have.length(1);
    expect(link.maxUses).to.equal(1);
  });
});

describe('guest-join-form: further fields and terms', () => {
  it('names what is optional so, and says of all else that it is required', async () => {
    const kinds = fields.map(({ id, ...asked }) => ({ ...asked, id: `${id}-2`, required: !asked.required }));
    await open({ fields: [...fields, ...kinds], terms: 'Be kind.', accessCode: 'open sesame' });
    const asked = ['textbox', 'combobox', 'checkbox'].flatMap((role) =>
      allByRole(role)
        .filter(({ id }) => id !== 'remember')
        .map((control) => [control.getAttribute('aria-required') === 'true', computeAccessibleName(control)]),
    );
    expect(asked).to.deep.equal([
      [true, 'Name'],
      [true, 'Email'],
      [true, 'Access code'],
      [true, 'Company'],
      [false, 'Company (optional)'],
      [true, 'Where do you sit?'],
      [false, 'Where do you sit? (optional)'],
      [false, 'Send me the slides (optional)'],
      [true, 'Send me the slides'],
      [true, 'I accept the terms'],
    ]);
  });

  it('what is optional is said in the language of the page, after words that run the other way', async () => {
    configureGuestlist({ locales: [ar] });
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
    try {
      const link = await site.createLink({ fields: [{ ...fields[0]!, required: false }] });
      place((element) => (element.token = secretOf(link)));
      const mark = await findText('(اختياري)');
      const words = [...mark.parentNode!.childNodes].find(({ textContent }) => textContent === 'Company')!;
      const range = document.createRange();
      range.selectNode(words);
      // The host's words are English: what comes after them stands to their right.
      expect(mark.getBoundingClientRect().left).to.be.at.least(range.getBoundingClientRect().right - 1);
    } finally {
      document.documentElement.lang = '';
      document.documentElement.dir = '';
    }
  });

  it('says at each field what it wants, all at once, and takes one away when it is mended', async () => {
    await open({ fields, terms: 'Be kind.' });
    await click(byRole('button', 'Join'));
    await findText('Fill this in.');
    const name = await textField('Name');
    const wrong = [
      name,
      await textField('Email'),
      await textField('Company'),
      byRole('combobox', 'Where do you sit?'),
    ];
    for (const control of wrong) {
      expect(control.getAttribute('aria-invalid')).to.equal('true');
      expect(errorOf(control)).to.contain('Fill this in.');
    }
    expect(errorOf(box('I accept the terms'))).to.contain('Tick this to join.');
    expect(box('Send me the slides (optional)').getAttribute('aria-invalid')).to.equal(null);
    expect(focused()).to.equal(name);
    await type('A');
    await until(() => name.getAttribute('aria-invalid') === null);
    expect(wrong[1]!.getAttribute('aria-invalid')).to.equal('true');
    expect(focused()).to.equal(name);
  });

  it('sends what was answered, and shows it in Your entry', async () => {
    await open({ fields, terms: 'Be kind.', message: 'Welcome.\nMind the step.' });
    const message = await findText('Welcome.');
    expect(getComputedStyle(message).whiteSpace).to.match(/^pre-line/);
    await fillIn();
    await typeInto('Company', 'Example Ltd');
    const seat = byRole<HTMLSelectElement>('combobox', 'Where do you sit?');
    seat.value = 'Back';
    seat.dispatchEvent(new Event('input', { bubbles: true }));
    await click(box('Send me the slides (optional)'));
    await click(box('I accept the terms'));
    await click(byRole('button', 'Join'));
    await isIn();
    const [guest] = await guests();
    expect(guest?.answers).to.deep.equal({ company: 'Example Ltd', seat: 'Back', news: 'yes' });
    expect(guest?.acceptedTerms).to.equal(1);
    await click(byRole('button', 'Your entry'));
    await findText('Example Ltd');
    const told = allByRole('definition').map(({ textContent }) => textContent);
    expect(told).to.deep.equal(['A guest', 'guest@example.org', 'Example Ltd', 'Back', 'Yes']);
  });

  it('keeps every answer over a reload', async () => {
    await open({ fields, terms: 'Be kind.' });
    await typeInto('Company', 'Example Ltd');
    await click(box('Send me the slides (optional)'));
    await click(box('I accept the terms'));
    takeAway();
    place();
    expect((await textField('Company')).value).to.equal('Example Ltd');
    expect([box('Send me the slides (optional)').checked, box('I accept the terms').checked]).to.deep.equal([
      true,
      true,
    ]);
  });

  it('terms that change meanwhile are shown anew, unticked, and told politely', async () => {
    const { link, form } = await open({ terms: 'Be kind.' });
    await fillIn();
    await click(box('I accept the terms'));
    const change = { terms: 'Be kind and on time.', revision: link.revision };
    await site.owner.changeGuestLink('lecture', link.id, change, by());
    await click(byRole('button', 'Join'));
    await findText('Be kind and on time.');
    expect(box('I accept the terms').checked).to.equal(false);
    const told = allByRole('status').map(({ textContent }) => textContent);
    expect(told.some((text) => text.includes('The terms have just changed'))).to.equal(true);
    expect(allByRole('alert')).to.deep.equal([]);
    expect(stateOf(form)).to.deep.equal(['form']);
    await click(box('I accept the terms'));
    await click(byRole('button', 'Join'));
    await isIn();
    expect((await guests())[0]?.acceptedTerms).to.equal(2);
  });

  it('long terms scroll in a region that the keyboard reaches', async () => {
    await open({ terms: 'Be kind.\n'.repeat(200) });
    const terms = await findByRole('region', 'Terms');
    expect(terms.scrollHeight).to.be.greaterThan(terms.clientHeight);
    await click(await textField('Email'));
    await press('Tab');
    expect(focused()).to.equal(terms);
  });

  it('a link that wants nothing more asks nothing more', async () => {
    await open({});
    await heading('Join “Opening lecture”');
    expect(allByRole('checkbox').map(({ id }) => id)).to.deep.equal(['remember']);
    expect(allByRole('region', 'Terms')).to.deep.equal([]);
  });
});
