import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { allByRole, findByRole, findText } from '../test/support/find.js';
import { endpoint, stage } from './support/stage.js';

const menu = (items: unknown = '') => html`
  <sharing-provider endpoint=${endpoint} media-id="lecture">
    <media-actions-menu>${items}</media-actions-menu>
  </sharing-provider>
`;

const meta: Meta = { title: 'Three-dot menu', component: 'media-actions-menu', render: () => menu() };
export default meta;
type Story = StoryObj;

const open = async () => userEvent.click(await findByRole('button', 'More actions'));

export const Closed: Story = {
  loaders: [stage()],
  play: async () => {
    await expect((await findByRole('button', 'More actions')).getAttribute('aria-expanded')).toBe('false');
  },
};

export const OpenForTheOwner: Story = {
  loaders: [stage()],
  play: async () => {
    await open();
    await findByRole('menuitem', 'Manage guest access');
  },
};
export const OpenDark: Story = { ...OpenForTheOwner, globals: { scheme: 'dark' } };
export const OpenRightToLeft: Story = { ...OpenForTheOwner, globals: { direction: 'rtl' } };

export const WithItemsOfThePage: Story = {
  loaders: [stage()],
  render: () => menu(html`<button type="button">Analytics</button><a href="#edit">Edit</a>`),
  play: async () => {
    await open();
    await findByRole('menuitem', 'Manage guest access');
    await expect(allByRole('menuitem').map((item) => item.textContent.trim())).toContain('Analytics');
  },
};

export const ADoorThatIsClosed: Story = {
  loaders: [
    stage(async ({ site }) => {
      site.permissions = () => ({
        share: true,
        guestAccess: { reason: 'Guest access comes with the team plan.' },
        invite: false,
        moderate: false,
      });
    }),
  ],
  play: async () => {
    await open();
    const item = await findByRole('menuitem', /Manage guest access/);
    await expect(item.getAttribute('aria-disabled')).toBe('true');
    await findText('Guest access comes with the team plan.');
  },
};

export const NothingToShare: Story = {
  loaders: [stage(undefined, { signedIn: null })],
  play: async () => {
    await open();
    await findText('Nothing to share here');
  },
};

export const Loading: Story = {
  loaders: [
    stage(async (set) => {
      set.network = 'hangs';
    }),
  ],
  render: () => menu(html`<a href="#edit">Edit</a>`),
  play: async () => {
    await open();
    await findByRole('menuitem', 'Loading…');
  },
};

export const OutOfReach: Story = {
  loaders: [
    stage(async (set) => {
      set.network = 'fails';
    }),
  ],
  play: async () => {
    await open();
    await findByRole('menuitem', /Try again/);
  },
};
