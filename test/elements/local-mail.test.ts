import { expect, waitUntil } from '@open-wc/testing';
import { createLocalBackend, openLocalMailbox } from '../../src/backend/local-backend.js';
import { takeFromFragment } from '../../src/domain/join-url.js';
import { by } from '../support/intents.js';

describe('mail of the embedded back end', () => {
  it('arrives in this browser: the invite, then the code that lets the person in', async () => {
    const database = `mail-${crypto.randomUUID()}`;
    const permissions = { share: true, guestAccess: true, invite: true, moderate: true };
    const backend = createLocalBackend({ database, permissions });
    const mailbox = openLocalMailbox({ database });
    const subjects = async () => (await mailbox.list()).map(({ message }) => message.subject);
    const arrived = (count: number) => waitUntil(async () => (await subjects()).length === count, 'no mail');

    backend.introduce?.({ id: 'talk', kind: 'video', title: 'Talk', url: 'https://media.example.org/talk' });
    const { results } = await backend.createInvites(
      'talk',
      { invites: [{ email: 'ana@example.org', role: 'viewer' }], mail: true },
      by(),
    );
    await arrived(1);
    const { url } = results[0]!.invite!;
    const [mail] = await mailbox.list();
    expect(mail?.message.subject).to.equal('You are invited to “Talk”');
    expect(mail?.message.to.address).to.equal('ana@example.org');
    expect(mail?.message.text).to.contain(url);
    expect((await backend.listInvites('talk')).invites[0]?.mail).to.equal('sent');

    const secret = takeFromFragment(new URL(url).hash).secret!;
    const { challengeId } = await backend.prove({ secret, email: 'ana@example.org' }, by());
    await arrived(2);
    const code = /\b\d{6}\b/.exec((await subjects())[0]!)![0];
    const admission = await backend.accept({ secret, email: 'ana@example.org', challengeId, code }, by());
    expect(admission.role).to.equal('viewer');
    indexedDB.deleteDatabase(database);
  });
});
