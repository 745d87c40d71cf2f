import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { userEvent } from 'storybook/test';
import type { Media } from '../src/domain/media.js';
import type { GuestLinkDraft, GuestLinkView } from '../src/domain/schemas.js';
import { byRole, findByRole, findText } from '../test/support/find.js';
import { endpoint, secretOf, stage, type Stage } from './support/stage.js';

const meta: Meta = {
  title: 'Join form',
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

/** A guest's page, with the link that `prepare` made. */
const guest = (
  prepare: (set: Stage) => Promise<GuestLinkView>,
  token: (link: GuestLinkView) => string = secretOf,
) => stage(async (set) => ({ token: token(await prepare(set)) }), { signedIn: null });

const type = async (name: string, text: string) => userEvent.type(await findByRole('textbox', name), text);
const join = async () => {
  await type('Name', 'A guest');
  await type('Email', 'guest@example.org');
  await userEvent.click(byRole('button', 'Join'));
};

export const Form: Story = {
  loaders: [guest((set) => set.createLink())],
  play: async () => {
    await findByRole('heading', 'Join “Opening lecture”');
  },
};
export const FormDark: Story = { ...Form, globals: { scheme: 'dark' } };
export const FormRightToLeft: Story = { ...Form, globals: { direction: 'rtl' } };

export const FormWithErrors: Story = {
  loaders: [guest((set) => set.createLink())],
  play: async () => {
    await type('Email', 'guest@example');
    await userEvent.click(byRole('button', 'Join'));
    await findText('Fill this in.');
  },
};

export const FormOutOfReach: Story = {
  loaders: [guest((set) => set.createLink())],
  play: async ({ loaded }) => {
    await findByRole('heading', 'Join “Opening lecture”');
    (loaded as { stage: Stage }).stage.network = 'fails';
    await join();
    await findText('The sharing service does not answer');
  },
};
export const FormOutOfReachDark: Story = { ...FormOutOfReach, globals: { scheme: 'dark' } };
export const FormOutOfReachRightToLeft: Story = { ...FormOutOfReach, globals: { direction: 'rtl' } };

/** A connection that dies while somebody has nothing to press. */
const cutOff = (draft: Partial<GuestLinkDraft> = {}): Story => ({
  loaders: [guest((set) => set.createLink('Open day', draft))],
  play: async ({ loaded }) => {
    await join();
    await findByRole('button', 'Leave');
    (loaded as { stage: Stage }).stage.cut();
    await findText(/^The connection is lost/);
  },
});
export const WaitingCutOff = cutOff({ approval: true });
export const WaitingCutOffDark: Story = { ...WaitingCutOff, globals: { scheme: 'dark' } };
export const WaitingCutOffRightToLeft: Story = { ...WaitingCutOff, globals: { direction: 'rtl' } };
export const AdmittedCutOff = cutOff();
export const AdmittedCutOffDark: Story = { ...AdmittedCutOff, globals: { scheme: 'dark' } };
export const AdmittedCutOffRightToLeft: Story = { ...AdmittedCutOff, globals: { direction: 'rtl' } };

export const Admitted: Story = {
  loaders: [guest((set) => set.createLink())],
  play: async () => {
    await join();
    await findText('What the guest came for.');
    await userEvent.click(byRole('button', 'Your entry'));
    await findText('guest@example.org');
  },
};
export const AdmittedDark: Story = { ...Admitted, globals: { scheme: 'dark' } };
export const AdmittedRightToLeft: Story = { ...Admitted, globals: { direction: 'rtl' } };

export const Loading: Story = {
  loaders: [
    guest(async (set) => {
      const link = await set.createLink();
      set.network = 'hangs';
      return link;
    }),
  ],
  play: async () => {
    await findText('Looking at your link…');
  },
};

const fields: GuestLinkDraft['fields'] = [
  { id: 'company', label: 'Company', kind: 'text', required: true },
  { id: 'seat', label: 'Where do you sit?', kind: 'choice', required: false, options: ['Front', 'Back'] },
  { id: 'news', label: 'Send me the slides afterwards', kind: 'tick', required: false },
];
const everything: Partial<GuestLinkDraft> = {
  accessCode: 'open sesame',
  message: 'Welcome to the open day!\nPlease keep your microphone off until the questions.',
  terms: 'By joining you agree to the house rules.\n\n' + 'Be kind and be on time. '.repeat(60),
  fields,
};

export const FormAsksEverything: Story = {
  loaders: [guest((set) => set.createLink('Open day', everything))],
  play: async () => {
    await findByRole('region', 'Terms');
  },
};
export const FormAsksEverythingRightToLeft: Story = {
  ...FormAsksEverything,
  globals: { direction: 'rtl', scheme: 'dark' },
};
export const FormAsksEverythingWithErrors: Story = {
  ...FormAsksEverything,
  play: async () => {
    await findByRole('region', 'Terms');
    await userEvent.click(byRole('button', 'Join'));
    await findText('Tick this to join.');
  },
};

export const WrongAccessCode: Story = {
  loaders: [guest((set) => set.createLink('Open day', { accessCode: 'open sesame' }))],
  play: async () => {
    await type('Access code', 'open window');
    await join();
    await findText('This code is wrong.');
  },
};

export const TermsChanged: Story = {
  loaders: [guest((set) => set.createLink('Open day', { terms: 'Be kind.' }))],
  play: async ({ loaded }) => {
    const set = (loaded as { stage: Stage }).stage;
    await userEvent.click(await findByRole('checkbox', 'I accept the terms'));
    const { links } = await set.owner.listGuestLinks('lecture');
    await set.change(links[0]!, { terms: 'Be kind and on time.' });
    await join();
    await findText('The terms have just changed');
  },
};

/** Who was remembered, and is not in any more. */
export const WelcomeBack: Story = {
  loaders: [
    stage(
      async (set) => {
        const link = await set.createLink();
        const { seat, participantId } = await set.join(link);
        await set.remove(participantId, false);
        remember(seat);
        return { token: secretOf(link) };
      },
      { signedIn: null },
    ),
  ],
  play: async () => {
    await findByRole('button', 'Not you?');
  },
};

/** Who comes in by what this device remembers. */
export const Recalled: Story = {
  loaders: [
    stage(
      async (set) => {
        const { seat } = await set.join(await set.createLink());
        remember(seat);
        return {};
      },
      { signedIn: null },
    ),
  ],
  play: async () => {
    await findByRole('button', 'Not you?');
    await findText('What the guest came for.');
  },
};

function remember(seat: string): void {
  const guestOfLastWeek = { seat, name: 'A guest', email: 'guest@example.org', questions: [] };
  const until = Date.now() + 86_400_000;
  const page = location.pathname + location.search;
  localStorage.setItem(`guestlist/1/remembered/${page}`, JSON.stringify({ ...guestOfLastWeek, until }));
}

const keynote = (minutes: number): Media => ({
  id: 'lecture',
  kind: 'live-event',
  title: 'Keynote: where the river meets the sea',
  description: 'Three short talks, then your questions.',
  url: new URL('/watch/lecture', location.href).href,
  hostName: 'Open Campus',
  startsAt: new Date(Date.now() + minutes * 60_000).toISOString(),
});
const early = (minutes: number): Story => ({
  loaders: [
    stage(async (set) => ({ token: secretOf(await set.createLink()) }), {
      signedIn: null,
      media: [keynote(minutes)],
    }),
  ],
  play: async () => {
    await join();
    await findByRole('timer');
  },
});

export const Countdown: Story = early(13);
export const CountdownDark: Story = { ...Countdown, globals: { scheme: 'dark' } };
export const CountdownRightToLeft: Story = { ...Countdown, globals: { direction: 'rtl' } };
export const CountdownOfDays: Story = early(60 * 53);
export const CountdownWithoutCalendar: Story = {
  ...Countdown,
  play: async ({ loaded }) => {
    await join();
    const button = await findByRole('button', 'Add to calendar');
    (loaded as { stage: Stage }).stage.network = 'fails';
    await userEvent.click(button);
    await findText('The sharing service does not answer');
  },
};
export const CountdownToTheForm: Story = {
  loaders: [
    guest((set) =>
      set.createLink('Open day', { startsAt: new Date(Date.now() + 3 * 3_600_000).toISOString() }),
    ),
  ],
  play: async () => {
    await findByRole('timer');
  },
};

export const EraseQuestion: Story = {
  loaders: [guest((set) => set.createLink())],
  play: async () => {
    await join();
    await userEvent.click(await findByRole('button', 'Your entry'));
    await userEvent.click(await findByRole('button', 'Erase'));
    await findByRole('alertdialog', 'Erase your entry?');
  },
};

export const LeaveQuestion: Story = {
  loaders: [guest((set) => set.createLink('Open day', { maxUses: 1 }))],
  play: async () => {
    await join();
    await userEvent.click(await findByRole('button', 'Leave'));
    await findByRole('alertdialog', 'Give up your place?');
  },
};

/** A page for each way in which it can fail. */
const failed = (title: string, loader: Story['loaders']): Story => ({
  loaders: loader ?? [],
  play: async () => {
    await findByRole('heading', title);
  },
});

export const NoLink = failed('You need a link to join', [stage(undefined, { signedIn: null })]);
export const UnknownLink = failed('This link does not work', [
  guest(
    (set) => set.createLink(),
    () => 'nonsense',
  ),
]);
export const UsedUp = failed('This link is used up', [
  guest(async (set) => {
    const link = await set.createLink('Open day', { maxUses: 1 });
    await set.join(link);
    return link;
  }),
]);
export const UsedUpDark: Story = { ...UsedUp, globals: { scheme: 'dark' } };
export const UsedUpRightToLeft: Story = { ...UsedUp, globals: { direction: 'rtl' } };
export const Paused = failed('This link is paused', [
  guest(async (set) => {
    const link = await set.createLink();
    await set.pause(link);
    return link;
  }),
]);
export const Expired = failed('This link has expired', [
  guest(async (set) => {
    const link = await set.createLink('Open day', { expiry: { kind: 'days', days: 1 } });
    set.site.clockAhead = 2 * 86_400_000;
    return link;
  }),
]);
export const Deleted = failed('This link was deleted', [
  guest(async (set) => {
    const link = await set.createLink();
    await set.delete(link);
    return link;
  }),
]);
export const GuestAccessOff = failed('Guest access is off', [
  guest(async (set) => {
    const link = await set.createLink();
    await set.switchOff();
    return link;
  }),
]);
export const SessionOver = failed('The session is over', [
  stage(
    async (set) => {
      const link = await set.createLink();
      Object.assign(set.site.media[0]!, { ended: true });
      return { token: secretOf(link) };
    },
    {
      signedIn: null,
      media: [
        { id: 'lecture', kind: 'room', title: 'Seminar', url: new URL('/watch/lecture', location.href).href },
      ],
    },
  ),
]);
export const OutOfReach = failed('The sharing service does not answer', [
  guest(async (set) => {
    const link = await set.createLink();
    set.network = 'fails';
    return link;
  }),
]);
export const InThisBrowserOnly: Story = {
  ...failed('This link does not work', [stage()]),
  render: () => html`<guest-join-form .token=${'any'}></guest-join-form>`,
};

/** Somebody who was in, and is told why not any more. */
const ended = (title: string, end: (set: Stage, participantId: string) => Promise<void>): Story => ({
  loaders: [guest((set) => set.createLink())],
  play: async ({ loaded }) => {
    await join();
    await findText('What the guest came for.');
    const set = (loaded as { stage: Stage }).stage;
    const { participants } = await set.owner.listGuests('lecture');
    await end(set, participants[0]!.id);
    await findByRole('heading', title);
  },
});

export const Removed = ended('The host has ended your visit', (set, id) => set.remove(id, false));
export const Blocked = ended('The host has closed this link to you', (set, id) => set.remove(id, true));
export const Left = ended('You have left', async () => userEvent.click(byRole('button', 'Leave')));

export const Erased = ended('Your entry is erased', async () => {
  await userEvent.click(byRole('button', 'Your entry'));
  await userEvent.click(await findByRole('button', 'Erase'));
  const question = await findByRole('alertdialog', 'Erase your entry?');
  await userEvent.click(byRole('button', 'Erase', question));
});

export const PageRefused: Story = {
  loaders: [guest((set) => set.createLink())],
  play: async ({ canvasElement }) => {
    canvasElement.querySelector('guest-join-form')!.addEventListener('guest-joined', (event) => {
      event.waitUntil(Promise.reject(new Error('The page has no room.')));
    });
    await join();
    await findByRole('heading', 'The page did not let you in');
  },
};
