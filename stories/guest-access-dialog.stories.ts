import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { GuestField, GuestLinkDraft, GuestLinkView } from '../src/domain/schemas.js';
import { byRole, findByRole, findText } from '../test/support/find.js';
import { endpoint, secretOf, stage, type Stage } from './support/stage.js';

const meta: Meta = {
  title: 'Guest access',
  component: 'guest-access-dialog',
  render: () => html`
    <sharing-provider endpoint=${endpoint}>
      <guest-access-dialog media-id="lecture" open></guest-access-dialog>
    </sharing-provider>
  `,
};
export default meta;
type Story = StoryObj;

const several = stage(async (set) => {
  await set.createLink('Open day', { maxUses: 50 });
  await set.pause(await set.createLink('Press'));
  const full = await set.createLink('Parents', { maxUses: 1 });
  await set.join(full);
  await set.createLink('Last year', { expiry: { kind: 'days', days: 1 } });
  set.site.clockAhead = 2 * 86_400_000;
});

export const OffAndEmpty: Story = {
  loaders: [stage()],
  play: async () => {
    await expect((await findByRole('switch', 'Enable guest access')).getAttribute('aria-checked')).toBe(
      'false',
    );
    await findText('Nobody new can join while guest access is off.');
  },
};

export const OnAndEmpty: Story = {
  loaders: [stage((set) => set.switchOn())],
  play: async () => {
    await findText('No links yet');
  },
};

export const OneLink: Story = {
  loaders: [stage((set) => set.createLink('Open day', { maxUses: 50 }))],
  play: async () => {
    await findByRole('group', 'Open day');
    await findText('Anyone with an active link can join, 50 more people.');
  },
};

export const EveryState: Story = {
  loaders: [several],
  play: async () => {
    for (const state of ['active', 'paused', 'used up', 'expired']) await findText(state);
  },
};

export const EveryStateDark: Story = { ...EveryState, globals: { scheme: 'dark' } };
export const EveryStateRightToLeft: Story = { ...EveryState, globals: { direction: 'rtl' } };

export const SwitchedOffWithLinks: Story = {
  loaders: [
    stage(async (set) => {
      await set.createLink();
      await set.switchOff();
    }),
  ],
  play: async () => {
    await findByRole('group', 'Open day');
  },
};

export const LongNames: Story = {
  loaders: [
    stage(async (set) => {
      await set.createLink(
        'Parents and friends of the first year who cannot come to the opening in person, and press',
      );
      await set.createLink('Supercalifragilisticexpialidocious'.repeat(2));
    }),
  ],
  play: async () => {
    await findByRole('group', /^Parents and friends/);
  },
};

export const AsManyAsFit: Story = {
  loaders: [
    stage(async (set) => {
      for (let i = 1; i <= 20; i += 1) await set.createLink(`Group ${i}`, { maxUses: 30 });
    }),
  ],
  play: async () => {
    const create = await findByRole('button', 'Create new link');
    await expect(create.getAttribute('aria-disabled')).toBe('true');
    await findText('You have 20 links, as many as fit here.');
  },
};

const openForm = async () => userEvent.click(await findByRole('button', 'Create new link'));

export const NewLink: Story = {
  loaders: [stage((set) => set.switchOn())],
  play: async () => {
    await openForm();
    await findByRole('textbox', 'Name');
  },
};

export const NewLinkWithErrors: Story = {
  loaders: [stage((set) => set.switchOn())],
  play: async () => {
    await openForm();
    await userEvent.type(await findByRole('textbox', 'Number of uses'), '1.5');
    await userEvent.selectOptions(await findByRole('combobox', 'Expires'), 'at');
    await userEvent.click(byRole('button', 'Create'));
    await findText('Fill this in.');
    await findText('Use a whole number, such as 50.');
  },
};
export const NewLinkWithErrorsDark: Story = { ...NewLinkWithErrors, globals: { scheme: 'dark' } };
export const NewLinkRightToLeft: Story = { ...NewLink, globals: { direction: 'rtl' } };

const showGuests = async () => {
  await userEvent.click(await findByRole('button', 'Actions for Open day'));
  await userEvent.click(await findByRole('menuitem', 'Guests'));
};

export const Guests: Story = {
  loaders: [
    stage(async (set) => {
      const link = await set.createLink();
      await set.join(link, 'first@example.org', 'First guest');
      const { participantId } = await set.join(link, 'second@example.org', 'Second guest');
      await set.remove(participantId, false);
    }),
  ],
  play: async () => {
    await showGuests();
    await findText('first@example.org');
  },
};

