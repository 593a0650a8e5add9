// Questions of the library with a form for their parameters, and an editor for questions of one's own.
import { bars } from '../chart.js';
import { get } from '../api.js';
import { fill, h, zh } from '../dom.js';
import { Editor } from '../editor.js';
import { Place } from '../place.js';
import { lang, named, to } from '../shell.js';
import { snippets } from '../snippets.js';
import { has, learn, t } from '../strings.js';

learn({
  queryIntro: ['选一个问题，填好参数，运行；或者在编辑器里写自己的 SPARQL。每个问题同时是一个接口地址。', 'Choose a question, fill in its parameters, run it; or write SPARQL of your own in the editor. Each question is an address of the API at once.'],
  library: ['问题', 'Questions'], findQuestion: ['找问题', 'Find a question'], ownQuery: ['自己写 SPARQL', 'Write SPARQL'], run: ['运行', 'Run'], running: ['正在运行……', 'Running…'],
  editor: ['编辑器', 'Editor'], rowsFound: ['{0} 行，{1} 毫秒', '{0} rows, {1} ms'], rowsShown: ['显示前 {0} 行，共 {1} 行', 'The first {0} of {1} rows'],
  asTable: ['表', 'Table'], asChart: ['图表', 'Chart'], share: ['复制本页地址', 'Copy link'], copyAs: ['在程序里用', 'Use in a program'], copyIt: ['复制', 'Copy'],
  required: ['必填', 'required'], example: ['例：{0}', 'e.g. {0}'], noQuestion: ['没有符合的问题。', 'No question matches.'], downloadCsv: ['下载 CSV', 'Download CSV'],
  anyValue: ['不限', 'any'], queryFailed: ['没有运行成', 'It could not be run'], copiedIt: ['已复制', 'Copied'],
  group_citations: ['引用', 'Citations'], group_cascade: ['上下级文件', 'Cascade'], group_responsibility: ['责任', 'Responsibility'], group_programs: ['项目、活动、群体', 'Programs, activities, groups'],
  group_indicators: ['指标与时间', 'Indicators and time'], group_evidence: ['原文与证据', 'Text and evidence'], group_corpus: ['语料', 'Corpus'],
});

const ROWS = 500;

/** The groups in the order of a researcher's work; others follow. */
const GROUPS = ['citations', 'cascade', 'responsibility', 'programs', 'indicators', 'evidence', 'corpus'];

export async function show({ main }) {
  named(t('queryPage'));
  const { queries } = await get('/api/queries');
  await new QueryPage(main, queries).show();
}

class QueryPage {
  #main;
  #queries;
  #place = new Place((now, before) => (now('name') === before('name') ? this.#fromAddress() : this.#choose()));
  #list = h('nav', { class: 'questions no-print', 'aria-label': t('library') });
  #question = h('section', { class: 'question' });
  #status = h('p', { class: 'soft', role: 'status' });
  #output = h('section', { class: 'results' });
  #snippets = h('details', { class: 'snippets no-print' });
  #editor;

  constructor(main, queries) {
    this.#main = main;
    this.#queries = queries;
  }

