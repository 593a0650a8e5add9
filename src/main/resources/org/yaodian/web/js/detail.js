// What is selected, in words: a guide, a part with its text, a thing with its links, a line with its sentences.
import { h, zh } from './dom.js';
import { evidence, marked } from './evidence.js';
import { KINDS } from './kinds.js';
import { line, shape } from './marks.js';
import { pathOf, to, toWords } from './shell.js';
import { FIRST_LIMIT, WAY } from './state.js';
import { t } from './strings.js';
import { partName, relation } from './table.js';
import { found, isOpen } from './view.js';

export class Detail {
  #element;
  #plan;
  #address;
  #shown;

  constructor(element, plan, address) {
    this.#element = element;
    this.#plan = plan;
    this.#address = address;
  }

  show(state) {
    const something = state.sel !== '' || state.q !== '';
    document.body.classList.toggle('reading', something);
    const key = [state.sel, state.q, state.open.join(), state.focus, state.section, state.lang].join('|');
    if (key === this.#shown) {
      return;
    }
    this.#shown = key;
    this.#element.replaceChildren(...this.#content(state).flat(Infinity).filter(Boolean));
    this.#element.scrollTop = 0;
  }

  #content(state) {
    const node = this.#plan.byName.get(state.sel);
    if (node?.path !== undefined) {
      return node.kind === 'section' ? this.#section(node, state) : this.#part(node);
    }
    if (node !== undefined) {
      return this.#thing(node, state);
    }
    const links = this.#plan.linksNamed(state.sel);
    if (links.length > 0) {
      return this.#line(links);
    }
    return state.q === '' ? this.#guide(state.sel !== '') : this.#found(state.q);
  }

  #head(title, ...before) {
    return h('div', { class: 'detail-head' },
      h('div', {}, before, h('h2', { id: 'detail-title' }, title)),
      h('button', { type: 'button', class: 'button close', 'aria-label': t('close'), title: t('close'), onclick: () => this.#address.go({ sel: '', ...(this.#address.state.sel === '' ? { q: '' } : {}) }) }, '×'));
  }

  #guide(missing) {
    const top = (kind) => {
      const things = this.#plan.things(kind).filter((thing) => thing.links.length > 1).slice(0, 5);
      return things.length > 0 && [
        h('h3', { class: 'with-sign' }, shape(kind), t(`${kind}Many`)),
        h('ul', { class: 'top-list' }, things.map((thing) => h('li', {}, this.#go(thing.name, thing.label), h('span', { class: 'count' }, thing.links.length)))),
      ];
    };
    return [
      h('h2', { id: 'detail-title' }, t('home')),
      missing && h('p', { class: 'warning' }, t('missingSel')),
      h('p', {}, t('guide')),
      h('p', {}, t('guideSections')),
      h('p', { class: 'soft' }, t('pinHint')),
      h('h2', {}, t('busiest')),
      ...['body', 'document', 'program', 'group'].map(top),
    ].flat(Infinity);
  }

  #section(section, state) {
    const items = this.#plan.within(section).filter((part) => part.kind === 'item');
    const links = this.#plan.within(section).flatMap((part) => part.links);
    const open = isOpen(this.#plan, state, section.root);
    const opened = state.open;
    return [
      this.#head(zh('span', {}, section.number, section.label), h('p', { class: 'soft' }, t('section'), ' · ', t('numbers', items.length, links.length))),
      h('p', { class: 'row' },
        state.section !== section.path && h('button', { type: 'button', class: 'button strong', onclick: () => this.#address.go({ section: section.path, limit: FIRST_LIMIT }) }, t('focusSection')),
        state.section === section.path && h('button', { type: 'button', class: 'button', onclick: () => this.#address.go({ section: '' }) }, t('unfocus')),
        state.section === '' && state.focus === '' && section.root === section && h('button', { type: 'button', class: 'button', onclick: () => this.#address.go({ open: open ? opened.filter((path) => path !== section.path) : [...opened, section.path] }) }, t(open ? 'closeSection' : 'openSection'))),
      h('h3', {}, t('itemsHere')),
      h('ol', { class: 'top-list' }, items.map((item) => h('li', {}, this.#go(item.name, `${item.number}${item.label}`), h('span', { class: 'count' }, item.links.length)))),
    ];
  }

  #part(part) {
    const of = new Map(part.links.flatMap((link) => link.mentions.map((mention) => [mention, link])));
    const mark = (words, mention) => {
      const link = of.get(mention);
      const title = `${t(link.sort)}${t('edgeSep')}${relation(link)}`;
      return this.#address.link({ sel: link.name }, { class: `mark kind-${link.sort}`, title }, words);
    };
    const kinds = KINDS.filter((kind) => part.links.some((link) => link.sort === kind));
    return [
      this.#head(zh('span', {}, part.kind === 'preface' ? t('preface') : `${part.number}${part.label}`),
        h('p', { class: 'soft' }, part.above ? this.#go(part.above.name, `${part.above.number}${part.above.label}`) : t(part.kind))),
      zh('div', { class: 'whole' }, this.#plan.text(part).flatMap((sentence) => marked(sentence, [...of.keys()], mark))),
      part.links.length === 0 && h('p', { class: 'warning' }, t('noLinks')),
      ...kinds.flatMap((kind) => [
        h('h3', { class: 'with-sign' }, shape(kind), t(`${kind}Many`)),
        h('ul', { class: 'top-list' }, part.links.filter((link) => link.sort === kind).map((link) =>
          h('li', {}, h('span', {}, this.#go(link.thing.name, link.thing.label), ' ', link.role && h('span', { class: 'tag' }, relation(link))), this.#go(link.name, t('evidence'), 'zh')))),
      ]),
      this.#only(part),
    ];
  }

  #thing(thing) {
    const items = new Set(thing.links.map((link) => link.part));
    const facts = [thing.bodyClass && t('bodyClass'), thing.number, thing.date].filter(Boolean).join(' · ');
    return [
      this.#head(zh('span', {}, thing.kind === 'document' && !thing.label.startsWith('《') ? `《${thing.label}》` : thing.label),
        h('p', { class: 'soft with-sign' }, shape(thing.kind), t(thing.kind), facts && ` · ${facts}`)),
      h('p', {}, t('linksIn', thing.links.length, items.size)),
      this.#only(thing),
      ...thing.links.map((link) => this.#card(link)),
    ];
  }

  #line(links) {
    const [{ thing }] = links;
    return [
      this.#head(zh('span', {}, thing.label), h('p', { class: 'soft with-sign' }, shape(thing.kind), t(thing.kind))),
      h('p', { class: 'row' }, this.#go(thing.name, t('linksIn', thing.links.length, new Set(thing.links.map((link) => link.part)).size), '')),
      ...links.map((link) => this.#card(link)),
    ];
  }

  /** One link: which item, which relation, which words. */
  #card(link) {
    return h('article', { class: 'card' },
      h('h3', {}, this.#go(link.part.name, partName(link.part))),
      link.mentions.length > 0 && h('p', {}, h('a', { class: 'soft', href: toWords(this.#plan.planIdOf(link.part), link.mentions[0].start, link.mentions[0].end) }, t('inText'))),
      h('p', { class: 'with-sign' }, line(link.role, link.sort), h('span', { class: 'tag' }, relation(link))),
      evidence(this.#plan, link));
  }

  #found(q) {
    const names = found(this.#plan, q);
    const nodes = [...this.#plan.nodes.values()].filter((node) => node.label.includes(q));
    const texts = this.#plan.parts.flatMap((part) => this.#plan.text(part).filter((sentence) => sentence.text.includes(q)).map((sentence) => ({ part, sentence })));
    return [
      this.#head(t('results', q), h('p', { class: 'soft' }, t('foundMany', nodes.length, texts.length))),
      names.size === 0 && h('p', {}, t('nothingFound', q)),
      nodes.length > 0 && h('ul', { class: 'top-list' }, nodes.map((node) => h('li', {}, h('span', { class: 'with-sign' }, shape(node.kind), this.#go(node.name, node.path === undefined ? node.label : partName(node)))))),
      ...texts.map(({ part, sentence }) => h('article', { class: 'card' },
        h('h3', {}, this.#go(part.name, partName(part))),
        zh('blockquote', {}, marked(sentence, occurrences(sentence, q))))),
    ];
  }

  #only(node) {
    const page = node.path === undefined ? pageOf(node, this.#plan) : undefined;
    return [
      h('p', { class: 'row' },
        this.#address.state.focus !== node.name && h('button', { type: 'button', class: 'button', id: 'focus-on', onclick: () => this.#address.go({ focus: node.name, section: '', path: '' }) }, t('focusOn')),
        page && h('a', { class: 'button', href: page }, t('allAbout')),
        page && this.#plan.about.kind === undefined && h('a', { class: 'button', id: 'in-all-plans', href: to('/graph', { thing: node.iri.slice(this.#plan.base.length), kinds: this.#address.state.kinds.join(',') }) }, t('inAllPlans'))),
      this.#way(node),
    ];
  }

  /** Choosing the other end of a way. */
  #way(node) {
    const names = new Map();
    [...this.#plan.nodes.values()].filter((other) => other !== node && other.links.length > 0).forEach((other) => {
      const label = other.path === undefined ? other.label : partName(other);
      // A body and a group may bear one name.
      names.set(names.has(label) ? `${label} (${t(other.kind)})` : label, other.name);
    });
    const go = (event) => {
      event.preventDefault();
      const to = names.get(event.currentTarget.elements.end.value);
      if (to) {
        this.#address.go({ path: `${node.name}${WAY}${to}`, focus: '', section: '', sel: '' });
      }
    };
    return names.size > 0 && h('form', { class: 'row way', onsubmit: go },
      h('label', { class: 'soft', for: 'way-end' }, t('wayTo')),
      h('input', { id: 'way-end', name: 'end', list: 'way-ends', lang: 'zh-Hans', autocomplete: 'off' }),
      h('datalist', { id: 'way-ends' }, [...names.keys()].map((name) => h('option', { value: name }))),
      h('button', { type: 'submit', class: 'button' }, t('findWay')));
  }

  #go(name, words, lang = 'zh-Hans') {
    return this.#address.link({ sel: name }, lang === 'zh-Hans' ? { lang } : { class: 'plain tight' }, words);
  }
}

/** The page about a thing, where its kind has one. */
function pageOf(node, plan) {
  const [kind] = node.iri.slice(plan.base.length).split('/');
  return ['document', 'body', 'program', 'group'].includes(kind) && node.iri.startsWith(plan.base)
    ? to(pathOf(kind, node.iri.slice(plan.base.length + kind.length + 1)))
    : undefined;
}

/** Where words stand in a sentence, as spans. */
function occurrences(sentence, words) {
  const length = Array.from(words).length;
  return sentence.text.split(words).slice(0, -1).reduce((spans, before) => {
    const start = (spans.at(-1)?.end ?? sentence.start) + Array.from(before).length;
    return [...spans, { start, end: start + length }];
  }, []);
}
