/** The players that a page has, loaded when it has them. Under the strict policy it has the browser's own. */
export async function loadPlayers(page: ParentNode): Promise<void> {
  if (page.querySelector('media-controller')) await import('media-chrome');
  if (page.querySelector('media-player')) {
    await Promise.all([
      import('vidstack/player'),
      import('vidstack/player/layouts/default'),
      import('vidstack/player/ui'),
      import('vidstack/player/styles/default/theme.css'),
      import('vidstack/player/styles/default/layouts/video.css'),
    ]);
  }
}
