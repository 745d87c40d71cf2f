/** The files of a medium, for those who may see it: a template in a page protects nothing. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { requires, type MediumEnv } from './access.js';

export function fileRoutes(directory: string): Hono<MediumEnv> {
  const routes = new Hono<MediumEnv>();
  /** Ranges included, so that a player can jump. */
  const serve = (path: string) => serveStatic<MediumEnv>({ root: directory, path });

  routes.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'private, no-store');
  });
  routes.get('/file', requires('view'), async (context, next) => {
    const { file } = context.get('medium');
    if (file === undefined) return context.notFound();
    return (await serve(file)(context, next)) ?? context.notFound();
  });
  routes.get('/poster', requires('view'), async (context, next) => {
    const { poster } = context.get('medium');
    if (poster === undefined) return context.notFound();
    return (await serve(poster)(context, next)) ?? context.notFound();
  });
  routes.get('/download', requires('download'), async (context, next) => {
    const { file } = context.get('medium');
    if (file === undefined) return context.notFound();
    const served = await serve(file)(context, next);
    context.header('Content-Disposition', `attachment; filename="${file}"`);
    return served ?? context.notFound();
  });

  // A document as pages: each a picture, with what it says for those who read it otherwise.
  routes.get('/pages', requires('view'), async (context) => {
    const { id, pages = 0 } = context.get('medium');
    if (pages === 0) return context.notFound();
    const texts = JSON.parse(await readFile(join(directory, `${id}.json`), 'utf8')) as string[];
    return context.json(texts.slice(0, pages));
  });
  routes.get('/pages/:page{[1-9]\\d*}', requires('view'), async (context, next) => {
    const { id, pages = 0 } = context.get('medium');
    const page = Number(context.req.param('page'));
    if (page > pages) return context.notFound();
    return (await serve(`${id}-${page}.png`)(context, next)) ?? context.notFound();
  });
  return routes;
}