export const WhatCanBeDoneAboutAGuest: Story = {
  loaders: [stage(async (set) => set.join(await set.createLink()))],
  play: async () => {
    await showGuests();
    await userEvent.click(await findByRole('button', /^Actions for /));
    await findByRole('menuitem', 'Remove and block');
  },
};
export const WhatCanBeDoneAboutAGuestDark: Story = {
  ...WhatCanBeDoneAboutAGuest,
  globals: { scheme: 'dark' },
};

export const GuestsWaiting: Story = {
  loaders: [
    stage(async (set) => {
      const link = await set.createLink('Open day', { approval: true, maxUses: 50 });
      await set.join(link, 'first@example.org', 'First guest');
      await set.join(link, 'second@example.org', 'Second guest');
    }),
  ],
  play: async () => {
    await findByRole('button', '2 waiting');
    await showGuests();
    await findText('first@example.org');
  },
};
export const GuestsWaitingDark: Story = { ...GuestsWaiting, globals: { scheme: 'dark' } };

export const NoGuests: Story = {
  loaders: [stage((set) => set.createLink())],
  play: async () => {
    await showGuests();
    await findText('Nobody has joined with this link yet.');
  },
};

const inMenu = async (item: string) => {
  await userEvent.click(await findByRole('button', 'Actions for Open day'));
  await userEvent.click(await findByRole('menuitem', item));
};

const questions: GuestField[] = [
  { id: 'class', label: 'Class', kind: 'choice', required: true, options: ['1a', '1b'] },
  { id: 'news', label: 'Send me news', kind: 'tick', required: false },
];
const everything = {
  maxUses: 50,
  accessCode: '2468',
  message: 'Welcome to the open day.',
  terms: 'Be kind.',
  fields: questions,
} satisfies Partial<GuestLinkDraft>;

export const NewLinkWithMoreOptions: Story = {
  loaders: [stage((set) => set.switchOn())],
  play: async () => {
    await openForm();
    await userEvent.click(await findByRole('button', 'More options'));
    await userEvent.selectOptions(await findByRole('combobox', 'Starts'), 'at');
    await userEvent.click(await findByRole('button', 'Add question'));
    await findByRole('textbox', 'Question');
  },
};

export const MoreOptionsWithErrors: Story = {
  loaders: [stage((set) => set.switchOn())],
  play: async () => {
    await NewLinkWithMoreOptions.play?.({} as never);
    await userEvent.type(await findByRole('textbox', 'Name'), 'Open day');
    await userEvent.click(byRole('button', 'Create'));
    await findText('Choose a date and a time.');
  },
};

export const EditLink: Story = {
  loaders: [stage((set) => set.createLink('Open day', everything))],
  play: async () => {
    await inMenu('Edit');
    await findText('An access code is set. Nobody can read it, not even you.');
  },
};
export const EditLinkDark: Story = { ...EditLink, globals: { scheme: 'dark' } };
export const EditLinkRightToLeft: Story = { ...EditLink, globals: { direction: 'rtl' } };

export const EditMetSomebodyElse: Story = {
  loaders: [stage(async (set) => ({ link: await set.createLink('Open day', { maxUses: 50 }) }))],
  play: async ({ loaded }) => {
    const { link, stage: set } = loaded as { link: GuestLinkView; stage: Stage };
    await inMenu('Edit');
    await userEvent.type(await findByRole('textbox', 'Name'), ' for all');
    await set.change(link, { name: 'Open evening', maxUses: 20 });
    await userEvent.click(byRole('button', 'Save'));
    await findText('Somebody else has changed this link');
  },
};

export const EditOfADeletedLink: Story = {
  loaders: [stage(async (set) => ({ link: await set.createLink('Open day', { maxUses: 50 }) }))],
  play: async ({ loaded }) => {
    const { link, stage: set } = loaded as { link: GuestLinkView; stage: Stage };
    await inMenu('Edit');
    await userEvent.type(await findByRole('textbox', 'Name'), ' for all');
    await set.delete(link);
    await userEvent.click(byRole('button', 'Save'));
    await findByRole('button', 'Create as new link');
  },
};

export const Saved: Story = {
  loaders: [stage((set) => set.createLink('Open day', { maxUses: 50 }))],
  play: async () => {
    await inMenu('Edit');
    await userEvent.type(await findByRole('textbox', 'Name'), ' for all');
    await userEvent.click(byRole('button', 'Save'));
    await findText('Saved', await findByRole('group', 'Open day for all'));
  },
};
export const SavedDark: Story = { ...Saved, globals: { scheme: 'dark' } };

export const QrCode: Story = {
  loaders: [stage((set) => set.createLink())],
  play: async () => {
    await inMenu('QR code');
    await findByRole('button', 'Save as PNG');
  },
};
export const QrCodeDark: Story = { ...QrCode, globals: { scheme: 'dark' } };

export const ReplaceQuestion: Story = {
  loaders: [stage((set) => set.createLink())],
  play: async () => {
    await inMenu('Replace');
    await findByRole('radio', 'The old address works for 1 more day');
  },
};

