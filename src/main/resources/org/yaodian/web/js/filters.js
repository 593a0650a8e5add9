// Section, kinds, roles, confidence. The kinds and roles are the legend at once.
import { h, zh } from './dom.js';
import { BODY_ROLES, CITATION_ROLES, FIRST_KINDS, KINDS } from './kinds.js';
import { line, shape } from './marks.js';
import { FIRST_LIMIT } from './state.js';
import { t } from './strings.js';
import { passing } from './view.js';

export class Filters {
  #element;
  #plan;
  #address;

  constructor(element, plan, address) {
    this.#element = element;
    this.#plan = plan;
    this.#address = address;
  }

  show(state) {
    const focused = document.activeElement?.id;
    const children = [
      h('div', { class: 'sheet-head' },
        h('h2', { id: 'filters-title' }, t('filters')),
        h('button', { type: 'button', class: 'button sheet-close', onclick: () => document.body.classList.remove('filtering') }, t('close'))),
      this.#sections(state),
      this.#kinds(state),
      this.#roles(state, BODY_ROLES, 'bodyRoles', 'body'),
      this.#roles(state, CITATION_ROLES, 'citationRoles', 'document'),
      this.#confidence(state),
      h('button', { type: 'button', class: 'button', id: 'reset', onclick: () => this.#address.go({ section: '', open: [], focus: '', kinds: FIRST_KINDS, hidden: [], min: 0.5, q: '', sel: '', limit: FIRST_LIMIT }) }, t('reset')),
    ];
    this.#element.replaceChildren(...children.filter(Boolean));
    if (focused) {
      document.getElementById(focused)?.focus();
    }
  }

  #sections(state) {
    const roots = this.#plan.roots.filter((root) => root.kind !== 'item');
    const counts = new Map();
    passing(this.#plan, { ...state, section: '' }).forEach((link) => counts.set(link.part.root, (counts.get(link.part.root) ?? 0) + 1));
    const choice = (path, label, count) =>
      h('li', {},
        h('label', { class: 'choice' },
          h('input', {
            type: 'radio', name: 'section', value: path, id: `section-${path}`, checked: state.section === path,
            onchange: () => this.#address.go({ section: path, limit: FIRST_LIMIT }),
          }),
          h('span', { class: 'name' }, label),
          h('span', { class: 'count' }, count)));
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return group(t('sections'), 'sections', [
      choice('', t('allSections'), all),
      ...roots.map((root) => choice(root.path, root.kind === 'preface' ? t('preface') : zh('span', {}, root.number, root.label), counts.get(root) ?? 0)),
    ]);
  }

  #kinds(state) {
    const counts = count(passing(this.#plan, { ...state, kinds: KINDS }), (link) => link.sort);
    return group(t('kinds'), 'kinds', KINDS.map((kind) =>
      this.#box(`kind-${kind}`, shape(kind), t(`${kind}Many`), counts.get(kind) ?? 0, state.kinds.includes(kind), {
        toggle: () => ({ kinds: KINDS.filter((other) => (other === kind) !== state.kinds.includes(other)) }),
        only: () => ({ kinds: [kind] }),
      })));
  }

  #roles(state, roles, title, kind) {
    const counts = count(passing(this.#plan, { ...state, hidden: [], kinds: KINDS }), (link) => link.role);
    const there = roles.filter((role) => counts.has(role) || state.hidden.includes(role));
    return there.length > 0 && group(t(title), title, there.map((role) =>
      this.#box(`role-${role}`, line(role, kind), t(role), counts.get(role) ?? 0, !state.hidden.includes(role), {
        toggle: () => ({
          hidden: state.hidden.includes(role) ? state.hidden.filter((other) => other !== role) : [...state.hidden, role],
        }),
        only: () => ({
          hidden: [...state.hidden.filter((other) => !roles.includes(other)), ...roles.filter((other) => other !== role)],
          kinds: state.kinds.includes(kind) ? state.kinds : [...state.kinds, kind],
        }),
      }, t(`${role}Hint`))));
  }

  #box(id, sign, name, number, checked, change, hint = null) {
    return h('li', { title: hint },
      h('label', { class: 'choice' },
        h('input', { type: 'checkbox', id, checked, onchange: () => this.#address.go(change.toggle()) }),
        sign,
        h('span', { class: 'name' }, name),
        h('span', { class: 'count' }, number)),
      h('button', { type: 'button', class: 'only', id: `only-${id}`, 'aria-label': t('onlyThis', name), onclick: () => this.#address.go(change.only()) }, t('only')));
  }

  #confidence(state) {
    const words = h('output', { for: 'confidence' }, t('atLeast', state.min.toFixed(2)));
    return h('fieldset', {},
      h('legend', {}, t('confidence')),
      h('div', { class: 'confidence' }, words,
        h('input', {
          type: 'range', id: 'confidence', 'aria-label': t('confidence'), min: 0.5, max: 0.95, step: 0.05, value: state.min,
          oninput: (event) => { words.textContent = t('atLeast', Number(event.target.value).toFixed(2)); },
          onchange: (event) => this.#address.go({ min: Number(event.target.value) }),
        })));
  }
}

function group(title, name, rows) {
  return h('fieldset', { 'data-group': name }, h('legend', {}, title), h('ul', {}, rows));
}

function count(links, key) {
  const counts = new Map();
  links.forEach((link) => counts.set(key(link), (counts.get(key(link)) ?? 0) + 1));
  return counts;
}
