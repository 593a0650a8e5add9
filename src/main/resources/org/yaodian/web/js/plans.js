// The plans of the store: how many each province has of each year, which filters the list beside it.
import { h, paused } from './dom.js';
import { pathOf, to } from './shell.js';
import { learn, t } from './strings.js';
import { counted } from './things.js';

learn({
  plansTitle: ['库里的计划', 'Plans in the store'],
  plansGrid: ['哪个地方哪一年有几份，点数字只看这些', 'How many of which place and year; a number shows these only'],
  plansPlace: ['地方', 'Place'], plansNational: ['全国', 'National'], plansUnknown: ['未知地方', 'Unknown place'], plansNoYear: ['无年份', 'no year'],
  plansCell: ['{0} {1}：{2} 份', '{0} {1}: {2}'],
  plansSum: ['合计', 'Total'],
  plansFilter: ['按名称找', 'Filter by title'],
  plansShown: ['{0} 份', '{0} plans'], plansShown1: ['{0} 份', '{0} plan'], plansOf: ['{1} 份中的 {0} 份', '{0} of {1} plans'],
  plansReset: ['看全部', 'Show all'],
  plansAll: ['列出全部 {0} 份', 'List all {0}'],
  plansItems: ['{0} 条', '{0} items'], plansItems1: ['{0} 条', '{0} item'],
  plansGraph: ['责任图', 'graph'], plansGraphOf: ['{0}的责任图', 'Graph of {0}'],
  plansNone: ['没有这样的计划。', 'There is no such plan.'],
});

const FIRST = 10;
const FEW = 6; // plans of so few need no table to be found in

export class Plans {
  element;
  #plans;
  #list = h('div', { class: 'plan-list' });
  #grid = h('div', { class: 'coverage', role: 'region', tabindex: '0', 'aria-label': t('plansGrid') });
  #field;

  constructor(plans) {
    this.#plans = plans;
    this.#field = h('input', { type: 'search', id: 'plans-filter', placeholder: t('plansFilter'), 'aria-label': t('plansFilter'), oninput: paused(120, () => this.#go({ title: this.#field.value.trim() }, true)) });
    const many = plans.length > FEW;
    this.element = h('section', { class: 'plans', id: 'plans', 'aria-labelledby': 'plans-title' },
      h('h2', { id: 'plans-title' }, t('plansTitle')),
      h('div', { class: many ? 'plans-both' : '' }, many && this.#grid, h('div', {}, many && this.#field, this.#list)));
    addEventListener('popstate', () => this.#show());
    this.#show();
  }

  /** What the address says: province is the code of one, "cn" or ""; year is four digits or ""; title are words in it. */
  get #state() {
    const query = new URLSearchParams(location.search);
    return { province: query.get('province') ?? '', year: query.get('year') ?? '', title: query.get('title') ?? '', all: query.get('all') ?? '' };
  }

  #href(change) {
    const due = new URLSearchParams(location.search).get('due') ?? '';
    return to('/', { ...this.#state, ...change, due }, 'plans');
  }

  #go(change, replace = false) {
    history[replace ? 'replaceState' : 'pushState'](null, '', this.#href(change));
    this.#show();
  }

  /** A link that changes the list without loading the page again. */
  #link(change, attributes, ...words) {
    return h('a', {
      href: this.#href(change), ...attributes,
      onclick: (event) => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
          event.preventDefault();
          const { id } = event.currentTarget;
          this.#go(change);
          document.getElementById(id)?.focus();
        }
      },
    }, ...words);
  }