export const ReplacedWithGrace: Story = {
  loaders: [stage(async (set) => set.replace(await set.createLink(), 24))],
  play: async () => {
    await findText(/old link expires/);
  },
};

export const NotBegun: Story = {
  loaders: [
    stage((set) => set.createLink('Open day', { startsAt: new Date(Date.now() + 86_400_000).toISOString() })),
  ],
  play: async () => {
    await findText(/^Nobody can join yet. Anyone with a link can from /);
  },
};

export const NearTheLimit: Story = {
  loaders: [
    stage(async (set) => {
      for (let i = 1; i <= 18; i += 1) await set.createLink(`Group ${i}`, { maxUses: 30 });
    }),
  ],
  play: async () => {
    await findText('18 of 20 links');
  },
};

export const GuestsWithAnswers: Story = {
  loaders: [
    stage(async (set) => {
      const link = await set.createLink('Open day', { fields: questions, terms: 'Be kind.' });
      const answered = { answers: { class: '1b', news: 'yes' }, acceptedTerms: 1 };
      await set.join(link, 'first@example.org', 'First guest', answered);
      const { seat } = await set.join(link, 'second@example.org', 'Second guest', answered);
      await set.guest.erase({ seat }, { key: 'erase' });
    }),
  ],
  play: async () => {
    await showGuests();
    await findText('Send me news');
    await findText('Erased guest');
  },
};

export const History: Story = {
  loaders: [
    stage(async (set) => {
      const link = await set.createLink();
      await set.pause(link);
      const { participantId } = await set.join(await set.createLink('Press'));
      await set.remove(participantId, true);
      await set.delete(link);
    }),
  ],
  play: async () => {
    await userEvent.click(await findByRole('button', 'History'));
    await findText('Somebody removed and blocked A guest.');
  },
};

const withGuest = stage(async (set) => set.join(await set.createLink()));

export const RemoveQuestion: Story = {
  loaders: [withGuest],
  play: async () => {
    await showGuests();
    await userEvent.click(await findByRole('button', /^Actions for /));
    await userEvent.click(await findByRole('menuitem', 'Remove and block'));
    await findByRole('alertdialog');
  },
};

export const BlockedGuest: Story = {
  loaders: [
    stage(async (set) => {
      const { participantId } = await set.join(await set.createLink());
      await set.remove(participantId, true);
    }),
  ],
  play: async () => {
    await showGuests();
    await findByRole('button', 'Unblock');
  },
};

export const DeleteQuestion: Story = {
  loaders: [withGuest],
  play: async () => {
    await userEvent.click(await findByRole('button', 'Actions for Open day'));
    await userEvent.click(await findByRole('menuitem', 'Delete'));
    await findText('1 guest who is in stays in. Nobody new can join with it.');
  },
};

export const SwitchOffQuestion: Story = {
  loaders: [withGuest],
  play: async () => {
    await userEvent.click(await findByRole('switch', 'Enable guest access'));
    await findByRole('radio', 'Guests who are in leave now');
  },
};

export const Loading: Story = {
  loaders: [
    stage(async (set) => {
      set.network = 'hangs';
    }),
  ],
  play: async () => {
    await findText('Loading…');
  },
};

export const OutOfReach: Story = {
  loaders: [
    stage(async (set) => {
      set.network = 'fails';
    }),
  ],
  play: async () => {
    await findText('The sharing service does not answer');
    await findByRole('button', 'Try again');
  },
};

export const NotYours: Story = {
  loaders: [stage(undefined, { signedIn: 'somebody-else' })],
  play: async () => {
    await findText('Nothing here for you to manage');
  },
};

export const InThisBrowserOnly: Story = {
  loaders: [stage()],
  render: () => html`<guest-access-dialog media-id="lecture" open></guest-access-dialog>`,
  play: async () => {
    await findText('Works in this browser only');
  },
};

export const CopyByHand: Story = {
  loaders: [stage(async (set) => ({ secret: secretOf(await set.createLink()) }))],
  play: async ({ loaded }) => {
    const refused = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    const clipboard = { write: refused, writeText: refused };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
    try {
      await userEvent.click(await findByRole('button', 'Copy link'));
      const field = await findByRole<HTMLInputElement>('textbox', /Copy the link by hand/);
      await expect(field.value).toContain((loaded as { secret: string }).secret);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      Reflect.deleteProperty(document, 'execCommand');
    }
  },
};

export const ChangedBySomebodyElse: Story = {
  loaders: [stage((set) => set.createLink())],
  play: async ({ loaded }) => {
    await findByRole('group', 'Open day');
    await (loaded as { stage: Stage }).stage.createLink('Made elsewhere');
    await findByRole('group', 'Made elsewhere');
  },
};
