// What the extraction gets wrong, counted from its figures.
import { h } from './dom.js';
import { shape } from './marks.js';
import { KINDS, signed } from './quality-words.js';
import { t } from './strings.js';

const WEAKEST = 3;

/** Errors of a pool by kind; the rules that make most of them; what is hard by its nature. */
export function hard(pool) {
  return h('section', { class: 'hard', id: 'hard', 'aria-labelledby': 'hard-title' },
    h('h2', { id: 'hard-title' }, t('qHard')),
    h('p', {}, t('qHardHint', t(`q_${pool.pool}`))),
    h('table', { class: 'figures errors' },
      h('caption', {}, t('qHardCaption')),
      h('thead', {}, h('tr', {}, ['kind', 'qMissed', 'qOff', 'qFalse'].map((key) => h('th', { scope: 'col', class: key === 'kind' ? null : 'number' }, t(key))))),
      h('tbody', {}, KINDS.map(([kind, sign, word]) => {
        const { missed, off, wrong, gold, predicted } = errors(pool.kinds[kind]);
        return h('tr', {},
          h('th', { scope: 'row' }, signed(shape(sign), t(word))),
          h('td', { class: 'number' }, t('qOf', missed, gold)),
          h('td', { class: 'number' }, t('qOf', off, predicted)),
          h('td', { class: 'number' }, t('qOf', wrong, predicted)));
      }))),
    h('p', {}, t('qWeak'), weakest(pool.rules).map((rule, index) => [
      index > 0 && t('comma'),
      t('qWeakRule', rule.rule, rule.mentions, rule.mentions - rule.right),
    ])),
    h('p', {}, t('qHardList')),
    h('ul', { class: 'hints' }, [1, 2, 3, 4, 5, 6].map((number) => h('li', {}, t(`qHard${number}`)))));
}

/** Shares times what they are shares of: whole numbers but for the rounding of the shares. */
function errors({ gold, predicted, strict, overlap }) {
  const exact = Math.round(strict.precision.value * predicted);
  const near = Math.round(overlap.precision.value * predicted);
  return { gold, predicted, missed: gold - Math.round(overlap.recall.value * gold), off: near - exact, wrong: predicted - near };
}

function weakest(rules) {
  return [...rules].sort((one, other) => other.mentions - other.right - (one.mentions - one.right)).slice(0, WEAKEST);
}
