// Names by sections, each cell the number of links: for those who read tables better than pictures.
import { h, zh } from './dom.js';
import { shape } from './marks.js';
import { lineName } from './model.js';
import { t } from './strings.js';

export class Matrix {
  #element;
  #plan;
  #address;

  constructor(element, plan, address) {
    this.#element = element;
    this.#plan = plan;
    this.#address = address;
  }

  show(state, seen) {
    if (state.view !== 'matrix') {
      return;
    }
    const roots = this.#plan.roots.filter((root) => seen.links.some((link) => link.part.root === root));
    const rows = new Map();
    seen.links.forEach((link) => rows.set(link.thing, [...(rows.get(link.thing) ?? []), link]));
    const order = [...rows].sort(([, one], [, other]) => other.length - one.length);
    this.#element.replaceChildren(
      h('table', { class: 'matrix' },
        h('caption', {}, t('matrixCaption', order.length)),
        h('thead', {}, h('tr', {},
          h('th', { scope: 'col' }, t('what')),
          roots.map((root) => h('th', { scope: 'col' }, root.kind === 'preface'
            ? t('preface')
            : this.#address.link({ section: root.path, view: 'graph' }, { lang: 'zh-Hans', title: root.label }, root.number || root.path, h('span', { class: 'wide-only' }, root.label)))),
          h('th', { scope: 'col' }, t('sum')))),
        h('tbody', {}, order.map(([thing, links]) => h('tr', { class: state.sel === thing.name ? 'chosen' : null },
          h('th', { scope: 'row' }, h('span', { class: 'with-sign' }, shape(thing.kind), h('span', { class: 'unseen' }, t(thing.kind)), this.#address.link({ sel: thing.name }, { lang: 'zh-Hans' }, thing.label))),
          roots.map((root) => this.#cell(thing, root, links.filter((link) => link.part.root === root))),
          zh('td', { class: 'sum' }, links.length))))),
    );
  }

  /** A cell leads to its links; where they have several roles, to the name within the section. */
  #cell(thing, root, links) {
    if (links.length === 0) {
      return h('td', {});
    }
    const names = new Set(links.map((link) => lineName(root, link)));
    const change = names.size === 1 ? { sel: [...names][0] } : { sel: thing.name, section: root.path };
    return h('td', { class: `level-${Math.min(4, links.length)}` }, this.#address.link(change, { title: `${root.label} · ${thing.label}` }, links.length));
  }
}
