// One field over names and text: names of this plan at once, full text of all plans from the server a moment later.
import { get } from './api.js';
import { Combobox } from './combobox.js';
import { h, paused } from './dom.js';
import { shape } from './marks.js';
import { t } from './strings.js';
import { partName } from './table.js';

const MOST = 8;

export class Search {
  #plan;
  #address;
  #box;
  #field;
  #list;
  #asked = new AbortController();
  #ask = paused(200, (words) => this.#fromServer(words));

  constructor(form, plan, address) {
    this.#plan = plan;
    this.#address = address;
    this.#box = new Combobox(form, { 'aria-label': t('search'), placeholder: t('searchHint') }, {
      label: t('results', ''), offer: () => this.#offer(), take: () => address.go({ q: this.#field.value.trim(), sel: '' }),
    });
    this.#field = this.#box.field;
    this.#list = this.#box.list;
    this.#field.addEventListener('search', () => this.#field.value === '' && address.go({ q: '' }));
  }

  show(state) {
    if (document.activeElement !== this.#field || state.q === '') {
      this.#field.value = state.q;
    }
  }

  #offer() {
    const words = this.#field.value.trim();
    this.#asked.abort();
    if (words === '' || words === this.#address.state.q) {
      this.#box.close();
      return;
    }
    const names = [...this.#plan.nodes.values()].filter((node) => node.label.includes(words) && (node.path !== undefined || node.links.length > 0));
    const order = (node) => (node.label.startsWith(words) ? 0 : 1);
    names.sort((one, other) => order(one) - order(other) || other.links.length - one.links.length);
    this.#list.replaceChildren(
      ...names.slice(0, MOST).map((node) => this.#option(node.kind, node.path === undefined ? node.label : partName(node), '', { sel: node.name, q: '', ...this.#shows(node) })),
      h('p', { class: 'soft offer-note', role: 'presentation' }, names.length > MOST ? t('moreFound', names.length - MOST) : ''),
    );
    this.#box.open();
    this.#ask(words);
  }

  /** Full text; plans other than this one lead there. */
  async #fromServer(words) {
    this.#asked = new AbortController();
    try {
      const { results = [] } = await get('/api/search', { q: words, limit: 20 }, this.#asked.signal);
      const more = results.filter((result) => this.#adds(result, words)).slice(0, MOST);
      this.#list.append(...more.map((result) => this.#result(result, words)));
    } catch (error) {
      if (error.name !== 'AbortError') {
        this.#list.append(h('p', { class: 'soft offer-note' }, t('searchFailed')));
      }
    }
    if (document.activeElement === this.#field) {
      this.#box.open();
    }
  }

  /** What is neither in the list of names already nor in any plan (a document of the register that no plan cites) adds nothing. */
  #adds(result, words) {
    const here = this.#plan.nodes.get(result.iri);
    return here ? !here.label.includes(words) : result.plan !== undefined || result.kind === 'plan';
  }

  #result(result, words) {
    const node = this.#plan.nodes.get(result.iri);
    const label = result.path ? `${result.path} ${result.label}` : result.label;
    const plan = this.#plan.planOf(result.kind === 'plan' ? result.iri : result.plan?.iri);
    const change = node
      ? { sel: node.name, q: '', ...this.#shows(node) }
      : { plan, q: words, sel: '', section: '', open: [], focus: '' };
    return this.#option(result.kind, label, around(result.snippet ?? '', words), change, node ? '' : result.plan?.title ?? '');
  }

  /** A thing of a kind that is not shown brings its kind along. */
  #shows(node) {
    const { kinds } = this.#address.state;
    return node.path !== undefined || kinds.includes(node.kind) ? {} : { kinds: [...kinds, node.kind] };
  }

  #option(kind, label, snippet, change, where = '') {
    return this.#box.option({ lang: 'zh-Hans' }, () => this.#choose(change),
      shape(kind), h('span', {}, h('span', { class: 'offer-name' }, label), snippet && h('span', { class: 'soft' }, snippet), where && h('span', { class: 'soft' }, where)));
  }

  #choose(change) {
    this.#box.close();
    this.#field.value = change.q;
    this.#field.blur();
    this.#address.go(change);
  }
}

/** The words with what stands beside them. */
function around(text, words) {
  const at = text.indexOf(words);
  const start = Math.max(0, at - 16);
  return at < 0 ? '' : `${start > 0 ? '…' : ''}${text.slice(start, at + words.length + 24)}…`;
}
