import { expect, waitUntil } from '@open-wc/testing';
import { createLocalBackend, openLocalMailbox } from '../../src/backend/local-backend.js';
import type { LocalBackendOptions } from '../../src/backend/local-backend.js';
import { takeFromFragment } from '../../src/domain/join-url.js';
import { mailTexts } from '../../src/locales/de/mail.js';
import { by } from '../support/intents.js';

/** A back end with a medium, and what it has mailed. */
function open(options: LocalBackendOptions = {}) {
  const database = `mail-${crypto.randomUUID()}`;
  const backend = createLocalBackend({ database, ...options });
  backend.introduce?.({ id: 'talk', kind: 'video', title: 'Talk', url: 'https://media.example.org/talk' });
  const mailbox = openLocalMailbox({ database });
  const mails = async () => (await mailbox.list()).map(({ message }) => message);
  return {
    backend,
    /** So many, the newest first. */
    async arrived(count: number) {
      await waitUntil(async () => (await mails()).length === count, 'no mail');
      return mails();
    },
    async invite(locale?: string) {
      const invites = [{ email: 'ana@example.org', role: 'viewer' as const }];
      const request = { invites, mail: true, ...(locale !== undefined && { locale }) };
      const { results } = await backend.createInvites('talk', request, by());
      return results[0]!.invite!;
    },
    close: () => indexedDB.deleteDatabase(database),
  };
}

describe('mail of the embedded back end', () => {
  it('arrives in this browser: the invite, then the code that lets the person in', async () => {
    const { backend, arrived, invite, close } = open();
    const { url } = await invite();
    const [mail] = await arrived(1);
    expect(mail?.subject).to.equal('You are invited to “Talk”');
    expect(mail?.to.address).to.equal('ana@example.org');
    expect(mail?.text).to.contain(url);
    expect((await backend.listInvites('talk')).invites[0]?.mail).to.equal('sent');

    const secret = takeFromFragment(new URL(url).hash).secret!;
    const { challengeId } = await backend.prove({ secret, email: 'ana@example.org' }, by());
    const code = /\b\d{6}\b/.exec((await arrived(2))[0]!.subject)![0];
    const admission = await backend.accept({ secret, email: 'ana@example.org', challengeId, code }, by());
    expect(admission.role).to.equal('viewer');
    close();
  });

  for (const [lang, subject, code] of [
    ['de', 'Sie sind zu „Talk“ eingeladen', /^\d{6} ist Ihr Code für „Talk“$/],
    ['pt-BR', 'O seu convite para “Talk”', /^\d{6} é o seu código para “Talk”$/],
    ['he', 'הזמנה אל ״Talk״', /^\d{6} הוא הקוד שלך עבור ״Talk״$/],
    ['da', 'You are invited to “Talk”', /^\d{6} is your code for “Talk”$/],
  ] as const) {
    it(`is in the language of the page that invites, or in English: ${lang}`, async () => {
      const { backend, arrived, invite, close } = open();
      const { url } = await invite(lang);
      const [mail] = await arrived(1);
      expect(mail?.subject).to.equal(subject);
      expect(mail?.html).to.contain(`lang="${lang === 'da' ? 'en' : lang}"`);
      const secret = takeFromFragment(new URL(url).hash).secret!;
      await backend.prove({ secret, email: 'ana@example.org' }, by());
      expect((await arrived(2))[0]?.subject).to.match(code);
      close();
    });
  }

  it('is in words of the page where it brings its own', async () => {
    const inviteSubject = (title: string) => `Komm zu ${title}`;
    const { arrived, invite, close } = open({
      locales: [{ code: 'de', texts: { mail: { ...mailTexts, inviteSubject } } }],
    });
    await invite('de');
    expect((await arrived(1))[0]?.subject).to.equal('Komm zu Talk');
    close();
  });
});
