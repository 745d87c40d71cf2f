import { expect } from '@open-wc/testing';
import type { Media } from '../../src/domain/media.js';
import { allByRole, byRole, everything, findText, until } from '../support/find.js';
import { film, heading, join, leaveNothing, place, stateOf } from '../support/join-form.js';
import { by, endpoint, Line, openSite, secretOf, type TestSite } from '../support/site.js';

/** A connection that dies while somebody has nothing to press: it is noticed, said and mended. */
let site: TestSite;
let line: Line;

const sentence = 'The connection is lost. Your place is kept, and this page reconnects by itself.';
const statuses = () => [...everything()].filter((element) => element.role === 'status');
const isSaid = () => statuses().filter(({ textContent }) => textContent.trim() === sentence).length;

beforeEach(async () => {
  leaveNothing();
  site = await openSite();
  line = new Line();
});
afterEach(leaveNothing);

async function enter(draft = {}) {
  const link = await site.createLink(draft);
  const form = place((element) => (element.token = secretOf(link)));
  site.network(line.network);
  await join();
  return form;
}

/** Counts what a screen reader would be told of it. */
function countOf(element: Element): () => number {
  let count = 0;
  const observer = new MutationObserver((records) => (count += records.length));
  observer.observe(element, { subtree: true, characterData: true, childList: true });
  return () => count;
}

const statusOf = (text: string) => statuses().find(({ textContent }) => textContent.trim() === text)!;

describe('guest-join-form: a connection that dies', () => {
  it('is said to who is in, and what they see stays', async () => {
    const form = await enter();
    await findText('You are in as A guest');
    const [before] = film();
    line.cut();
    await findText(sentence);
    expect(isSaid()).to.equal(1);
    expect([stateOf(form), form.pass !== null, film()[0] === before]).to.deep.equal([
      ['admitted'],
      true,
      true,
    ]);
    expect(allByRole('alert').length).to.equal(0);
    line.mend();
    await until(() => isSaid() === 0);
    expect([stateOf(form), film()[0] === before]).to.deep.equal([['admitted'], true]);
  });

  it('is said once, however often it is tried in vain', async () => {
    await enter();
    await findText('You are in as A guest');
    line.cut();
    await findText(sentence);
    const told = countOf(statusOf(sentence));
    const asked = line.asked;
    await until(() => line.asked > asked + 2);
    expect(told()).to.equal(0);
  });

  it('is said to who waits, and a decision is heard once it is back', async () => {
    const form = await enter({ approval: true });
    await heading('Waiting to join “Opening lecture”');
    const [guest] = (await site.owner.listGuests('lecture')).participants;
    line.cut();
    await findText(sentence);
    expect([isSaid(), stateOf(form)]).to.deep.equal([1, ['waiting']]);
    line.mend();
    await until(() => isSaid() === 0);
    await heading('Waiting to join “Opening lecture”');
    await site.owner.decideWaiting('lecture', { ids: [guest!.id], admit: true }, by());
    await until(() => film().length === 1);
  });

  it('is said to who is early', async () => {
    const media: Media = {
      id: 'lecture',
      kind: 'live-event',
      title: 'Keynote',
      url: new URL('/watch/lecture', endpoint).href,
      startsAt: new Date(Date.now() + 3_600_000).toISOString(),
    };
    site = await openSite({ media: [media] });
    const form = await enter();
    await heading('Keynote');
    line.cut();
    await findText(sentence);
    expect([isSaid(), stateOf(form), byRole('timer').textContent.includes('Starts in')]).to.deep.equal([
      1,
      ['countdown'],
      true,
    ]);
    line.mend();
    await until(() => isSaid() === 0);
  });

  it('is heard to be back by who does not see the sentence go', async () => {
    const form = await enter();
    await findText('You are in as A guest');
    line.cut();
    await findText(sentence);
    const told = countOf(form.shadowRoot!.querySelector('.visually-hidden[role=status]')!);
    line.mend();
    await until(() => told() > 0);
    expect(statusOf('You are in as A guest')).not.to.equal(undefined);
  });
});
