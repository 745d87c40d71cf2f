/** A stream in video.js: whoever comes late is where everybody is. */
export class SiteStream extends HTMLElement {
  #dispose: (() => void) | null = null;

  connectedCallback(): void {
    this.#start().catch(console.error);
  }

  disconnectedCallback(): void {
    this.#dispose?.();
    this.#dispose = null;
  }

  async #start(): Promise<void> {
    const [{ default: videojs }] = await Promise.all([
      import('video.js'),
      import('video.js/dist/video-js.css'),
    ]);
    const video = this.querySelector('video');
    if (video === null || !this.isConnected) return;
    const player = videojs(video, { controlBar: { pictureInPictureToggle: false } });
    this.#dispose = () => player.dispose();
    player.one('loadedmetadata', () => {
      const since = (Date.now() - Date.parse(this.getAttribute('starts-at') ?? '')) / 1000;
      const length = player.duration() ?? 0;
      if (since > 0 && length > 0) player.currentTime(since % length);
    });
  }
}
