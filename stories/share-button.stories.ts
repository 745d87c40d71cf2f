import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { Media } from '../src/domain/media.js';
import { allByRole, byRole, findByRole, findText } from '../test/support/find.js';
import { endpoint, stage } from './support/stage.js';

const page = 'https://media.example/watch/opening-lecture';

interface Attributes {
  readonly url?: string;
  readonly hide?: string;
}

const button = ({ url = page, hide = '' }: Attributes = {}) => html`
  <sharing-provider endpoint=${endpoint} media-id="lecture">
    <share-button url=${url} hide=${hide}></share-button>
  </sharing-provider>
`;

const lecture: Media = {
  id: 'lecture',
  kind: 'video',
  title: 'Opening lecture',
  url: page,
  embedUrl: 'https://media.example/embed/opening-lecture',
  visibility: 'public',
};
const of = (media: Partial<Media>) => ({ media: [{ ...lecture, ...media }] });

const meta: Meta = { title: 'Share', component: 'share-button', render: () => button() };
export default meta;
type Story = StoryObj;

const open = async () => {
  await userEvent.click(await findByRole('button', 'Share'));
  await findByRole('dialog', 'Share');
};
const press = async (name: string) => userEvent.click(await findByRole('button', name));

export const Closed: Story = {
  loaders: [stage()],
  play: async () => {
    await findByRole('button', 'Share');
    await expect(allByRole('dialog')).toEqual([]);
  },
};

export const Open: Story = {
  loaders: [stage(async (set) => set.createLink(), of({}))],
  play: async () => {
    await open();
    await findText('On, 1 link');
  },
};
export const OpenDark: Story = { ...Open, globals: { scheme: 'dark' } };
export const OpenRightToLeft: Story = { ...Open, globals: { direction: 'rtl' } };

export const OnlyForMembers: Story = {
  loaders: [stage(undefined, of({ visibility: 'private' }))],
  play: async () => {
    await open();
    await findText('Only members who can sign in see this page. For others use Guest access.');
  },
};

export const TheSessionIsOver: Story = {
  loaders: [stage(undefined, of({ kind: 'live-event', ended: true }))],
  play: async () => {
    await open();
    await findText(/The session is over/);
  },
};

export const NoBackEnd: Story = {
  render: () => html`<share-button url=${page} media-title="Opening lecture"></share-button>`,
  play: async () => {
    await open();
    await findByRole('checkbox', 'Start at');
    await expect(allByRole('alert')).toEqual([]);
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
    await findByRole('button', 'Try again');
  },
};

export const LongTitleAndAddress: Story = {
  loaders: [
    stage(undefined, of({ title: 'Introduction to comparative media studies, part one of many '.repeat(4) })),
  ],
  render: () => button({ url: `${page}/${'a-very-long-part-of-an-address/'.repeat(12)}` }),
  play: async () => {
    await open();
    await press('QR code');
    await findByRole('button', 'Save as SVG');
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
    await findText('Guest access comes with the team plan.');
    await expect(byRole('button', 'Guest access').getAttribute('aria-disabled')).toBe('true');
  },
};

export const ATimeThatIsNone: Story = {
  loaders: [stage()],
  play: async () => {
    await open();
    await userEvent.type(await findByRole('textbox', 'Start time'), 'soon');
    await press('Copy link');
    await findText(/^Type a time such as/);
  },
};

export const Embed: Story = {
  loaders: [stage(undefined, of({}))],
  play: async () => {
    await open();
    await press('Embed');
    await findByRole('textbox', 'Code');
  },
};

export const QRCode: Story = {
  loaders: [stage()],
  play: async () => {
    await open();
    await press('QR code');
    await findByRole('button', 'Save as SVG');
  },
};

export const OnlyTheLink: Story = {
  loaders: [stage()],
  render: () => button({ hide: 'start end embed qr email social system guest-access invite' }),
  play: async () => {
    await open();
    await expect(allByRole('checkbox')).toEqual([]);
  },
};