  async show() {
    this.#main.classList.add('query');
    const field = h('div', { class: 'editor', id: 'editor' });
    fill(this.#main,
      h('h1', {}, t('queryPage')),
      h('p', { class: 'soft' }, t('queryIntro')),
      h('div', { class: 'query-body' }, this.#list,
        h('div', { class: 'query-side' }, this.#question,
          h('section', { 'aria-label': t('editor') }, field,
            h('p', { class: 'row no-print' },
              h('button', { type: 'button', class: 'button strong', id: 'run', onclick: () => this.#run() }, `▶ ${t('run')}`),
              h('button', { type: 'button', class: 'button', id: 'share', onclick: (event) => this.#share(event.currentTarget) }, t('share')))),
          this.#status, this.#output, this.#snippets)));
    this.#questions('');
    this.#editor = await Editor.in(field, () => this.#run());
    await this.#choose();
  }

  get #chosen() {
    return this.#queries.find((query) => query.name === this.#place.get('name'));
  }

  /** The list, by group; words narrow it. */
  #questions(words) {
    const fits = (query) => words === '' || [query.title.zh, query.title.en, query.description.zh, query.description.en, query.name, ...(query.keywords?.zh ?? []), ...(query.keywords?.en ?? [])]
      .some((text) => text.toLowerCase().includes(words.toLowerCase()));
    const groups = new Map();
    this.#queries.filter(fits).forEach((query) => groups.set(query.group, [...(groups.get(query.group) ?? []), query]));
    const found = h('div', {}, groups.size === 0 ? h('p', {}, t('noQuestion')) : [...groups].sort(([one], [other]) => rank(one) - rank(other)).map(([group, queries]) => h('details', { open: words !== '' || queries.some((query) => query === this.#chosen) || groups.size < 3 },
      h('summary', {}, has(`group_${group}`) ? t(`group_${group}`) : group, h('span', { class: 'count' }, ` ${queries.length}`)),
      h('ul', {}, queries.map((query) => h('li', {}, this.#place.link({ ...this.#cleared(), name: query.name }, { 'aria-current': query === this.#chosen ? 'true' : null, title: query.description[lang()] }, query.title[lang()])))))));
    const old = this.#list.querySelector('div');
    if (old) {
      old.replaceWith(found);
      return;
    }
    fill(this.#list,
      h('input', { type: 'search', id: 'find-question', 'aria-label': t('findQuestion'), placeholder: t('findQuestion'), oninput: (event) => this.#questions(event.target.value.trim()) }),
      this.#place.link({ ...this.#cleared(), name: '' }, { class: 'button', id: 'own-query' }, t('ownQuery')),
      found);
  }

  /** Parameters that belong to one question only. */
  #cleared() {
    return Object.fromEntries([...new URLSearchParams(location.search).keys()].filter((name) => name !== 'lang').map((name) => [name, '']));
  }

  async #choose() {
    this.#questions(document.getElementById('find-question')?.value.trim() ?? '');
    const query = this.#chosen;
    fill(this.#question, query && [
      h('h2', {}, query.title[lang()]),
      h('p', {}, query.description[lang()]),
      query.parameters.length > 0 && h('form', { class: 'parameters', onsubmit: (event) => this.#take(event) },
        query.parameters.map((parameter) => this.#field(parameter)),
        h('p', { class: 'row' }, h('button', { type: 'submit', class: 'button' }, t('run')))),
    ]);
    fill(this.#output);
    fill(this.#status);
    await this.#fromAddress();
  }

  #field(parameter) {
    const id = `p-${parameter.name}`;
    const value = this.#place.get(parameter.name);
    const say = parameter.description?.[lang()] ?? parameter.name;
    const input = parameter.values
      ? h('select', { id, name: parameter.name }, !parameter.required && h('option', { value: '' }, t('anyValue')),
        parameter.values.map((word) => h('option', { value: word, selected: value === word }, has(word) ? `${t(word)} (${word})` : word)))
      : h('input', {
        id, name: parameter.name, value: value || (parameter.required ? parameter.example : ''), required: parameter.required, lang: 'zh-Hans',
        placeholder: parameter.default ?? t('example', parameter.example), inputmode: ['integer', 'decimal', 'confidence'].includes(parameter.type) ? 'decimal' : null,
        type: parameter.type === 'date' ? 'date' : 'text', autocomplete: 'off',
      });
    return h('p', { class: 'field' },
      h('label', { for: id }, say, ' ', h('span', { class: 'soft' }, parameter.name, parameter.required ? ` · ${t('required')}` : '')), input,
      parameter.type !== 'date' && !parameter.values && h('span', { class: 'soft' }, t('example', parameter.example)));
  }

  #take(event) {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(event.currentTarget));
    const before = location.search;
    this.#place.go({ ...values, sparql: '' });
    if (location.search === before) {
      this.#fromAddress();
    }
  }

  /** The values of the form as the address has them; what must be given and is not takes its example. */
  #values(query) {
    return Object.fromEntries(query.parameters.map((parameter) => [parameter.name, this.#place.get(parameter.name) || (parameter.required ? parameter.example : '')]).filter(([, value]) => value !== ''));
  }

  /** Puts the question of the address into the editor and runs it. */
  async #fromAddress() {
    const query = this.#chosen;
    const own = this.#place.get('sparql');
    if (query && own === '') {
      try {
        this.#editor.set(await text(`/api/queries/${query.name}/sparql`, this.#values(query)));
      } catch (error) {
        this.#failed(error);
        return;
      }
      await this.#run();
    } else if (own !== '') {
      this.#editor.set(own);
      await this.#run();
    }
  }

  async #run() {
    this.#status.textContent = t('running');
    const began = performance.now();
    try {
      const table = await this.#editor.ask();
      this.#status.textContent = table.rows === undefined ? '' : t('rowsFound', table.rows.length, Math.round(performance.now() - began));
      this.#show(table);
    } catch (error) {
      this.#failed(error);
    }
    this.#snippet();
  }

  #failed(error) {
    this.#status.textContent = t('queryFailed');
    fill(this.#output, h('p', { class: 'warning', role: 'alert' }, error.message));
  }

  #show({ columns, rows, text: plain, answer }) {
    if (rows === undefined) {
      fill(this.#output, plain === undefined ? h('p', {}, h('strong', {}, String(answer))) : h('pre', { tabindex: '0' }, plain));
      return;
    }
    fill(this.#output,
      this.#chart(columns, rows),
      rows.length > ROWS && h('p', { class: 'soft' }, t('rowsShown', ROWS, rows.length)),
      h('p', { class: 'row no-print' }, h('a', { class: 'button', id: 'csv', href: `/sparql?format=csv&query=${encodeURIComponent(this.#editor.text())}`, download: 'yaodian.csv' }, t('downloadCsv'))),
      h('div', { class: 'rows', tabindex: '0', role: 'region', 'aria-label': t('asTable') }, h('table', {},
        h('caption', { class: 'unseen' }, t('asTable')),
        h('thead', {}, h('tr', {}, columns.map((column) => h('th', { scope: 'col' }, column)))),
        h('tbody', {}, rows.slice(0, ROWS).map((row) => h('tr', {}, columns.map((column) => cell(row[column]))))))));
  }

  /** Where rows are names with one number each, bars say it faster. */
  #chart(columns, rows) {
    const numbers = columns.filter((column) => rows.every((row) => row[column] === undefined || NUMBER.test(row[column].datatype ?? '')) && rows.some((row) => row[column] !== undefined));
    const names = columns.filter((column) => rows.every((row) => row[column] === undefined || (row[column].type !== 'uri' && !NUMBER.test(row[column].datatype ?? ''))));
    if (numbers.length !== 1 || names.length === 0 || rows.length < 2 || columns.length > 4) {
      return null;
    }
    const label = names.find((column) => new Set(rows.map((row) => row[column]?.value)).size > rows.length / 2) ?? names[0];
    return h('details', { open: true, class: 'chart' }, h('summary', {}, t('asChart')),
      bars(rows.slice(0, 25).map((row) => ({ label: zh('span', {}, row[label]?.value ?? ''), value: Number(row[numbers[0]]?.value ?? 0) })), numbers[0]));
  }

  #snippet() {
    const query = this.#place.get('sparql') === '' ? this.#chosen : undefined;
    const untouched = query && this.#editor.isUntouched();
    fill(this.#snippets, h('summary', {}, t('copyAs')),
      snippets(location.origin, this.#editor.text(), untouched ? { name: query.name, values: this.#values(query) } : undefined).map(([name, code]) => [
        h('h3', {}, name, ' ', h('button', {
          type: 'button', class: 'button', onclick: async (event) => {
            const button = event.currentTarget;
            await navigator.clipboard.writeText(code);
            button.textContent = t('copiedIt');
          },
        }, t('copyIt'))),
        h('pre', { tabindex: '0' }, code)]));
  }

  /** Own text goes into the address, so that it can be sent. */
  async #share(button) {
    if (!this.#editor.isUntouched() || !this.#chosen) {
      this.#place.go({ ...this.#cleared(), sparql: this.#editor.text() });
    }
    await navigator.clipboard.writeText(location.href);
    button.textContent = t('copiedIt');
  }
}

function rank(group) {
  return GROUPS.includes(group) ? GROUPS.indexOf(group) : GROUPS.length;
}

const NUMBER = /#(integer|decimal|double|float|int|long)$/;
const OURS = /^https?:\/\/[^/]+\/yaodian\/id\/(.+)$/;
const PAGES = { document: 'documents', body: 'bodies', program: 'programs', group: 'groups' };

/** A cell: IRIs of ours lead to their pages. */
function cell(node) {
  if (node === undefined) {
    return h('td', {});
  }
  if (node.type !== 'uri') {
    return h('td', { class: NUMBER.test(node.datatype ?? '') ? 'number' : node.value.length > 40 ? 'long' : null, lang: 'zh-Hans' }, node.value);
  }
  const tail = OURS.exec(node.value)?.[1];
  const [kind, code, name, ...rest] = tail?.split('/') ?? [];
  const item = rest[0] === 'item' || rest[0] === 'section' ? rest[1] : undefined;
  const page = PAGES[kind] && name && (rest.length === 0
    ? to(`/${PAGES[kind]}/${code}/${encodeURIComponent(name)}`)
    : item !== undefined ? to(`/plans/${code}/${encodeURIComponent(name)}`, { item }) : undefined);
  return h('td', { lang: 'zh-Hans' }, page ? h('a', { href: page }, tail) : tail ?? node.value);
}

async function text(path, parameters) {
  const query = new URLSearchParams(parameters);
  const response = await fetch(`${path}?${query}`);
  const body = await response.text();
  if (!response.ok) {
    throw new Error(JSON.parse(body).detail ?? body);
  }
  return body;
}
