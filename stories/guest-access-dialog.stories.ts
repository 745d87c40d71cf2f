import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
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

export const NoGuests: Story = {
  loaders: [stage((set) => set.createLink())],
  play: async () => {
    await showGuests();
    await findText('Nobody has joined with this link yet.');
  },
};

const withGuest = stage(async (set) => set.join(await set.createLink()));

export const RemoveQuestion: Story = {
  loaders: [withGuest],
  play: async () => {
    await showGuests();
    await userEvent.click(await findByRole('button', 'Remove and block'));
    await findByRole('alertdialog');
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

export const WithoutProvider: Story = {
  loaders: [stage()],
  render: () => html`<guest-access-dialog media-id="lecture" open></guest-access-dialog>`,
  play: async () => {
    await findText('Sharing is not set up on this page');
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
