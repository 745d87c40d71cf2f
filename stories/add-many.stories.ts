import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { Media } from '../src/domain/media.js';
import { AddManyElement } from '../src/elements/invite-users-dialog/many/add-many.js';
import type { ManyAccess } from '../src/elements/invite-users-dialog/many/many-access.js';
import { defineInternal } from '../src/ui/internal.js';
import { internalName } from '../src/ui/version.js';
import { allByRole, byRole, findByRole, findText, until } from '../test/support/find.js';
import { stage, type Stage } from './support/stage.js';

const mediaId = 'lecture';
const media: Media[] = [
  { id: mediaId, kind: 'live-event', title: 'Keynote', url: new URL('/watch/keynote', location.href).href },
];

/** As the window *Invite users* mounts it. */
function mount(set: Stage, text: string): HTMLElement {
  defineInternal('add-many', AddManyElement);
  const access: ManyAccess = {
    medium: { kind: 'live-event' },
    reach: () => Promise.resolve({ backend: set.owner, mediaId }),
    send: (request, intent) => set.owner.createInvites(mediaId, request, { key: intent.keyFor(request) }),
  };
  const element = document.createElement(internalName('add-many'));
  // As the window does: a page that scrolls as a whole is as high as all its rows, and would draw them all.
  const scroller = document.createElement('main');
  scroller.tabIndex = 0;
  Object.assign(scroller.style, { blockSize: '90dvh', overflow: 'auto' });
  Object.assign(element, { access, text, scroller });
  scroller.append(element);
  return scroller;
}

const meta: Meta<{ text: string }> = {
  title: 'Invite users/Add many',
  args: { text: '' },
  render: ({ text }, { loaded }) => html`${mount((loaded as { stage: Stage }).stage, text)}`,
};
export default meta;
type Story = StoryObj<{ text: string }>;

const several = [
  'Guest One <one@example.org>',
  '"Two, Guest" <two@example.org>',
  'three@gmial.com',
  'Guest Four four@@example.org',
  'ONE@example.org',
  'A line without an address',
].join('\n');
const numbered = (count: number): string =>
  Array.from({ length: count }, (_, at) => `Guest Number <guest${at}@example.org>`).join('\n');
const stageOf = (loaded: Record<string, unknown>): Stage => (loaded as { stage: Stage }).stage;

export const Empty: Story = {
  loaders: [stage(undefined, { media })],
  play: async () => {
    await findByRole('textbox', 'Addresses');
  },
};

export const NobodyInIt: Story = {
  loaders: [stage(undefined, { media })],
  args: { text: 'Dear all, see you at noon.' },
  play: async () => {
    await findText('There is nobody in it');
  },
};

export const Problems: Story = {
  loaders: [stage(undefined, { media })],
  args: { text: several },
  play: async () => {
    await findByRole('button', 'Use three@gmail.com');
    await expect(allByRole('listitem')).toHaveLength(3);
  },
};
export const ProblemsDark: Story = { ...Problems, globals: { scheme: 'dark' } };
export const ProblemsRightToLeft: Story = { ...Problems, globals: { direction: 'rtl' } };

export const Everybody: Story = {
  loaders: [stage(undefined, { media })],
  args: { text: several },
  play: async () => {
    await userEvent.click(await findByRole('button', /^All/));
    await until(() => allByRole('listitem').length === 6);
  },
};

export const Edited: Story = {
  loaders: [stage(undefined, { media })],
  args: { text: several },
  play: async () => {
    await userEvent.click(await findByRole('button', 'Edit three@gmial.com'));
    await findByRole('textbox', 'First name');
  },
};

export const InvitedAlready: Story = {
  args: { text: several },
  loaders: [
    stage(
      (set) =>
        set.owner.createInvites(
          mediaId,
          { invites: [{ email: 'two@example.org', role: 'viewer' }], mail: false },
          { key: 'story-invited-already' },
        ),
      { media },
    ),
  ],
  play: async () => {
    await userEvent.click(await findByRole('button', /^Skipped/));
    await userEvent.click(await findByRole('button', /^Skipped 2/));
    await findText(/invited already/);
  },
};

export const LongAddresses: Story = {
  loaders: [stage(undefined, { media })],
  args: {
    text: `${'long-name-'.repeat(6)}@${'a-domain-that-goes-on-'.repeat(2)}.and-on.example.org\n${'d'.repeat(60)}@gmial.com`,
  },
  play: async () => {
    await findByRole('heading', 'Review');
  },
};

export const TenThousand: Story = {
  loaders: [stage(undefined, { media })],
  args: { text: numbered(10_000) },
  play: async () => {
    await findByRole('button', 'Send 10,000 invitations');
    await expect(allByRole('listitem').length).toBeLessThan(80);
  },
};

export const Inviting: Story = {
  loaders: [stage(undefined, { media })],
  args: { text: numbered(150) },
  play: async ({ loaded }) => {
    await findByRole('button', 'Send 150 invitations');
    stageOf(loaded).network = 'hangs';
    await userEvent.click(byRole('button', 'Send 150 invitations'));
    await findText('0 of 150 done');
    await findByRole('button', 'Stop');
  },
};

export const OutOfReach: Story = {
  loaders: [stage(undefined, { media })],
  args: { text: numbered(150) },
  play: async ({ loaded }) => {
    await findByRole('button', 'Send 150 invitations');
    stageOf(loaded).network = 'fails';
    await userEvent.click(byRole('button', 'Send 150 invitations'));
    await findByRole('button', 'Try again');
  },
};

export const Invited: Story = {
  loaders: [stage(undefined, { media })],
  args: { text: several },
  play: async () => {
    await userEvent.click(await findByRole('button', 'Send 2 invitations'));
    await findByRole('heading', '2 people are invited');
  },
};

/** Which of two roles counts is asked. */
export const TwoRoles: Story = {
  loaders: [stage(undefined, { media })],
  args: {
    text: 'Guest One <one@example.org> Moderator\ntwo@example.org Viewer\nONE@example.org Speaker',
  },
  play: async () => {
    await findText('Line 1 · Moderator here, Speaker on line 3: which one?');
  },
};
export const TwoRolesDark: Story = { ...TwoRoles, globals: { scheme: 'dark' } };
export const TwoRolesRightToLeft: Story = { ...TwoRoles, globals: { direction: 'rtl' } };

/** Who was put out before is not invited with the others, unless somebody says so. */
export const Blocked: Story = {
  loaders: [stage((set) => set.block('two@example.org'), { media })],
  args: { text: several },
  play: async () => {
    await findByRole('button', 'Unblock and invite');
  },
};
export const BlockedDark: Story = { ...Blocked, globals: { scheme: 'dark' } };
export const BlockedRightToLeft: Story = { ...Blocked, globals: { direction: 'rtl' } };
