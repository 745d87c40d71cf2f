import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { userEvent } from 'storybook/test';
import type { Media } from '../src/domain/media.js';
import type { ProofMode } from '../src/domain/schemas.js';
import { byRole, findByRole, findText } from '../test/support/find.js';
import { endpoint, secretOf, stage, type Stage } from './support/stage.js';

const meta: Meta = {
  title: 'Join form/Proof and approval',
  component: 'guest-join-form',
  render: (_, { loaded }) => html`
    <sharing-provider endpoint=${endpoint}>
      <guest-join-form .token=${(loaded as { token?: string }).token ?? null}>
        <template><p>What the guest came for.</p></template>
      </guest-join-form>
    </sharing-provider>
  `,
};
export default meta;
type Story = StoryObj;

const dark = { globals: { scheme: 'dark' } };
const rightToLeft = { globals: { direction: 'rtl' } };

const invited = (proof: ProofMode = 'code') =>
  stage(async (set) => ({ token: await set.inviteSecret() }), { signedIn: null, proof });
const link = (draft = {}, media?: readonly Media[]) =>
  stage(async (set) => ({ token: secretOf(await set.createLink('Open day', draft)) }), {
    signedIn: null,
    ...(media && { media }),
  });

const type = async (name: string, text: string) => userEvent.type(await findByRole('textbox', name), text);
const press = async (name: string) => userEvent.click(await findByRole('button', name));
const stageOf = (loaded: unknown) => (loaded as { stage: Stage }).stage;
const askForCode = async () => {
  await type('Email', 'guest@example.org');
  await press('Continue');
  await findByRole('textbox', 'Code');
};
const join = async () => {
  await type('Name', 'A guest');
  await type('Email', 'guest@example.org');
  await press('Join');
};

export const Invite: Story = {
  loaders: [invited()],
  play: async () => {
    await findByRole('button', 'Continue');
  },
};
export const InviteDark: Story = { ...Invite, ...dark };
export const InviteRightToLeft: Story = { ...Invite, ...rightToLeft };

export const InviteWithError: Story = {
  loaders: [invited()],
  play: async () => {
    await press('Continue');
    await findText('Fill this in.');
  },
};

export const Code: Story = { loaders: [invited()], play: askForCode };
export const CodeDark: Story = { ...Code, ...dark };
export const CodeRightToLeft: Story = { ...Code, ...rightToLeft };

export const CodeWrong: Story = {
  loaders: [invited()],
  play: async () => {
    await askForCode();
    await type('Code', '000000');
    await press('Join');
    await findText(/^This code is wrong/);
  },
};

export const CodeExpired: Story = {
  loaders: [invited()],
  play: async ({ loaded }) => {
    await askForCode();
    const code = await stageOf(loaded).mailedCode();
    stageOf(loaded).site.clockAhead = 11 * 60_000;
    await type('Code', code);
    await press('Join');
    await findText('This code no longer works. Send a new code.');
  },
};

export const CodeAskTheHost: Story = {
  loaders: [invited()],
  play: async () => {
    await askForCode();
    await press('Ask the host');
  },
};

export const CodeOutOfReach: Story = {
  loaders: [invited()],
  play: async ({ loaded }) => {
    await askForCode();
    await type('Code', '123456');
    stageOf(loaded).network = 'fails';
    await press('Join');
    await findText('The sharing service does not answer');
  },
};

export const CodeOfALink: Story = {
  loaders: [link({ verifiesEmail: true })],
  play: async () => {
    await join();
    await findByRole('textbox', 'Code');
  },
};

export const DomainNotAllowed: Story = {
  loaders: [link({ domains: { rule: 'allow', domains: ['example.com'] } })],
  play: async () => {
    await join();
    await findText('This link is not for your address');
  },
};

export const TypedAddress: Story = {
  loaders: [invited('typed')],
  play: async () => {
    await type('Email', 'other@example.org');
    await press('Join');
    await findText('This invitation is for somebody else');
  },
};

export const SignedIn: Story = {
  loaders: [invited('signed-in')],
  play: async () => {
    await press('Join');
    await findText('This invitation is for somebody else');
  },
};

export const Declining: Story = {
  loaders: [invited()],
  play: async () => {
    await press('Decline');
    await findByRole('heading', 'Decline “Opening lecture”?');
  },
};

export const Declined: Story = {
  loaders: [invited()],
  play: async () => {
    await press('Decline');
    await type('Email', 'guest@example.org');
    await press('Decline');
    await findByRole('heading', 'Your answer was sent');
  },
};

export const InviteWhileIn: Story = {
  loaders: [link()],
  play: async ({ loaded, canvasElement }) => {
    await join();
    await findText('What the guest came for.');
    canvasElement.querySelector('guest-join-form')!.token = await stageOf(loaded).inviteSecret();
    await findByRole('button', 'Not now');
  },
};
export const InviteWhileInDark: Story = { ...InviteWhileIn, ...dark };

export const Waiting: Story = {
  loaders: [link({ approval: true })],
  play: async () => {
    await join();
    await findByRole('heading', 'Waiting to join “Opening lecture”');
  },
};
export const WaitingDark: Story = { ...Waiting, ...dark };
export const WaitingRightToLeft: Story = { ...Waiting, ...rightToLeft };

const tomorrow: Media = {
  id: 'lecture',
  kind: 'live-event',
  title: 'Opening lecture',
  url: new URL('/watch/lecture', location.href).href,
  startsAt: new Date(Date.now() + 86_400_000).toISOString(),
};
export const WaitingBeforeTheSession: Story = { ...Waiting, loaders: [link({ approval: true }, [tomorrow])] };

export const NotLetIn: Story = {
  loaders: [link({ approval: true })],
  play: async ({ loaded }) => {
    await join();
    await findByRole('button', 'Leave');
    const { participants } = await stageOf(loaded).owner.listGuests('lecture');
    await stageOf(loaded).decide(participants[0]!.id, false);
    await findByRole('heading', 'The host has not let you in');
  },
};

export const Admitted: Story = {
  loaders: [invited()],
  play: async ({ loaded }) => {
    await askForCode();
    await type('Code', await stageOf(loaded).mailedCode());
    await userEvent.click(byRole('button', 'Join'));
    await findText('What the guest came for.');
    await findText('Collaborator');
  },
};
