// Indicators with a deadline, year by year; the day of the newest plan tells what is past.
import { h, svg, zh } from './dom.js';
import { signOf } from './things.js';
import { to, toWords } from './shell.js';
import { learn, t } from './strings.js';

learn({
  dueTitle: ['到期的指标', 'Indicators falling due'],
  dueAsOf: ['最新的计划是 {0} 的：早于这一天的算已过期，一并留着，好对照做没做到。', 'The newest plan is of {0}: what was due before that day is past; it stays, so that it can be checked.'],
  dueYears: ['期限在哪一年', 'Year of the deadline'],
  dueYear: ['{0} 年：{1} 项', '{0}: {1}'],
  duePast: ['已过期', 'past'], dueNext: ['将到期', 'still to come'],
  dueNone: ['还没有写明期限的指标。', 'No indicator has a deadline yet.'],
  dueNoneThen: ['这一年没有到期的指标。', 'None falls due in that year.'],
  dueCaption: ['{0} 年到期的 {1} 项', '{1} due in {0}'],
  dueDay: ['期限', 'Due'], dueWords: ['原文', 'The words'], duePlan: ['出自', 'Plan'],
  dueMore: ['只列出前 {0} 项。', 'Only the first {0} are listed.'],
});

export function due({ asOf, years, year, total, indicators }) {
  if (years.length === 0) {
    return section(h('p', {}, t('dueNone')));
  }
  const most = Math.max(...years.map((one) => one.indicators));
  return section(
    h('p', { class: 'soft' }, t('dueAsOf', asOf)),
    h('nav', { 'aria-label': t('dueYears') }, h('ol', { class: 'due-years' }, years.map((one) => yearLink(one, year, most)))),
    indicators.length === 0 ? h('p', {}, t('dueNoneThen')) : table(year, total, indicators),
    total > indicators.length ? h('p', { class: 'soft' }, t('dueMore', indicators.length)) : '',
  );
}

function section(...content) {
  return h('section', { class: 'due', id: 'due', 'aria-labelledby': 'due-title' }, h('h2', { id: 'due-title', class: 'with-sign' }, signOf('indicator'), t('dueTitle')), ...content);
}

/** A column as high as the year has indicators; columns of the past are hollow. */
function yearLink(one, year, most) {
  const query = new URLSearchParams(location.search);
  const kept = Object.fromEntries(['province', 'year', 'title', 'all'].map((key) => [key, query.get(key) ?? '']));
  return h('li', {}, h('a', {
    href: to('/', { ...kept, due: one.year }, 'due'), class: one.upcoming > 0 ? 'upcoming' : 'past', 'aria-current': one.year === year ? 'true' : null,
    'aria-label': `${t('dueYear', one.year, one.indicators)}${t('comma')}${t(one.upcoming > 0 ? 'dueNext' : 'duePast')}`,
  },
  h('span', { class: 'due-count' }, one.indicators),
  column(one.indicators / most),
  h('span', { class: 'due-year' }, one.year)));
}

function column(share) {
  const height = Math.max(1, Math.round(share * 40));
  return svg('svg', { class: 'column', viewBox: '0 0 24 40', width: 24, height: 40, 'aria-hidden': 'true' }, svg('rect', { x: 0.75, y: 40 - height, width: 22.5, height }));
}

function table(year, total, indicators) {
  return h('table', { class: 'due-table' },
    h('caption', {}, t('dueCaption', year, total)),
    h('thead', {}, h('tr', {}, ['dueDay', 'dueWords', 'duePlan'].map((key) => h('th', { scope: 'col' }, t(key))))),
    h('tbody', {}, indicators.map((one) => h('tr', { class: one.past ? 'past' : 'upcoming' },
      h('td', { class: 'tight' }, day(one), h('span', { class: `tag ${one.past ? 'past' : 'upcoming'}` }, t(one.past ? 'duePast' : 'dueNext'))),
      zh('td', {}, h('a', { class: 'quoted', href: toWords(one.plan.id, one.start, one.end) }, one.verbatim)),
      zh('td', { class: 'soft' }, one.plan.title)))));
}

/** As precise as the plan says it. */
function day({ deadline, deadlinePrecision }) {
  return deadline.slice(0, { year: 4, month: 7 }[deadlinePrecision] ?? 10);
}
