/** The same by hand: native dialog and popover, no library. */
import { make, shape } from './make.js';
import { ask, doors, items, link, notice, stateOf, target, targets, ways } from './task.js';

const style = new CSSStyleSheet();
style.replaceSync(`
  button { padding: 6px 14px; border: 1px solid #868c98; border-radius: 8px; background: none; font: inherit }
  dialog { inline-size: 480px; border: 0; border-radius: 12px; padding: 20px }
  dialog label, dialog button { margin: 4px }
  [popover] { border: 1px solid #ccc; border-radius: 12px; padding: 4px }
`);
document.adoptedStyleSheets.push(style);

const time = (name) => [
  make('label', {}, make('input', { type: 'checkbox' }), ` ${name} at`),
  make('input', { 'aria-label': `${name} time` }),
];
const state = make('span');
const close = make('button', { 'aria-label': 'Close' }, shape());
const dialog = make(
  'dialog',
  { 'aria-label': 'Share' },
  make('h2', {}, 'Share'),
  close,
  make('input', { value: link, readonly: '', 'aria-label': 'Link' }),
  make('button', {}, 'Copy link'),
  make('p', {}, ...time('Start'), ...time('End')),
  make('p', {}, ...ways.map((way) => make('button', {}, shape(), way))),
  make('p', {}, shape(), notice),
  make('h3', {}, 'Who else?'),
  ...doors.map(([name, sentence]) => make('p', {}, make('button', {}, shape(), name), sentence)),
  state,
  make('h3', {}, 'Share on'),
  make('ul', {}, ...targets.map((name) => make('li', {}, make('a', { href: target }, name)))),
);
close.addEventListener('click', () => dialog.close());
const menu = make('div', { popover: '', role: 'menu', id: 'menu' });
menu.append(...items.map((item) => make('button', { role: 'menuitem' }, item)));
const share = make('button', { type: 'button' }, shape(), 'Share');
const more = make('button', { 'aria-label': 'More actions', popovertarget: 'menu' }, '⋯');

const near = async () => {
  state.textContent = stateOf(await ask());
};
share.addEventListener('pointerenter', near);
share.addEventListener('click', () => {
  void near();
  dialog.showModal();
});
document.body.append(share, more, menu, dialog);
