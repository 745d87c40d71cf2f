/** The same with Shoelace, by its documentation: components one by one, its light theme. */
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import '@shoelace-style/shoelace/dist/components/dropdown/dropdown.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/menu/menu.js';
import '@shoelace-style/shoelace/dist/components/menu-item/menu-item.js';
import { make, shape } from './make.js';
import { ask, doors, items, link, notice, stateOf, target, targets, ways } from './task.js';

const time = (name) => [make('sl-checkbox', {}, `${name} at`), make('sl-input', { label: `${name} time` })];
const state = make('span');
const dialog = make(
  'sl-dialog',
  { label: 'Share' },
  make('sl-input', { value: link, readonly: '', label: 'Link' }),
  make('sl-button', {}, 'Copy link'),
  ...time('Start'),
  ...time('End'),
  make('p', {}, ...ways.map((way) => make('sl-button', {}, shape(), way))),
  make('p', {}, shape(), notice),
  make('h3', {}, 'Who else?'),
  ...doors.map(([name, sentence]) => make('p', {}, make('sl-button', {}, shape(), name), sentence)),
  state,
  make('h3', {}, 'Share on'),
  make('ul', {}, ...targets.map((name) => make('li', {}, make('a', { href: target }, name)))),
);
const share = make('sl-button', {}, 'Share');
const menu = make(
  'sl-dropdown',
  {},
  make('sl-button', { slot: 'trigger', 'aria-label': 'More actions' }, '⋯'),
  make('sl-menu', {}, ...items.map((item) => make('sl-menu-item', {}, item))),
);

const near = async () => {
  state.textContent = stateOf(await ask());
};
share.addEventListener('pointerenter', near);
share.addEventListener('click', () => {
  void near();
  void dialog.show();
});
document.body.append(share, menu, dialog);
