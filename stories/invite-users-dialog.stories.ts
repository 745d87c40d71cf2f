import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { userEvent } from 'storybook/test';
import type { InviteDraft } from '../src/domain/schemas.js';
import { byRole, findByRole, findText } from '../test/support/find.js';
import { endpoint, stage, type Stage } from './support/stage.js';

const meta: Meta = {
  title: 'Invites',
  component: 'invite-users-dialog',
  render: () => html`
    <sharing-provider endpoint=${endpoint}>
      <invite-users-dialog media-id="lecture" open></invite-users-dialog>
    </sharing-provider>
  `,
};
export default meta;
type Story = StoryObj;

let keys = 0;
const by = () => ({ key: `invite-${(keys += 1)}-${performance.now()}` });

const people: readonly Omit<InviteDraft, 'role'>[] = [
  { email: 'ada@example.org', firstName: 'Ada', lastName: 'First' },
  { email: 'nameless@example.org' },
  {
    email: 'somebody.with.a.rather.long.address@department.of.an.institute.example.org',
    firstName: 'Maximiliana Konstantina',
    lastName: 'of the Long Name',
  },
  { email: 'dov@example.org', firstName: 'דב', lastName: 'כהן' },
];

const invited = (mail: boolean, count = people.length) =>
  stage(async ({ owner, site }: Stage) => {
    const named = people.slice(0, count).map((person) => ({ ...person, role: 'viewer' as const }));
    const others = Array.from({ length: Math.max(0, count - people.length) }, (_, at) => ({
      email: `person-${at + 1}@example.org`,
      role: 'viewer' as const,
    }));
    await owner.createInvites('lecture', { invites: [...named, ...others], mail }, by());
    if (!mail) return;
    const stop = site.handler.sendMail();
    while (site.mails.length < count) await new Promise(requestAnimationFrame);
    await stop();
  });

export const NobodyYet: Story = {
  loaders: [stage()],
  play: async () => {
    await findText('Nobody invited yet');
  },
};

export const Several: Story = {
  loaders: [invited(true)],
  play: async () => {
    await findByRole('row', 'ada@example.org');
  },
};
export const SeveralDark: Story = { ...Several, globals: { scheme: 'dark' } };
export const SeveralRightToLeft: Story = { ...Several, globals: { direction: 'rtl' } };

export const OnePage: Story = {
  loaders: [invited(false, 90)],
  play: async () => {
    await findByRole('searchbox', 'Search 90 people');
  },
};

export const WithErrors: Story = {
  loaders: [stage()],
  play: async () => {
    await userEvent.click(await findByRole('button', 'Generate invite link'));
    await findText('Fill this in.');
  },
};

export const AllFields: Story = {
  loaders: [stage()],
  play: async () => {
    await userEvent.click(await findByRole('button', 'Message'));
    await userEvent.click(await findByRole('button', 'Expiry'));
    await userEvent.selectOptions(await findByRole('combobox', 'Expires'), 'at');
    await findByRole('combobox', 'Time zone');
  },
};

const send = async (email: string) => {
  await userEvent.type(await findByRole('combobox', 'Email address'), email);
  await userEvent.click(byRole('button', 'Generate invite link'));
};

export const LinkMade: Story = {
  loaders: [stage()],
  play: async () => {
    await send('new@example.org');
    await findText('Queued');
  },
};

export const InvitedAlready: Story = {
  loaders: [invited(true)],
  play: async () => {
    await send('ada@example.org');
    await findText('Invited already, as Viewer.');
  },
};

/** No link is made for who was put out, before somebody says so. */
export const BlockedAddress: Story = {
  loaders: [stage((set) => set.block('out@example.org'))],
  play: async () => {
    await send('out@example.org');
    await findByRole('button', 'Unblock and invite');
  },
};
export const BlockedAddressDark: Story = { ...BlockedAddress, globals: { scheme: 'dark' } };
export const BlockedAddressRightToLeft: Story = { ...BlockedAddress, globals: { direction: 'rtl' } };

export const WhatTheyWouldGet: Story = {
  loaders: [stage()],
  play: async () => {
    await userEvent.type(await findByRole('combobox', 'Email address'), 'new@example.org');
    await userEvent.click(byRole('button', 'What they would get'));
    await findByRole('region', 'The mail');
  },
};

export const SelectedAll: Story = {
  loaders: [invited(false)],
  play: async () => {
    await userEvent.click(await findByRole('checkbox', 'Select all shown'));
    await findText('4 people selected');
  },
};

export const BeforeRevoking: Story = {
  loaders: [invited(false)],
  play: async () => {
    await SelectedAll.play?.({} as never);
    await userEvent.click(byRole('button', 'Revoke'));
    await findByRole('alertdialog', 'Revoke 4 invitations?');
  },
};

export const NobodyFound: Story = {
  loaders: [invited(false)],
  play: async () => {
    await userEvent.type(await findByRole('searchbox', 'Search 4 people'), 'zzz');
    await findText('Nobody found for “zzz”.');
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
    await findText('The sharing service does not answer');
  },
};
