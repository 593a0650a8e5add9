// Two plans side by side: what both name, what only one does, numbers that changed.
import { get } from '../api.js';
import { fill, h, zh } from '../dom.js';
import { shape } from '../marks.js';
import { Place } from '../place.js';
import { planChoice } from '../plan-choice.js';
import { named, pathOf, to, toWords } from '../shell.js';
import { learn, t } from '../strings.js';

learn({
  compareIntro: ['选两份计划，看哪些两份都提、哪些只有一份提、哪些数字变了。', 'Choose two plans: what both name, what only one names, which numbers changed.'],
  onePlan: ['甲', 'A'], otherPlan: ['乙', 'B'], swap: ['对调', 'Swap'], onlyIn: ['只在{0}', 'Only in {0}'], inBoth: ['两份都有', 'In both'],
  needTwo: ['库里只有一份计划，没有可比的。再读入一份：', 'The store holds one plan only. Read in another:'],
  changedNumbers: ['同一指标，数字变了', 'The same indicator, another number'], sameNumbers: ['同一指标，数字相同', 'The same indicator, the same number'],
  likenessHint: ['按单位和句子的相似程度配对，是推测：请看原文。', 'Paired by unit and likeness of the sentences: a guess, so read the words.'],
  none: ['没有', 'none'], items2: ['{0} / {1} 条', '{0}× / {1}×'], items1: ['{0} 条', '{0}×'], sameName: ['同名', 'same name'], sameNameHint: ['两地各有一个，名称相同', 'Each place has its own; the names are the same'], likeness: ['相似度', 'Likeness'],
});

const KINDS = ['document', 'program', 'activity', 'group', 'body'];

export async function show({ main }) {
  named(t('comparePage'));
  const { plans } = await get('/api/plans', { limit: 1000 });
  await new Compare(main, plans).show();
}

class Compare {
  #main;
  #plans;
  #place = new Place(() => this.show());

  constructor(main, plans) {
    this.#main = main;
    this.#plans = plans;
  }

