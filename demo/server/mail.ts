/** The mailbox for whoever looks at the demo: a page, the same as data, and the parts of each message. */
import { Hono } from 'hono';
import type { Mailbox } from './mailbox.js';
import { mailPage } from './pages/mail.js';
import { strictPolicy, viewOf } from './view.js';

/** What somebody mails runs nothing and loads nothing here; its links lead the whole page to where they go. */
const messagePolicy = (sandbox: string) =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    "form-action 'none'",
    "frame-ancestors 'self'",
    `sandbox ${sandbox}`,
  ].join('; ');
const leading = 'allow-top-navigation-by-user-activation';

/** What a page puts a mail of its own browser into: in a document of the page itself its policy would take the styles away. */
const emptyMessage = '<!doctype html><meta charset="utf-8"><title>Mail</title>';

/** `isReal`: mail leaves by a server of somebody's own, and nothing of it comes here. */
export function mailRoutes(mailbox: Mailbox, { isReal }: { readonly isReal: boolean }): Hono {
  const routes = new Hono();

  routes.get('/mail', (context) => {
    const view = viewOf(context);
    context.header('Cache-Control', 'private, no-store');
    if (view.strict) context.header('Content-Security-Policy', `${strictPolicy}; frame-src 'self'`);
    return context.html(mailPage(view, { isReal }));
  });
  routes.get('/mail.json', (context) => {
    context.header('Cache-Control', 'private, no-store');
    return context.json(mailbox.list(Number(context.req.query('after') ?? 0)));
  });
  routes.get('/mail/frame', (context) => {
    context.header('Content-Security-Policy', messagePolicy(`allow-same-origin ${leading}`));
    return context.html(emptyMessage);
  });
  routes.get('/mail/:id/html', (context) => {
    const mail = mailbox.find(context.req.param('id'));
    if (!mail) return context.notFound();
    context.header('Content-Security-Policy', messagePolicy(leading));
    return context.html(leadingOut(mail.html));
  });
  routes.get('/mail/:id/:index', (context) => {
    const file = mailbox.find(context.req.param('id'))?.attachments[Number(context.req.param('index'))];
    if (!file) return context.notFound();
    return context.body(file.content, 200, {
      'content-type': `${file.type}; charset=utf-8`,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'x-content-type-options': 'nosniff',
    });
  });
  return routes;
}

function leadingOut(html: string): string {
  return html.replace(/<head[^>]*>/i, '$&<base target="_top">');
}
