// What all pages share: language, links that keep it, the head with its ways to the other pages, the foot.
import { h } from './dom.js';
import { learn, speak, t } from './strings.js';

learn({
  skipMain: ['跳到正文', 'Skip to the content'],
  pages: ['页面', 'Pages'],
  overview: ['概览', 'Overview'], graphPage: ['责任图', 'Graph'], matrixPage: ['矩阵', 'Matrix'], comparePage: ['对比', 'Compare'],
  queryPage: ['查询', 'Query'], qualityPage: ['质量', 'Quality'],
  about: ['每一条联系都有原文为证。', 'Every link has the words that prove it.'],
  forPrograms: ['给程序用：', 'For programs:'], apiDocs: ['接口文档', 'API'], ontology: ['本体', 'Ontology'], export: ['导出', 'Export'],
 
  failedTitle: ['没有读到', 'This could not be read'], notHere: ['库里没有这一项', 'This is not in the store'],
});

/** 'zh' or 'en', from the address. */
export function lang() {
  return new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh';
}

speak(lang());

const WAYS = [
  ['/', 'overview'],
  ['/graph', 'graphPage'],
  ['/matrix', 'matrixPage'],
  ['/compare', 'comparePage'],
  ['/query', 'queryPage'],
  ['/quality', 'qualityPage'],
];

/** The address of a page of ours, in the language of this one; parameters that are '' or undefined are left out. */
export function to(path, parameters = {}, fragment = '') {
  const words = new URLSearchParams(
    Object.entries({ ...parameters, lang: lang() === 'en' ? 'en' : '' }).filter(([, value]) => value !== '' && value !== undefined && value !== null));
  const text = words.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%7E', '~');
  return `${path}${text === '' ? '' : `?${text}`}${fragment === '' ? '' : `#${fragment}`}`;
}

/** The path of a thing's page: kind 'plan', 'document', 'body', 'program' or 'group', id as the API gives it. */
export function pathOf(kind, id) {
  const folder = { plan: 'plans', document: 'documents', body: 'bodies', program: 'programs', group: 'groups' }[kind];
  return `/${folder}/${id.split('/').map(encodeURIComponent).join('/')}`;
}

/** A link to words in a plan's reader: lights up the code points from start to end. */
export function toWords(planId, start, end) {
  return to(pathOf('plan', planId), { at: `${start}-${end}` });
}

/** The ways to the pages; the one we are on is marked. */
export function ways() {
  return h('nav', { class: 'ways', 'aria-label': t('pages') },
    h('ul', {}, WAYS.map(([path, key]) =>
      h('li', {}, h('a', { href: to(path), 'aria-current': location.pathname === path ? 'page' : null }, t(key))))));
}

/** Fills head and foot of a page and says its language. */
export function frame() {
  document.documentElement.lang = lang() === 'en' ? 'en' : 'zh-Hans';
  document.getElementById('skip').textContent = t('skipMain');
  const other = new URLSearchParams(location.search);
  if (lang() === 'en') {
    other.delete('lang');
  } else {
    other.set('lang', 'en');
  }
  const query = other.toString();
  document.getElementById('top').replaceChildren(
    h('a', { class: 'brand', href: to('/') }, t('brand')),
    ways(),
    h('form', { role: 'search', id: 'search', class: 'search', action: '/', method: 'get' }),
    h('a', {
      class: 'button language', id: 'language', title: t('languageHint'), lang: lang() === 'en' ? 'zh-Hans' : 'en',
      hreflang: lang() === 'en' ? 'zh-Hans' : 'en', href: `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`,
    }, t('language')),
  );
  document.getElementById('foot').replaceChildren(
    h('p', {}, t('about')),
    h('p', {}, t('forPrograms'), ' ', h('a', { href: '/docs' }, t('apiDocs')), ' · ', h('a', { href: '/ontology' }, t('ontology')), ' · ', h('a', { href: '/export' }, t('export'))),
  );
}

/** Names the page in the title bar. */
export function named(title) {
  document.title = `${title} · ${t('brand')}`;
}

/** Says to tests and to style sheets that the page stands. */
export function settled() {
  document.body.dataset.state = 'settled';
}

/** What is said where a page cannot be shown: what happened and what to do. */
export function failure(error, retry) {
  const words = error.status === 0 ? t('errorNoAnswer') : t('errorStatus', error.status, error.message);
  return h('div', { class: 'message-box', role: 'alert' },
    h('h1', {}, t(error.status === 404 ? 'notHere' : 'failedTitle')),
    h('p', {}, words),
    h('p', { class: 'row' },
      h('button', { type: 'button', class: 'button strong', onclick: retry }, t('retry')),
      h('a', { class: 'button', href: to('/') }, t('overview'))));
}
