/** Hotkeys as video sites have them, with their usual idea of where somebody types. */
export function listenForHotkeys(): void {
  document.addEventListener('keydown', ({ target, key, ctrlKey, metaKey, altKey }) => {
    // Other players bring their own.
    const video = document.querySelector<HTMLVideoElement>('.stage > video');
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (!video || isTyping || ctrlKey || metaKey || altKey) return;
    if (key === 'k' && video.paused) void video.play();
    else if (key === 'k') video.pause();
    else if (key === 'm') video.muted = !video.muted;
    else if (key === 'f')
      void (document.fullscreenElement ? document.exitFullscreen() : video.requestFullscreen());
  });
}
