// How well the extraction reads: measured figures per kind with their intervals, and the way to reproduce them.
import { get } from '../api.js';
import { bar, calibration, forest, poolSign, whisker } from '../figures.js';
import { h } from '../dom.js';
import { shape } from '../marks.js';
import { named, to } from '../shell.js';
import { t } from '../strings.js';
import { hard } from '../quality-errors.js';
import { KINDS, POOLS, share, signed } from '../quality-words.js';

const COMMAND = './yaodian evaluate';

export async function show({ main, query }) {
  const figures = await get('/api/quality');
  const pools = POOLS.map((name) => figures.pools.find((pool) => pool.pool === name)).filter(Boolean);
  const chosen = pools.find((pool) => pool.pool === query.get('pool')) ?? pools.at(-1);
  const match = query.get('match') === 'overlap' ? 'overlap' : 'strict';
  named(t('qTitle'));
  main.classList.add('quality');
  main.replaceChildren(
    h('h1', {}, t('qTitle')),
    h('p', { class: 'lead' }, t('qLead')),
    answer(pools),
    explained(pools),
    compared(pools),
    detailed(pools, chosen, match, figures),
    hard(chosen),
    reproduced(figures),
  );
}

/** What a reader wants to know first, in words made of the figures. */
function answer(pools) {
  const last = pools.at(-1);
  const f1 = (kind) => last.kinds[kind][kind === 'indicators' ? 'overlap' : 'strict'].f1;
  return h('p', { class: 'answer' }, t('qAnswer', last.plans.length, last.items,
    KINDS.map(([kind, , word]) => `${t(word)} ${share(f1(kind).value)}`).join(t('comma'))));
}

function explained(pools) {
  return h('section', { 'aria-labelledby': 'pools' },
    h('h2', { id: 'pools' }, t('qPools')),
    h('p', {}, t('qPoolsHint')),
    h('dl', { class: 'pools' }, pools.map((pool) => h('div', {},
      h('dt', {}, poolSign(pool.pool), ' ', t(`q_${pool.pool}`), ' ', h('span', { class: 'soft' }, t('qSize', pool.plans.length, pool.items))),
      h('dd', {}, t(`q_${pool.pool}Hint`))))));
}

/** F1 of each kind in each pool: drawn, and the numbers beside it. */
function compared(pools) {
  return h('section', { 'aria-labelledby': 'compared' },
    h('h2', { id: 'compared' }, t('qCompared')),
    h('p', {}, t('qComparedHint')),
    scrolling('qComparedCaption', h('table', { class: 'figures compared' },
      h('caption', {}, t('qComparedCaption')),
      h('thead', {}, h('tr', {},
        h('th', { scope: 'col' }, t('kind')),
        h('td', { class: 'forest-cell', 'aria-hidden': 'true' }, h('span', { class: 'scale' }, ['0', '.25', '.5', '.75', '1'].map((mark) => h('span', {}, mark)))),
        pools.map((pool) => h('th', { scope: 'col', class: 'number' }, poolSign(pool.pool), ' ', t(`q_${pool.pool}Short`))))),
      h('tbody', {}, KINDS.map(([kind, sign, word]) => {
        const match = kind === 'indicators' ? 'overlap' : 'strict';
        return h('tr', {},
          h('th', { scope: 'row' }, signed(shape(sign), t(word))),
          h('td', { class: 'forest-cell', 'aria-hidden': 'true' }, forest(pools.map((pool) => ({ name: pool.pool, ...pool.kinds[kind][match].f1 })))),
          pools.map((pool) => cell(pool.kinds[kind][match].f1)));
      })))));
}

function cell({ value, low, high }) {
  return h('td', { class: 'number' }, h('strong', {}, share(value)), ' ', h('span', { class: 'soft' }, `${share(low)}–${share(high)}`));
}

/** A wide table that moves in its own frame; reached by keyboard. */
function scrolling(label, table) {
  return h('div', { class: 'scrolling', role: 'region', tabindex: '0', 'aria-label': t(label) }, table);
}

function detailed(pools, chosen, match, figures) {
  return h('section', { id: 'detail', 'aria-labelledby': 'detail-title' },
    h('h2', { id: 'detail-title' }, t('qDetail', t(`q_${chosen.pool}`))),
    h('nav', { class: 'chips', 'aria-label': t('qChoose') },
      pools.map((pool) => h('a', { class: 'chip', href: to('/quality', { pool: pool.pool, match: match === 'strict' ? '' : match }, 'detail'), 'aria-current': pool === chosen ? 'true' : null }, t(`q_${pool.pool}`))),
      ['strict', 'overlap'].map((way) => h('a', { class: 'chip way', href: to('/quality', { pool: chosen.pool, match: way === 'strict' ? '' : way }, 'detail'), 'aria-current': way === match ? 'true' : null }, t(`q_${way}`)))),
    h('p', { class: 'soft' }, t(`q_${match}Hint`)),
    measures(chosen, match),
    calibrated(chosen),
    rules(chosen),
    plans(chosen, figures));
}

