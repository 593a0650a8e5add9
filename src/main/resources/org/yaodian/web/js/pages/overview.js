// The first page: what the store holds, what is named most, what falls due; with words in the address, what they find.
import { get } from '../api.js';
import { h } from '../dom.js';
import { showFound } from '../found.js';
import { due } from '../due.js';
import { noPlan } from '../messages.js';
import { Plans } from '../plans.js';
import { named, pathOf, to } from '../shell.js';
import { learn, t } from '../strings.js';
import { addressOf, counted, signOf } from '../things.js';

learn({
  homeTitle: ['谁负责什么，依据哪个文件，为了谁', 'Who answers for what, by which document, for whom'],
  homeLead: [
    '政府的工作要点和实施方案一条一条读过来：点名了哪些机构、落实哪些文件、安排了哪些项目和指标、面向哪些人。每一条结论都能点开，看到原文里的那几个字。',
    'Work plans of Chinese governments, read item by item: which bodies they name, which documents they carry out, which programs and targets they set, for whom. Every link opens on the very words of the plan that prove it.',
  ],
  homeWays: ['从这里开始', 'Ways in'],
  wayPlan: ['读一份计划', 'Read a plan'], wayPlanHint: ['左边是目录，机构、文件、群体在原文里标出来', 'Its outline, with bodies, documents and groups marked in the text'],
  wayDocument: ['查一个文件谁在落实', 'See who carries out a document'], wayDocumentHint: ['每一处引用，连同原句', 'Each citation with its sentence'],
  wayGraph: ['看谁负责什么', 'See who answers for what'], wayGraphHint: ['机构和任务的关系图，点线看原文', 'Bodies and tasks as a picture; lines open on the words'],
  homeTry: ['或者直接搜：', 'Or search:'],
  homeCounts: ['库里有', 'In the store'],
  countPlans: ['份计划', 'plans'], countPlans1: ['份计划', 'plan'], countItems: ['条任务', 'items'], countDocuments: ['个文件被引用', 'documents cited'], countBodies: ['个机构被点名', 'bodies named'],
  countPrograms: ['个项目', 'programs'], countGroups: ['个对象群体', 'target groups'], countLinks: ['处联系，都有原文为证', 'links, each with its words'],
  topTitle: ['提到最多的', 'Named most often'],
  topDocuments: ['国家级文件', 'National documents'], topBodies: ['机构', 'Bodies'], topGroups: ['对象群体', 'Target groups'],
  topDocumentsHint: ['有几处引用，几份计划', 'places that cite them, in how many plans'],
  topBodiesHint: ['有几处点名要它做事，几份计划', 'places that name them to act, in how many plans'],
  topGroupsHint: ['有几处工作是为它做的，几份计划', 'places whose work is for them, in how many plans'],
  topCount: ['{0} 处 · {1} 份', '{0} in {1}'], topSpoken: ['{0} 处，见于 {1} 份计划', '{0} places in {1} plans'],
  topAll: ['全部{0}', 'All {0}'],
  topNone: ['还没有。', 'None yet.'],
});

export async function show({ main, query }) {
  main.classList.add('overview');
  if ((query.get('q') ?? '').trim() !== '' || query.has('kind')) {
    await showFound(main, query);
    return;
  }
  const overview = await get('/api/overview', { due: query.get('due') ?? '' });
  document.title = t('title');
  if (overview.plans.length === 0) {
    main.replaceChildren(h('h1', {}, t('homeTitle')), noPlan());
    return;
  }
  main.replaceChildren(
    h('section', { class: 'hero' }, h('h1', {}, t('homeTitle')), h('p', { class: 'lead' }, t('homeLead')), ways(overview), tries()),
    counts(overview.counts),
    new Plans(overview.plans).element,
    tops(overview),
    due(overview.deadlines),
  );
}

/** Three ways in: for who has a plan, who has a document, who asks for responsibilities. */
function ways({ plans, documents }) {
  const [plan] = plans;
  const [document] = documents;
  return h('nav', { 'aria-label': t('homeWays') }, h('ul', { class: 'ways-in' },
    way(to(pathOf('plan', plan.id)), 'item', 'wayPlan', plan.title),
    document && way(to(pathOf('document', document.id)), 'document', 'wayDocument', document.label),
    way(to('/graph'), 'body', 'wayGraph', '')));
}

function way(address, kind, key, example) {
  return h('li', {}, h('a', { class: 'way-in', href: address },
    signOf(kind),
    h('span', {},
      h('strong', {}, t(key)),
      h('span', { class: 'soft' }, t(`${key}Hint`)),
      example !== '' && h('span', { class: 'way-example', lang: 'zh-Hans' }, example))));
}

function tries() {
  return h('p', { class: 'tries' }, t('homeTry'), ' ', ['教育厅', 'jyt', '职业教育', '教师'].map((words) => [h('a', { href: to('/', { q: words }), lang: 'zh-Hans' }, words), ' ']));
}

function counts(numbers) {
  const all = [
    ['plans', 'countPlans', '#plans'],
    ['items', 'countItems', to('/', { kind: 'item' })],
    ['documents', 'countDocuments', to('/', { kind: 'document' })],
    ['bodies', 'countBodies', to('/', { kind: 'body' })],
    ['programs', 'countPrograms', to('/', { kind: 'program' })],
    ['groups', 'countGroups', to('/', { kind: 'group' })],
    ['links', 'countLinks', to('/graph')],
  ];
  return h('section', { 'aria-label': t('homeCounts') }, h('ul', { class: 'counts' }, all.map(([key, words, address]) =>
    h('li', {}, h('a', { href: address }, h('strong', {}, numbers[key].toLocaleString('en')), ' ', h('span', {}, counted(words, numbers[key])))))));
}

function tops({ documents, bodies, groups }) {
  return h('section', { class: 'tops', 'aria-labelledby': 'tops' },
    h('h2', { id: 'tops' }, t('topTitle')),
    h('div', { class: 'columns' },
      top('document', 'topDocuments', documents),
      top('body', 'topBodies', bodies),
      top('group', 'topGroups', groups)));
}

function top(kind, key, things) {
  const most = Math.max(1, ...things.map((thing) => thing.parts));
  return h('section', { 'aria-labelledby': key },
    h('h3', { id: key, class: 'with-sign' }, signOf(kind), t(key)),
    h('p', { class: 'soft' }, t(`${key}Hint`)),
    things.length === 0
      ? h('p', {}, t('topNone'))
      : h('ol', { class: `bars kind-${kind}` }, things.map((thing) => h('li', {},
          h('a', { href: addressOf({ ...thing, kind }), lang: 'zh-Hans' }, thing.label),
          h('span', { class: 'count' }, h('span', { 'aria-hidden': 'true' }, t('topCount', thing.parts, thing.plans)), h('span', { class: 'unseen' }, t('topSpoken', thing.parts, thing.plans))),
          h('meter', { class: 'bar', 'aria-hidden': 'true', min: 0, max: most, value: thing.parts })))),
    h('p', {}, h('a', { href: to('/', { kind }) }, t('topAll', t(`${kind}Many`)))));
}
