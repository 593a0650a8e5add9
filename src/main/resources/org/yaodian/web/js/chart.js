// Bars that are a list: each with its name, its number and a link, so that they are read aloud, printed and clicked.
import { h, svg } from './dom.js';

/** rows: {label, value, link (attributes of the link or undefined), chosen}; widths are shares of the largest. */
export function bars(rows, name) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return h('ul', { class: 'bars', 'aria-label': name }, rows.map(({ label, value, link, chosen }) =>
    h('li', { class: chosen ? 'chosen' : null },
      h(link === undefined ? 'span' : 'a', { class: 'bar', ...link },
        h('span', { class: 'bar-label' }, label),
        svg('svg', { class: 'bar-line', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
          svg('rect', { width: Math.max(1, (100 * value) / most), height: 10, rx: 1 })),
        h('span', { class: 'bar-value' }, value)))));
}

/** Counts of rows by a key, as [key, count], in the order `compare` gives. */
export function counted(rows, key, compare) {
  const counts = new Map();
  rows.forEach((row) => counts.set(key(row), (counts.get(key(row)) ?? 0) + 1));
  return [...counts].filter(([value]) => value !== undefined && value !== '').sort(compare);
}
