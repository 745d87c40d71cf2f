/** Elements by hand, for pages without templates. */
import { icon } from './task.js';

export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function shape() {
  const [svg, path] = ['svg', 'path'].map((name) =>
    document.createElementNS('http://www.w3.org/2000/svg', name),
  );
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('width', '20');
  path.setAttribute('d', icon);
  svg.append(path);
  return svg;
}
