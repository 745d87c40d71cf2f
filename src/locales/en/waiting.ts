/** What a join form says until the host has let somebody in. */
export const waitingTexts = {
  title: (title: string) => `Waiting to join “${title}”`,
  told: (host: string | null) => `${host ?? 'The host'} has been told that you are here.`,
  soon: 'You are in as soon as the host lets you in.',
  as: (name: string) => `Waiting as ${name}`,
};