  #show() {
    const state = this.#state;
    if (document.activeElement !== this.#field) {
      this.#field.value = state.title;
    }
    this.#grid.replaceChildren(this.#table(state));
    const seen = this.#plans.filter((plan) => fits(plan, state));
    const narrowed = state.province !== '' || state.year !== '' || state.title !== '';
    const shown = state.all !== '' ? seen : seen.slice(0, FIRST);
    this.#list.replaceChildren(
      h('p', { class: 'row', role: 'status' },
        narrowed ? t('plansOf', seen.length, this.#plans.length) : counted('plansShown', seen.length),
        narrowed && [this.#chosen(state), this.#link({ province: '', year: '', title: '' }, { class: 'button', id: 'plans-reset' }, t('plansReset'))]),
      seen.length === 0 ? h('p', {}, t('plansNone')) : h('ul', { class: 'plan-rows' }, shown.map((plan) => row(plan))),
      shown.length < seen.length ? h('p', {}, this.#link({ all: '1' }, { id: 'plans-all', class: 'button' }, t('plansAll', seen.length))) : '',
    );
  }

  #chosen(state) {
    const place = this.#plans.find((plan) => provinceOf(plan) === state.province);
    return [state.province !== '' && place ? nameOf(place) : '', state.year, state.title === '' ? '' : `"${state.title}"`]
      .filter((word) => word !== '').map((word) => h('span', { class: 'tag' }, word));
  }

  #table(state) {
    const years = [...new Set(this.#plans.map(yearOf))].sort().reverse();
    const provinces = [...new Map(this.#plans.map((plan) => [provinceOf(plan), nameOf(plan)]))]
      .sort(([one], [other]) => (one === 'cn' ? -1 : other === 'cn' ? 1 : one.localeCompare(other)));
    return h('table', { class: 'grid' },
      h('caption', {}, t('plansGrid')),
      h('thead', {}, h('tr', {},
        h('th', { scope: 'col' }, t('plansPlace')),
        years.map((year) => h('th', { scope: 'col' }, this.#toggle(state, { year }, `plans-year-${year}`, {}, year === '' ? t('plansNoYear') : year))),
        h('th', { scope: 'col' }, t('plansSum')))),
      h('tbody', {}, provinces.map(([province, name]) => h('tr', {},
        h('th', { scope: 'row', lang: 'zh-Hans' }, this.#toggle(state, { province }, `plans-place-${province}`, {}, name)),
        years.map((year) => this.#cell(state, province, name, year)),
        h('td', { class: 'sum' }, this.#plans.filter((plan) => provinceOf(plan) === province).length)))));
  }

  #cell(state, province, name, year) {
    const here = this.#plans.filter((plan) => provinceOf(plan) === province && yearOf(plan) === year);
    if (here.length === 0) {
      return h('td', {});
    }
    return h('td', { class: `level-${Math.min(4, here.length)}` },
      this.#toggle(state, { province, year }, `plans-${province}-${year}`, {
        'aria-label': t('plansCell', name, year, here.length), title: here.map((plan) => plan.title).join('\n'),
      }, String(here.length)));
  }

  /** What is chosen already is left by the same link. */
  #toggle(state, wanted, id, attributes, words) {
    const on = ['province', 'year'].every((key) => (wanted[key] ?? '') === state[key]);
    const change = on ? { province: '', year: '' } : { province: '', year: '', ...wanted };
    return this.#link(change, { id, 'aria-current': on ? 'true' : null, ...attributes }, words);
  }
}

function fits(plan, { province, year, title }) {
  return (province === '' || provinceOf(plan) === province) && (year === '' || yearOf(plan) === year)
    && title.split(/\s+/).every((word) => plan.title.includes(word) || (plan.jurisdiction?.label ?? '').includes(word));
}

function provinceOf(plan) {
  return plan.province.id || 'unknown';
}

function nameOf(plan) {
  return provinceOf(plan) === 'cn' ? t('plansNational') : plan.province.label ?? t('plansUnknown');
}

function yearOf(plan) {
  return plan.year === undefined ? '' : String(plan.year);
}

function row(plan) {
  const place = provinceOf(plan) === 'cn' ? t('plansNational') : plan.jurisdiction?.label ?? t('plansUnknown');
  return h('li', {},
    h('a', { class: 'plan-title', href: to(pathOf('plan', plan.id)), lang: 'zh-Hans' }, plan.title),
    h('span', { class: 'soft' },
      h('span', { lang: 'zh-Hans' }, place), ` · ${plan.date ?? yearOf(plan)} · ${counted('plansItems', plan.items ?? 0)} · `,
      h('a', { href: to('/graph', { plan: plan.id }), 'aria-label': t('plansGraphOf', plan.title) }, t('plansGraph'))));
}