function measures(pool, match) {
  return h('table', { class: 'figures measures' },
    h('caption', {}, t('qMeasures')),
    h('thead', {}, h('tr', {}, ['kind', 'qPrecision', 'qRecall', 'qF1'].map((key) => h('th', { scope: 'col' }, t(key))))),
    h('tbody', {}, KINDS.map(([kind, sign, word]) => {
      const of = pool.kinds[kind];
      return h('tr', { class: `kind-${sign}` },
        h('th', { scope: 'row' }, signed(shape(sign), [t(word), h('span', { class: 'soft' }, t('qCounts', of.gold, of.predicted)), attributes(of.attributes)])),
        ['precision', 'recall', 'f1'].map((measure) => drawn(of[match][measure])));
    })));
}

function drawn(figure) {
  return h('td', { class: 'drawn' }, whisker(figure), h('strong', {}, share(figure.value)), ' ', h('span', { class: 'soft' }, `${share(figure.low)}–${share(figure.high)}`));
}

/** What is said of what was found: its role, its unit …: the share that is right. */
function attributes(all) {
  const words = Object.entries(all).map(([name, figure]) => t('qAttribute', t(`q_of_${name}`), share(figure.value)));
  return words.length === 0 ? null : h('span', { class: 'soft' }, words.join(t('comma')));
}

function calibrated({ calibration: { bins, error } }) {
  const claims = bins.reduce((sum, bin) => sum + bin.claims, 0);
  return h('div', { class: 'calibrated' },
    h('h3', { id: 'calibrated' }, t('qCalibration')),
    h('p', {}, t('qCalibrationHint')),
    h('div', { class: 'chart-and-table' },
      h('figure', {}, calibration(bins, { title: t('qCalibrationTitle'), x: t('qSaid'), y: t('qRight') }), h('figcaption', { class: 'soft' }, t('qCalibrationLegend'))),
      h('table', { class: 'figures' },
        h('caption', {}, t('qCalibrationCaption', claims.toLocaleString('en'), share(error))),
        h('thead', {}, h('tr', {}, ['qFrom', 'qSaid', 'qRight', 'qClaims'].map((key) => h('th', { scope: 'col', class: 'number' }, t(key))))),
        h('tbody', {}, bins.map((bin) => h('tr', {},
          h('th', { scope: 'row', class: 'number' }, `${share(bin.from)}–${share(bin.to)}`),
          h('td', { class: 'number' }, share(bin.predicted)),
          h('td', { class: 'number' }, share(bin.observed)),
          h('td', { class: 'number' }, bin.claims.toLocaleString('en'))))))));
}

function rules({ rules: all }) {
  return h('details', { class: 'rules', open: true },
    h('summary', {}, h('h3', { id: 'rules' }, t('qRules'))),
    h('p', {}, t('qRulesHint')),
    scrolling('qRules', h('table', { class: 'figures' },
      h('caption', { class: 'unseen' }, t('qRules')),
      h('thead', {}, h('tr', {}, ['kind', 'rule', 'qFound', 'qCorrect', 'qPrecision', 'qShare'].map((key) => h('th', { scope: 'col', class: ['qFound', 'qCorrect', 'qShare'].includes(key) ? 'number' : null }, t(key))))),
      h('tbody', {}, all.map((rule) => h('tr', { class: `kind-${signOf(rule.kind)}` },
        h('td', {}, signed(shape(signOf(rule.kind)), t(KINDS.find(([kind]) => kind === rule.kind)[2]))),
        h('th', { scope: 'row' }, h('code', {}, rule.rule)),
        h('td', { class: 'number' }, rule.mentions),
        h('td', { class: 'number' }, rule.right),
        h('td', { class: 'drawn' }, bar(rule.precision), h('strong', {}, share(rule.precision))),
        h('td', { class: 'number' }, share(rule.recallShare))))))));
}

function signOf(kind) {
  return KINDS.find(([name]) => name === kind)[1];
}

function plans(pool, { plans: all }) {
  const here = all.filter((plan) => pool.plans.includes(plan.name));
  return h('details', {},
    h('summary', {}, h('h3', {}, t('qTexts', here.length))),
    h('ul', { class: 'texts' }, here.map((plan) => h('li', {}, h('span', { lang: 'zh-Hans' }, plan.title), ' ', h('span', { class: 'soft' }, t('qItems', plan.items), ' · ', h('code', {}, plan.gold))))));
}

function reproduced({ command, method }) {
  return h('section', { 'aria-labelledby': 'again' },
    h('h2', { id: 'again' }, t('qAgain')),
    h('p', {}, t('qAgainBundled')),
    command_(COMMAND),
    h('p', {}, t('qAgainAll')),
    command_(command),
    h('h3', {}, t('qMethod')),
    h('p', {}, t('qMethodWords')),
    h('details', {}, h('summary', {}, t('qMethodExact')), h('p', { lang: 'en' }, method)),
    h('p', {}, t('qRaw'), ' ', h('a', { href: '/api/quality' }, '/api/quality')));
}

function command_(words) {
  return h('div', { class: 'command' },
    h('pre', { tabindex: '0' }, h('code', {}, words)),
    h('button', {
      type: 'button', class: 'button',
      onclick: async (event) => {
        const button = event.currentTarget;
        await navigator.clipboard.writeText(words);
        button.textContent = t('copied');
      },
    }, t('qCopy')));
}
