// What was found for the words in the address, by kind; or all things of a kind, the most named first.
import { get } from './api.js';
import { h } from './dom.js';
import { named, to } from './shell.js';
import { learn, t } from './strings.js';
import { addressOf, labelOf, lineOf, sentenceOf, signOf } from './things.js';

learn({
  foundTitle: ['“{0}”的搜索结果', 'Results for “{0}”'],
  foundAll: ['全部', 'All'],
  foundKinds: ['按类别看', 'By kind'],
  planMany: ['计划', 'Plans'], itemMany: ['条目', 'Items'], passageMany: ['原文', 'Sentences'],
  foundEvery: ['全部{0}', 'All {0}'],
  foundMore: ['全部 {0} 个{1}', 'All {0}: {1}'],
  foundCount: ['{0} 个，提到最多的在前', '{0}, the most named first'],
  foundPages: ['翻页', 'Pages of the list'],
  foundPrev: ['前 {0} 个', 'Previous {0}'], foundNext: ['后 {0} 个', 'Next {0}'], foundRange: ['第 {0}–{1} 个', '{0}–{1}'],
  foundNothing: ['没有找到“{0}”', 'Nothing found for “{0}”'],
  foundTry: ['可以换个写法：', 'You can try:'],
  foundShorter: ['用更短的词，比如去掉“全省”“关于”“工作”；', 'a shorter word;'],
  foundPinyin: ['用拼音或拼音首字母：{0} 找到教育厅，{1} 找到河南省……；', 'pinyin or its first letters: {0} finds 教育厅, {1} finds 河南省…;'],
  foundNumber: ['文件可以用文号：{0}。', 'a document\'s number: {0}.'],
  foundBack: ['回到概览', 'Back to the overview'],
});

const PAGE = 50;
const FITS = ['exact', 'prefix', 'acronym', 'initials', 'inside', 'scattered'];

export async function showFound(main, query) {
  const [q, kind] = [(query.get('q') ?? '').trim(), query.get('kind') ?? ''];
  const offset = Math.max(0, Number.parseInt(query.get('offset') ?? '0', 10) || 0);
  const { groups } = await get('/api/find', kind === '' ? { q } : { q, kind, offset, limit: PAGE });
  const title = q === '' ? t('foundEvery', t(`${kind}Many`)) : t('foundTitle', q);
  const filled = groups.filter((group) => group.total > 0).sort((one, other) => nearness(one) - nearness(other));
  named(title);
  main.replaceChildren(
    h('h1', {}, title),
    q === '' ? h('p', { class: 'soft' }, t('foundCount', groups[0].total.toLocaleString('en'))) : kinds(q, kind, filled),
    ...filled.map((group) => section(group, q, kind, offset)),
    filled.length === 0 ? nothing(q) : '',
  );
}

/** Kinds whose first name is nearest stand first, sentences last. */
function nearness(group) {
  const fit = FITS.indexOf(group.results[0]?.fit);
  return fit < 0 ? FITS.length : fit;
}

/** The kinds there are, as links; of one kind only this and the way back to all. */
function kinds(q, kind, groups) {
  return h('nav', { class: 'chips', 'aria-label': t('foundKinds') },
    kind !== '' && h('a', { class: 'chip', href: to('/', { q }) }, t('foundAll')),
    groups.map((group) => h('a', { class: 'chip', href: to('/', { q, kind: group.kind }), 'aria-current': kind === group.kind ? 'page' : null },
      t(`${group.kind}Many`), ' ', h('span', { class: 'count' }, group.total.toLocaleString('en')))));
}

function section(group, q, kind, offset) {
  const name = t(`${group.kind}Many`);
  return h('section', { class: 'found', 'aria-labelledby': `found-${group.kind}` },
    h('h2', { id: `found-${group.kind}` }, name),
    h('ul', { class: 'things' }, group.results.map((result) => group.kind === 'passage' ? sentence(result, q) : lineOf(result))),
    kind === ''
      ? group.total > group.results.length && h('p', {}, h('a', { href: to('/', { q, kind: group.kind }) }, t('foundMore', group.total.toLocaleString('en'), name)))
      : pages(group, q, kind, offset));
}

function sentence(passage, q) {
  return h('li', { class: 'thing' },
    signOf(passage.kind),
    h('div', {},
      h('a', { class: 'thing-sentence', href: addressOf(passage) }, sentenceOf(passage, q, 160)),
      h('span', { class: 'soft thing-facts', lang: 'zh-Hans' }, `${passage.plan.title} ${labelOf(passage)}`)));
}

function pages(group, q, kind, offset) {
  if (group.total <= PAGE && offset === 0) {
    return null;
  }
  const last = offset + group.results.length;
  return h('nav', { class: 'row', 'aria-label': t('foundPages') },
    offset > 0 && h('a', { class: 'button', rel: 'prev', href: to('/', { q, kind, offset: Math.max(0, offset - PAGE) || '' }) }, t('foundPrev', PAGE)),
    h('span', { class: 'soft' }, t('foundRange', offset + 1, last)),
    last < group.total && h('a', { class: 'button', rel: 'next', href: to('/', { q, kind, offset: last }) }, t('foundNext', Math.min(PAGE, group.total - last))));
}

function nothing(q) {
  return h('div', { class: 'message-box' },
    h('h2', {}, t('foundNothing', q)),
    h('p', {}, t('foundTry')),
    h('ul', { class: 'hints' },
      h('li', {}, t('foundShorter')),
      h('li', {}, t('foundPinyin', 'jyt', 'henan')),
      h('li', {}, t('foundNumber', '国办发〔2015〕71号'))),
    h('p', { class: 'row' }, h('a', { class: 'button', href: to('/') }, t('foundBack'))));
}
