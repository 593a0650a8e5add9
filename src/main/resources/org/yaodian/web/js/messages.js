// What is said where there is nothing to show: what happened, and what to do.
import { h } from './dom.js';
import { KINDS } from './kinds.js';
import { t } from './strings.js';

function box(title, ...content) {
  return h('div', { class: 'message-box' }, h('h2', {}, title), ...content);
}

/** No plan in the store. */
export function noPlan() {
  return box(t('noPlanTitle'), h('p', {}, t('noPlanHint')), h('pre', {}, './yaodian ingest FILE'));
}

/** The plan could not be read. */
export function failed(error, address, retry) {
  const wanted = address.state.plan;
  const words =
    error.status === 0
      ? t('errorNoAnswer')
      : error.status === 404 && wanted !== ''
        ? t('errorMissing', wanted)
        : t('errorStatus', error.status, error.message);
  return box(
    t('errorTitle'),
    h('p', {}, words),
    h('p', { class: 'row' },
      h('button', { type: 'button', class: 'button strong', onclick: retry }, t('retry')),
      wanted !== '' && h('button', { type: 'button', class: 'button', onclick: () => address.go({ plan: '', sel: '', focus: '', section: '', open: [] }) }, t('firstPlan'))),
  );
}

/** Filters that leave nothing: each cure is a button. */
export function empty(state, address) {
  const cures = [
    [state.kinds.length < KINDS.length, 'showAllKinds', { kinds: KINDS }],
    [state.hidden.length > 0, 'allRoles', { hidden: [] }],
    [state.section !== '', 'anySection', { section: '' }],
    [state.focus !== '', 'noFocus', { focus: '' }],
    [state.path !== '', 'leaveWay', { path: '' }],
    [state.min > 0.5, 'lowerConfidence', { min: 0.5 }],
  ].filter(([helps]) => helps);
  return box(
    t(state.path === '' ? 'emptyTitle' : 'noWay'),
    cures.length > 0 && h('p', {}, t('emptyHint')),
    h('ul', { class: 'row' }, cures.map(([, key, change]) =>
      h('li', {}, h('button', { type: 'button', class: 'button', onclick: () => address.go(change) }, t(key))))),
  );
}
