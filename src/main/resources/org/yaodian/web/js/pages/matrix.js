// Bodies by sections (or plans), and bodies by bodies: how many items, coloured; a click lists them.
import { get } from '../api.js';
import { fill, h, zh } from '../dom.js';
import { shape } from '../marks.js';
import { Place } from '../place.js';
import { planChoice } from '../plan-choice.js';
import { named, pathOf, to, toWords } from '../shell.js';
import { has, learn, t } from '../strings.js';

learn({
  matrixIntro: ['每格是条目数：一个机构在某部分被点名几条，或两个机构在几条里一起出现。点格子看是哪几条。', 'Each cell is a number of items: those of a section that name a body, or those that name two bodies together. Click a cell for the items.'],
  allPlans: ['全部计划', 'All plans'], bySections: ['机构 × 部分', 'Bodies × sections'], byPlans: ['机构 × 计划', 'Bodies × plans'], byBodies: ['机构 × 机构', 'Bodies × bodies'],
  moreBodies: ['显示更多机构', 'Show more bodies'], bodiesShown: ['{0} 个机构中的前 {1} 个', 'The first {1} of {0} bodies'], cellOf: ['{0} × {1}：{2} 条', '{0} × {1}: {2} items'], total: ['合计', 'Total'],
  noBodies: ['没有点名任何机构。', 'No body is named.'], firstItems: ['前 {0} 条', 'the first {0}'],
});

export async function show({ main }) {
  named(t('matrixPage'));
  const { plans } = await get('/api/plans', { limit: 1000 });
  await new Page(main, plans).show();
}

class Page {
  #main;
  #plans;
  #place = new Place((now, before) => (['plan', 'columns', 'limit'].some((name) => now(name) !== before(name)) ? this.show() : this.#items()));
  #answer;
  #list = h('section', { class: 'cell-items', 'aria-live': 'polite' });

  constructor(main, plans) {
    this.#main = main;
    this.#plans = plans;
  }

  get #plan() {
    const plan = this.#place.get('plan');
    return plan === 'all' ? '' : plan !== '' ? plan : this.#plans.length === 1 ? this.#plans[0].id : '';
  }

  async show() {
    const columns = this.#place.get('columns');
    this.#answer = await get('/api/matrix', { plan: this.#plan, columns, limit: this.#place.get('limit') });
    fill(this.#main,
      h('h1', {}, t('matrixPage')),
      h('p', { class: 'soft' }, t('matrixIntro')),
      h('div', { class: 'row choice-row no-print' },
        planChoice('plan', t('plan'), this.#plans, this.#plan === '' ? 'all' : this.#plan, (value) => this.#place.go({ plan: value, cell: '' }), ['all', t('allPlans')]),
        h('div', { class: 'views', role: 'group' }, [['', this.#plan === '' ? 'byPlans' : 'bySections'], ['bodies', 'byBodies']].map(([value, key]) =>
          h('button', { type: 'button', class: 'button', id: `by-${value || 'sections'}`, 'aria-pressed': String(columns === value), onclick: () => this.#place.go({ columns: value, cell: '' }) }, t(key))))),
      this.#answer.rows.length === 0 ? h('p', { class: 'message-box' }, t('noBodies')) : h('div', { class: 'matrix-scroll', tabindex: '0', role: 'region', 'aria-label': t('matrixPage') }, this.#table()),
      this.#more(),
      this.#list,
    );
    this.#items();
  }

  #more() {
    const { bodies, rows } = this.#answer;
    return bodies > rows.length && h('p', { class: 'row no-print' }, t('bodiesShown', bodies, rows.length), h('button', {
      type: 'button', class: 'button', onclick: () => this.#place.go({ limit: String(Math.min(200, rows.length * 2)) }),
    }, t('moreBodies')));
  }

  /** The columns: {key, label, href}. */
  #columns() {
    const { columns, rows, cells, sections } = this.#answer;
    if (columns === 'bodies') {
      return rows.map(({ body }, index) => ({ key: index, label: body.label, href: to(pathOf('body', body.id)) }));
    }
    if (columns === 'sections') {
      return sections.map((part) => ({
        key: part.path, label: part.kind === 'preface' ? t('preface') : [part.number ?? part.path, part.label].filter(Boolean).join(' '),
        href: to(pathOf('plan', this.#plan), { item: part.path }),
      })).filter(({ key }) => cells.some((cell) => cell.column === key));
    }
    const plans = new Map(this.#plans.map((plan) => [plan.iri, plan]));
    return [...new Set(cells.map((cell) => cell.column))].map((iri) => ({ key: iri, label: plans.get(iri)?.title ?? iri, href: plans.has(iri) ? to(pathOf('plan', plans.get(iri).id)) : undefined }));
  }

  #table() {
    const columns = this.#columns();
    const cells = new Map(this.#answer.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
    return h('table', { class: 'matrix cross' },
      h('caption', { class: 'unseen' }, t('matrixPage')),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('body')), columns.map((column) => zh('th', { scope: 'col' }, h('a', { href: column.href, title: column.label }, column.label))), h('th', { scope: 'col' }, t('total')))),
      h('tbody', {}, this.#answer.rows.map(({ body, items }, row) => h('tr', {},
        zh('th', { scope: 'row' }, h('a', { href: to(pathOf('body', body.id)) }, body.label ?? body.id)),
        columns.map((column) => this.#cell(cells.get(`${row} ${column.key}`), body, column, row)),
        h('td', { class: 'sum' }, items)))));
  }

  #cell(cell, body, column, row) {
    if (cell === undefined) {
      return h('td', { class: column.key === row ? 'self' : null });
    }
    const name = `${row}~${column.key}`;
    return h('td', { class: `level-${level(cell.items)}` },
      this.#place.link({ cell: name }, { class: 'plain', 'data-cell': name, 'aria-label': t('cellOf', body.label, column.label, cell.items) }, cell.items));
  }

  #items() {
    const [row, column] = this.#place.get('cell').split('~');
    const cell = this.#answer.cells.find((one) => String(one.row) === row && String(one.column) === column);
    document.querySelectorAll('[data-cell]').forEach((link) => link.toggleAttribute('aria-current', link.dataset.cell === this.#place.get('cell')));
    if (cell === undefined) {
      fill(this.#list);
      return;
    }
    const of = this.#columns().find(({ key }) => String(key) === column);
    fill(this.#list,
      h('h2', { class: 'with-sign' }, shape('body'), zh('span', {}, t('cellOf', this.#answer.rows[cell.row].body.label, of?.label ?? '', cell.items))),
      cell.where.length < cell.items && h('p', { class: 'soft' }, t('firstItems', cell.where.length)),
      h('ul', { class: 'names' }, cell.where.map((place) => zh('li', {},
        h('a', { href: toWords(place.plan.id, place.start, place.end) }, [place.path === '0' ? t('preface') : place.path, place.title].filter(Boolean).join(' ')),
        has(place.role) && [' ', h('span', { class: 'tag', lang: null }, t(place.role))],
        this.#plan === '' && h('span', { class: 'soft' }, ` ${place.plan.title ?? ''}`)))),
    );
    if (matchMedia('(prefers-reduced-motion: reduce)').matches || this.#list.getBoundingClientRect().top > innerHeight - 80) {
      this.#list.scrollIntoView({ block: 'nearest' });
    }
  }
}

/** Four shades: 1, 2 to 3, 4 to 8, more. */
function level(items) {
  return items < 2 ? 1 : items < 4 ? 2 : items < 9 ? 3 : 4;
}