  async show() {
    const [plan, other] = this.#chosen();
    const answer = other !== '' && (await get('/api/compare', { plan, other }));
    fill(this.#main,
      h('h1', {}, t('comparePage')),
      h('p', { class: 'soft' }, t('compareIntro')),
      this.#plans.length < 2 ? h('div', { class: 'message-box' }, h('p', {}, t('needTwo')), h('pre', {}, './yaodian ingest FILE')) : this.#choice(plan, other),
      ...(answer ? this.#result(answer) : []),
    );
  }

  /** The plans of the address; where none are named, the newest two of one issuer, else of one jurisdiction. */
  #chosen() {
    const plan = this.#place.get('plan');
    const other = this.#place.get('other');
    if (plan !== '' && other !== '') {
      return [plan, other];
    }
    const sorted = [...this.#plans].sort((one, two) => (one.year ?? 0) - (two.year ?? 0));
    const kin = (one, two) => one !== two && (one.issuers ?? []).some((issuer) => (two.issuers ?? []).includes(issuer)) && one.year !== two.year;
    for (const one of sorted) {
      const two = sorted.find((candidate) => kin(one, candidate) && (candidate.year ?? 0) > (one.year ?? 0));
      if (two) {
        return [one.id, two.id];
      }
    }
    return [sorted[0]?.id ?? '', sorted[1]?.id ?? ''];
  }

  #choice(plan, other) {
    return h('div', { class: 'row choice-row no-print' },
      planChoice('plan', t('onePlan'), this.#plans, plan, (value) => this.#place.go({ plan: value, other })),
      h('button', { type: 'button', class: 'button', id: 'swap', onclick: () => this.#place.go({ plan: other, other: plan }) }, `⇄ ${t('swap')}`),
      planChoice('other', t('otherPlan'), this.#plans, other, (value) => this.#place.go({ plan, other: value })));
  }

  #result(answer) {
    const { plan, other } = answer;
    return [
      h('div', { class: 'compare-heads' },
        zh('p', {}, h('strong', {}, t('onePlan')), ' ', h('a', { href: to(pathOf('plan', plan.id)) }, plan.title)),
        zh('p', {}, h('strong', {}, t('otherPlan')), ' ', h('a', { href: to(pathOf('plan', other.id)) }, other.title))),
      ...KINDS.map((kind) => this.#kind(kind, answer)),
      this.#indicators(answer),
    ];
  }

  #kind(kind, { plan, other, both, onlyPlan, onlyOther }) {
    const of = (rows) => rows.filter((row) => row.kind === kind);
    const columns = [
      [t('onlyIn', t('onePlan')), of(onlyPlan), (row) => [toWords(plan.id, row.start, row.end), t('items1', row.items)]],
      [t('inBoth'), of(both), (row) => [toWords(plan.id, row.start, row.end), t('items2', row.items, row.other.items)]],
      [t('onlyIn', t('otherPlan')), of(onlyOther), (row) => [toWords(other.id, row.start, row.end), t('items1', row.items)]],
    ];
    return h('section', {},
      h('h2', { class: 'with-sign' }, shape(kind), h('span', {}, t(`${kind}Many`))),
      h('div', { class: 'three' }, columns.map(([title, rows, where]) => h('section', {},
        h('h3', {}, title, ' ', h('span', { class: 'count' }, rows.length)),
        rows.length === 0 ? h('p', { class: 'soft' }, t('none')) : listing(rows, (row) => {
          const [words, count] = where(row);
          return zh('li', {}, kind === 'activity' ? h('a', { href: words }, row.label) : h('a', { href: to(pathOf(kind, row.id)) }, row.label ?? row.id),
            ' ', row.sameNameOnly && h('span', { class: 'tag', lang: null, title: t('sameNameHint') }, t('sameName')), ' ', h('a', { class: 'soft', href: words, title: t('read') }, count));
        })))));
  }

  #indicators({ plan, other, indicators }) {
    const changed = indicators.pairs.filter((pair) => pair.changed);
    const same = indicators.pairs.filter((pair) => !pair.changed);
    return h('section', {},
      h('h2', { class: 'with-sign' }, shape('indicator'), h('span', {}, t('indicatorMany'))),
      indicators.pairs.length > 0 && h('p', { class: 'soft' }, t('likenessHint')),
      [[t('changedNumbers'), changed], [t('sameNumbers'), same]].map(([title, pairs]) => pairs.length > 0 && h('table', { class: 'pairs' },
        h('caption', {}, `${title} (${pairs.length})`),
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('onePlan')), h('th', { scope: 'col' }, t('otherPlan')), h('th', { scope: 'col' }, t('likeness')))),
        h('tbody', {}, pairs.map((pair) => h('tr', {}, said(pair.plan, plan), said(pair.other, other), h('td', { class: 'number' }, pair.likeness.toFixed(2))))))),
      h('div', { class: 'three two' }, [[plan, t('onePlan'), indicators.onlyPlan], [other, t('otherPlan'), indicators.onlyOther]].map(([of, name, rows]) => h('section', {},
        h('h3', {}, t('onlyIn', name), ' ', h('span', { class: 'count' }, rows.length)),
        rows.length === 0 ? h('p', { class: 'soft' }, t('none')) : listing(rows, (row) => zh('li', {}, h('a', { href: toWords(of.id, row.start, row.end) }, row.verbatim), ' ', h('span', { class: 'soft' }, row.path)))))));
  }
}

/** Long lists show their beginning. */
function listing(rows, entry) {
  const first = rows.slice(0, 15).map(entry);
  return rows.length <= 18
    ? h('ul', { class: 'names' }, rows.map(entry))
    : [h('ul', { class: 'names' }, first), h('details', {}, h('summary', {}, `+ ${rows.length - 15}`), h('ul', { class: 'names' }, rows.slice(15).map(entry)))];
}

function said(indicator, plan) {
  return zh('td', {}, h('a', { href: toWords(plan.id, indicator.start, indicator.end) }, h('strong', {}, indicator.verbatim)), h('p', { class: 'soft' }, indicator.sentence));
}
