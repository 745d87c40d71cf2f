import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { allByRole, byRole, findByRole, findText } from '../test/support/find.js';
import { endpoint, stage } from './support/stage.js';

const meta: Meta = {
  title: 'Participants',
  component: 'participants-panel',
  render: () => html`
    <sharing-provider endpoint=${endpoint}>
      <participants-panel media-id="lecture"></participants-panel>
    </sharing-provider>
  `,
};
export default meta;
type Story = StoryObj;

const several = stage(async (set) => {
  const open = await set.createLink();
  const door = await set.createLink('At the door', { approval: true });
  await set.join(open, 'ada@example.org', 'Ada Quill');
  await set.join(open, 'bela@example.org', 'Bela');
  await set.join(door, 'cleo@example.org', 'Cleo Marsh');
  await set.join(door, 'dov@example.org', 'Dov');
  await set.attend('erin', 'viewer');
  await set.attend('fay', 'collaborator');
});

export const NobodyYet: Story = {
  loaders: [stage()],
  play: async () => {
    await findText('Nobody is here yet.');
  },
};

export const EveryGroup: Story = {
  loaders: [several],
  play: async () => {
    await findByRole('region', 'Waiting');
    await expect(byRole('heading', 'Collaborators')).toBeVisible();
  },
};

export const EveryGroupDark: Story = { ...EveryGroup, globals: { scheme: 'dark' } };
export const EveryGroupRightToLeft: Story = { ...EveryGroup, globals: { direction: 'rtl' } };

export const Menu: Story = {
  loaders: [several],
  render: () => html`
    <sharing-provider endpoint=${endpoint}>
      <participants-panel media-id="lecture">
        <button slot="item-actions">Spotlight</button>
      </participants-panel>
    </sharing-provider>
  `,
  play: async () => {
    await userEvent.click(await findByRole('button', 'Actions for Bela'));
    await findByRole('menuitem', 'Spotlight');
  },
};

export const Question: Story = {
  loaders: [several],
  play: async () => {
    await userEvent.click(await findByRole('button', 'Actions for Bela'));
    await userEvent.click(await findByRole('menuitem', 'Remove and block'));
    await findByRole('alertdialog', 'Remove and block Bela?');
  },
};

export const Blocked: Story = {
  loaders: [several],
  play: async () => {
    for (const name of ['Bela', 'Ada Quill']) {
      await userEvent.click(await findByRole('button', `Actions for ${name}`));
      await userEvent.click(await findByRole('menuitem', 'Remove and block'));
      await userEvent.click(await findByRole('button', 'Remove and block'));
      await findText(`${name} is removed and blocked`);
    }
    await expect(allByRole('button', 'Unblock')).toHaveLength(2);
  },
};

export const NobodyFound: Story = {
  loaders: [several],
  play: async () => {
    await userEvent.type(await findByRole('searchbox', 'Search by name or address'), 'zoe');
    await findText('Nobody’s name or address begins with “zoe”.');
  },
};

export const NoPlaceLeft: Story = {
  loaders: [
    stage(async (set) => {
      const link = await set.createLink('At the door', { approval: true, maxUses: 1 });
      await set.join(link, 'ada@example.org', 'Ada');
      await set.join(link, 'bela@example.org', 'Bela');
    }),
  ],
  play: async () => {
    await userEvent.click(await findByRole('button', 'Admit all'));
    await findText('No place is left on their link');
  },
};

export const LongNames: Story = {
  loaders: [
    stage(async (set) => {
      const name = 'Wilhelmina Alexandrovna-Featherstonehaugh of the second evening course in ceramics';
      await set.join(
        await set.createLink(),
        `${'a'.repeat(50)}@${'long-domain.'.repeat(4)}example.org`,
        name,
      );
    }),
  ],
  play: async () => {
    await findText(/^Wilhelmina/);
  },
};

export const ManyPeople: Story = {
  loaders: [
    stage(async (set) => {
      const link = await set.createLink();
      for (let i = 0; i < 200; i += 1) await set.join(link, `guest-${i}@example.org`, `Guest ${i}`);
    }),
  ],
  play: async () => {
    await findByRole('group', 'Guest 199');
  },
};

export const Loading: Story = {
  loaders: [
    stage((set) => {
      set.network = 'hangs';
      return Promise.resolve();
    }),
  ],
  play: async () => {
    await findByRole('heading', 'All participants');
  },
};

export const OutOfReach: Story = {
  loaders: [
    stage((set) => {
      set.network = 'fails';
      return Promise.resolve();
    }),
  ],
  play: async () => {
    await findByRole('button', 'Try again');
  },
};
