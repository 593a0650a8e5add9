// The same content as a table: one row a link, for keyboard, screen reader, and those who read tables better.
import { h, zh } from './dom.js';
import { shape } from './marks.js';
import { t } from './strings.js';

/** The word of what a link says. */
export function relation(link) {
  return t(link.role ?? (link.kind === 'responsible' || link.kind === 'cites' ? link.kind : link.sort));
}

/** "2.6 提高思想政治工作质量和水平" */
export function partName(part) {
  return part.kind === 'preface' ? t('preface') : `${part.shown ?? part.path} ${part.label}`;
}

/** The different words of its mentions. */
export function words(link) {
  return [...new Set(link.mentions.map((mention) => mention.exact))].join(t('comma'));
}

/** The cells of links, as plain words: item, relation, kind, name, IRI, exact words, confidence. */
export function rowsOf(links) {
  return links.map((link) => [partName(link.part), relation(link), t(link.sort), link.thing.label, link.thing.iri, words(link), link.confidence]);
}

const COLUMNS = [
  ['inItem', (one, other) => one.part.order - other.part.order],
  ['relation', (one, other) => relation(one).localeCompare(relation(other), 'zh')],
  ['what', (one, other) => one.thing.label.localeCompare(other.thing.label, 'zh')],
  ['words', (one, other) => words(one).localeCompare(words(other), 'zh')],
  ['confidence', (one, other) => other.confidence - one.confidence],
];

export class Table {
  #element;
  #address;
  #sort = 'inItem';

  constructor(element, plan, address) {
    this.#element = element;
    this.#address = address;
  }

  show(state, seen) {
    if (state.view === 'graph' || state.view === 'matrix') {
      this.#element.replaceChildren();
      return;
    }
    const order = COLUMNS.find(([key]) => key === this.#sort)[1];
    const links = seen.links.filter((link) => has(link, state.q)).sort(order);
    this.#element.replaceChildren(
      h('table', {},
        h('caption', {}, t('caption', links.length)),
        h('thead', {}, h('tr', {}, COLUMNS.map(([key]) => this.#head(key, state, seen)))),
        h('tbody', {}, links.map((link) => this.#row(link, state)))),
      links.length === 0 ? h('p', { class: 'soft' }, t('noRows')) : '',
    );
    if (state.view === 'table') {
      this.#element.querySelector('tr.chosen')?.scrollIntoView({ block: 'nearest' });
    }
  }

  #head(key, state, seen) {
    return h('th', { scope: 'col', 'aria-sort': this.#sort === key ? (key === 'confidence' ? 'descending' : 'ascending') : 'none' },
      h('button', {
        type: 'button', class: 'sort', id: `sort-${key}`, title: t('sortBy', t(key)),
        onclick: () => {
          this.#sort = key;
          this.show(state, seen);
          document.getElementById(`sort-${key}`)?.focus();
        },
      }, t(key)));
  }

  #row(link, state) {
    return h('tr', { class: state.sel === link.name ? 'chosen' : null },
      h('td', {}, this.#address.link({ sel: link.part.name }, { lang: 'zh-Hans' }, partName(link.part))),
      h('td', { class: 'tight' }, this.#address.link({ sel: link.name }, { title: t('read'), class: 'plain read' }, relation(link))),
      h('td', {}, h('span', { class: 'with-sign' }, shape(link.sort), h('span', { class: 'unseen' }, t(link.sort)), this.#address.link({ sel: link.thing.name }, { lang: 'zh-Hans' }, link.thing.label))),
      zh('td', { class: 'quoted' }, words(link)),
      h('td', { class: 'number' }, link.confidence.toFixed(2)));
  }
}

function has(link, q) {
  return q === '' || [link.part.label, link.thing.label, words(link)].some((text) => text.includes(q));
}
