/** A fetch handler, as Workers have it, in front of protected files: `/watch/<medium>/file` with the pass in a cookie. */
export default {
  async fetch(request, env) {
    const [, medium] = /^\/watch\/([^/]+)\/file$/.exec(new URL(request.url).pathname) ?? [];
    const pass = /(?:^|; )pass=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
    if (!medium || !pass) return new Response('This file needs a link.', { status: 403 });

    // Asked each time, so that a guest who was removed a moment ago gets nothing.
    const answer = await fetch(`${env.SHARING_URL}/introspect`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ pass }),
    });
    // 422 is what cannot be a pass at all; everything else is a service that does not say who is in.
    if (!answer.ok && answer.status !== 422) throw new Error(`${answer.url} answers with ${answer.status}.`);
    const guest = answer.ok ? await answer.json() : { active: false };
    const may = guest.active && guest.medium === medium && guest.capabilities.includes('view');
    return may ? env.FILES.fetch(request) : new Response('This file needs a link.', { status: 403 });
  },
};
