/** A player of the page's own: a custom element that has time and length as media elements do. */
class PlayerElement extends HTMLElement {
  currentTime = 0;
  duration = NaN;
}
customElements.define('test-player', PlayerElement);

export function playerAt(currentTime: number, duration: number): PlayerElement {
  return Object.assign(new PlayerElement(), { currentTime, duration });
}
