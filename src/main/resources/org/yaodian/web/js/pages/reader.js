// A plan's own text with its outline; mentions marked in place, each opening what it denotes and why.
import { get } from '../api.js';
import { h, zh } from '../dom.js';
import { KINDS } from '../kinds.js';
import { shape } from '../marks.js';
import { Place } from '../place.js';
import { Reading, runs } from '../reading.js';
import { named, pathOf, to } from '../shell.js';
import { has, learn, t } from '../strings.js';

learn({
  outline: ['目录', 'Outline'], readerFilters: ['标出', 'Mark'], readerGuide: ['点标出的词，看它指什么、凭什么；点条目的编号，看这一条的全部联系。', 'Click marked words to see what they denote and why; click the number of an item for all its links.'],
  atLeastSure: ['置信度至少', 'Confidence at least'], sameThing: ['本计划中的其他各处（{0}）', 'Elsewhere in this plan ({0})'],
  toThing: ['看它的全部', 'All about it'], toGraph: ['在图中看', 'See in the graph'], sourceText: ['原文文本', 'Plain text'],
  linksOfItem: ['这一条的联系', 'Links of this item'], linkedByWord: ['认定方式', 'Linked by'],
  noOutline: ['这份计划没有编号。', 'This plan has no numbers.'], nothingMarked: ['这一条没有标出任何词。', 'Nothing is marked in this part.'],
  copyWords: ['复制指向这几个字的链接', 'Copy a link to these words'], copiedWords: ['已复制', 'Copied'],
  linkedBy_exact: ['与登记的名称一致', 'same as a registered name'], linkedBy_alias: ['登记的别名', 'a registered alias'], linkedBy_number: ['文号', 'document number'],
  linkedBy_fuzzy: ['名称相近', 'a similar name'], linkedBy_text: ['文本自身的名称', 'the name in the text'], printThis: ['打印', 'Print'],
 
});

export async function show({ main, id }) {
  const path = `/api/plans/${id.split('/').map(encodeURIComponent).join('/')}/reading`;
  const reading = new Reading(await get(path, { minConfidence: '0' }));
  named(reading.about.title);
  new Reader(main, reading).show();
}

class Reader {
  #main;
  #reading;
  #place = new Place((now, before) => this.#changed(now, before));
  #blocks = new Map();
  #panel = h('aside', { class: 'panel sheet', id: 'panel', 'aria-live': 'polite' });
  #legend = h('div', { class: 'legend no-print', role: 'group', 'aria-label': t('readerFilters') });

  constructor(main, reading) {
    this.#main = main;
    this.#reading = reading;
  }

  show() {
    const { about } = this.#reading;
    this.#main.classList.add('reader');
    this.#main.replaceChildren(
      h('header', { class: 'reader-head' },
        zh('h1', {}, about.title),
        h('p', { class: 'soft' }, [about.jurisdiction?.label, about.date ?? about.year, (about.issuers ?? []).join(t('comma'))].filter(Boolean).join(' · ')),
        h('p', { class: 'row no-print' },
          h('a', { class: 'button', href: to('/graph', { plan: about.id }) }, t('toGraph')),
          h('a', { class: 'button', href: `/api/plans/${about.id.split('/').map(encodeURIComponent).join('/')}/text` }, t('sourceText')),
          h('button', { type: 'button', class: 'button', onclick: () => print() }, t('printThis')))),
      this.#legend,
      this.#outline(),
      h('article', { class: 'text', lang: 'zh-Hans' }, this.#text()),
      this.#panel,
    );
    this.#filters();
    this.#select();
    this.#toSelection();
  }

  #changed(now, before) {
    const differs = (...names) => names.some((name) => now(name) !== before(name));
    if (differs('kinds', 'min')) {
      this.#filters();
      this.#reading.blocks.forEach((block) => this.#fill(block));
    }
    if (differs('at')) {
      [before('at'), now('at')].forEach((at) => this.#blocksOf(span(at)).forEach((block) => this.#fill(block)));
    }
    this.#select();
    if (differs('at', 'item')) {
      this.#toSelection();
    }
  }

  get #kinds() {
    const kinds = this.#place.get('kinds');
    return kinds === '' ? KINDS : kinds === 'none' ? [] : kinds.split(',');
  }

  get #min() {
    const min = Number.parseFloat(this.#place.get('min'));
    return Number.isFinite(min) ? min : 0.5;
  }

  #passing() {
    const kinds = this.#kinds;
    const min = this.#min;
    const at = span(this.#place.get('at'));
    return this.#reading.mentions.filter((mention) =>
      (kinds.includes(mention.kind) && mention.confidence >= min) || (at && mention.start === at.start && mention.end === at.end));
  }

  #filters() {
    const kinds = this.#kinds;
    const sure = this.#reading.mentions.filter((mention) => mention.confidence >= this.#min);
    const words = h('output', {}, this.#min.toFixed(2));
    this.#legend.replaceChildren(
      ...KINDS.map((kind) => {
        const on = kinds.includes(kind);
        const next = KINDS.filter((other) => (other === kind) !== kinds.includes(other));
        return h('button', {
          type: 'button', class: `chip kind-${kind}`, 'aria-pressed': String(on), id: `kind-${kind}`,
          onclick: () => this.#place.go({ kinds: next.length === KINDS.length ? '' : next.length === 0 ? 'none' : next.join(',') }),
        }, shape(kind), t(`${kind}Many`), h('span', { class: 'count' }, sure.filter((mention) => mention.kind === kind).length));
      }),
      h('label', { class: 'sureness' }, t('atLeastSure'), ' ', words,
        h('input', {
          type: 'range', id: 'min', min: 0.1, max: 0.95, step: 0.05, value: this.#min,
          oninput: (event) => { words.textContent = Number(event.target.value).toFixed(2); },
          onchange: (event) => this.#place.go({ min: event.target.value === '0.5' ? '' : event.target.value }),
        })),
    );
  }

  #outline() {
    const { parts } = this.#reading;
    const entries = parts.map((part) => zh('li', { class: `depth-${Math.min(4, part.depth)} ${part.kind}` },
      this.#place.link({ item: part.path, at: '' }, { 'data-path': part.path }, part.kind === 'preface' ? h('span', {}, t('preface')) : `${part.number ?? part.path} ${part.label ?? ''}`)));
    return h('nav', { class: 'outline no-print', 'aria-label': t('outline') },
      h('details', { open: matchMedia('(min-width: 64rem)').matches },
        h('summary', {}, t('outline')),
        entries.length === 0 ? h('p', { class: 'soft' }, t('noOutline')) : h('ol', {}, entries)));
  }

  #text() {
    return this.#reading.blocks.map((block) => {
      const first = block.part !== undefined && block.part.start === block.start;
      const element = h('p', {
        class: `block ${block.part?.kind ?? 'outside'}${first ? ' first' : ''}`,
        id: first ? `part-${block.part.path}` : null,
      });
      this.#blocks.set(block, element);
      this.#fill(block);
      return element;
    });
  }

  /** Fills a block with its words, marked as the filters and the address say. */
  #fill(block) {
    const mentions = this.#passing().filter((mention) => mention.start >= block.start && mention.end <= block.end);
    const light = span(this.#place.get('at'));
    // A mark may run over the end of a title: then the title is cut there.
    const head = block.head > block.start && [
      h('span', { role: 'heading', 'aria-level': String(Math.min(6, (block.part.depth ?? 1) + 1)), class: 'title' },
        this.#number(block), this.#runs(block.start + this.#numberLength(block), block.head, mentions, light)),
    ];
    this.#blocks.get(block).replaceChildren(
      ...(head || []),
      ...this.#runs(Math.max(block.head, block.start), block.end, mentions, light),
    );
  }

  #numberLength(block) {
    const number = Array.from(block.part.number ?? '');
    return number.every((point, i) => this.#reading.points[block.start + i] === point) ? number.length : 0;
  }

  /** The number of a part opens all its links. */
  #number(block) {
    const length = this.#numberLength(block);
    return length === 0 ? null : this.#place.link({ item: block.part.path, at: '' }, { class: 'number-link', title: t('linksOfItem') }, this.#reading.slice(block.start, block.start + length));
  }

  #runs(start, end, mentions, light) {
    return runs(start, end, mentions, light).map((run) => {
      const words = this.#reading.slice(run.start, run.end);
      const lit = run.lit ? h('mark', {}, words) : words;
      const { mention } = run;
      return mention === undefined ? lit : this.#place.link({ at: `${mention.start}-${mention.end}`, item: '' }, {
        class: `mark kind-${mention.kind}${mention.confidence < 0.5 ? ' doubtful' : ''}`,
        title: `${said(mention)} ${mention.thing.label ?? ''}`,
      }, lit);
    });
  }

  #blocksOf(at) {
    return at === undefined ? [] : this.#reading.blocks.filter((block) => block.start < at.end && at.start < block.end);
  }

  #select() {
    const at = span(this.#place.get('at'));
    const mention = at && this.#reading.at(at.start, at.end);
    const part = this.#reading.byPath.get(this.#place.get('item'))
      ?? (at && this.#reading.parts.find((one) => one.start <= at.start && at.start < one.end));
    document.body.classList.toggle('reading', at !== undefined || part !== undefined);
    document.querySelectorAll('.outline a').forEach((link) =>
      (link.dataset.path === part?.path ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current')));
    this.#panel.replaceChildren(...(mention ? this.#aboutMention(mention, part) : part ? this.#aboutPart(part) : [h('p', { class: 'soft' }, t('readerGuide'))]));
  }

  #close() {
    return h('button', { type: 'button', class: 'button close', 'aria-label': t('close'), title: t('close'), onclick: () => this.#place.go({ at: '', item: '' }) }, '×');
  }

  #aboutMention(mention, part) {
    const others = this.#reading.of(mention.thing.iri).filter((other) => other !== mention && other.confidence >= Math.min(this.#min, 0.5));
    const page = pageOf(mention);
    return [
      h('div', { class: 'panel-head' },
        h('p', { class: 'with-sign soft' }, shape(mention.kind), h('span', {}, said(mention))), this.#close()),
      zh('h2', {}, page ? h('a', { href: page }, mention.thing.label) : mention.thing.label ?? this.#reading.slice(mention.start, mention.end)),
      h('dl', { class: 'facts-list' },
        h('dt', {}, t('words')), zh('dd', { class: 'quoted' }, this.#reading.slice(mention.start, mention.end)),
        h('dt', {}, t('confidence')), h('dd', {}, h('meter', { min: 0, max: 1, low: 0.6, high: 0.8, optimum: 1, value: mention.confidence, 'aria-label': `${t('confidence')} ${mention.confidence}` }), ` ${mention.confidence.toFixed(2)}`),
        mention.linkedBy && [h('dt', {}, t('linkedByWord')), h('dd', {}, has(`linkedBy_${mention.linkedBy}`) ? t(`linkedBy_${mention.linkedBy}`) : mention.linkedBy)],
        h('dt', {}, t('rule')), h('dd', {}, h('code', {}, mention.rule)),
        h('dt', {}, t('span')), h('dd', { title: t('spanHint', mention.start, mention.end) }, `${mention.start}–${mention.end}`)),
      h('p', { class: 'row no-print' },
        page && h('a', { class: 'button strong', href: page }, t('toThing')),
        h('a', { class: 'button', href: to('/graph', { plan: this.#reading.about.id, sel: graphName(mention.thing.iri), focus: graphName(mention.thing.iri) }) }, t('toGraph')),
        copyButton()),
      part && [h('h3', {}, t('inItem')), zh('p', {}, this.#place.link({ item: part.path, at: '' }, {}, nameOf(part)))],
      others.length > 0 && [
        h('h3', {}, t('sameThing', others.length)),
        h('ul', { class: 'mention-list' }, others.slice(0, 40).map((other) => zh('li', {}, this.#link(other)))),
      ],
    ].flat().filter(Boolean);
  }

  #aboutPart(part) {
    const mentions = this.#reading.within(part).filter((mention) => this.#kinds.includes(mention.kind) && mention.confidence >= this.#min);
    const groups = KINDS.map((kind) => [kind, gathered(mentions.filter((mention) => mention.kind === kind))]).filter(([, things]) => things.length > 0);
    return [
      h('div', { class: 'panel-head' }, h('p', { class: 'soft' }, t(part.kind)), this.#close()),
      zh('h2', {}, nameOf(part)),
      h('p', { class: 'row no-print' },
        h('a', { class: 'button', href: to('/graph', { plan: this.#reading.about.id, focus: partName(part, this.#reading.about) }) }, t('toGraph')), copyButton()),
      groups.length === 0 && h('p', { class: 'soft' }, t('nothingMarked')),
      ...groups.map(([kind, things]) => [
        h('h3', { class: 'with-sign' }, shape(kind), h('span', {}, t(`${kind}Many`))),
        h('ul', { class: 'mention-list' }, things.map((mention) => zh('li', {}, this.#link(mention), ' ', mention.role && h('span', { class: 'tag', lang: null }, t(mention.role))))),
      ]).flat(),
    ].filter(Boolean);
  }

  #link(mention) {
    return this.#place.link({ at: `${mention.start}-${mention.end}`, item: '' }, {}, mention.thing.label ?? this.#reading.slice(mention.start, mention.end), mention.path === undefined ? '' : h('span', { class: 'soft' }, ` ${mention.path}`));
  }

  #toSelection() {
    const at = span(this.#place.get('at'));
    const item = this.#place.get('item');
    const mark = at && this.#main.querySelector('mark');
    const target = mark ?? (item !== '' ? document.getElementById(`part-${item}`) : null);
    target?.scrollIntoView({ block: mark ? 'center' : 'start' });
  }
}

function copyButton() {
  return h('button', {
    type: 'button', class: 'button',
    onclick: async (event) => {
      const button = event.currentTarget;
      await navigator.clipboard.writeText(location.href);
      button.textContent = t('copiedWords');
    },
  }, t('copyWords'));
}

/** "739-742" as a span of code points. */
function span(words) {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(words);
  return match && Number(match[1]) < Number(match[2]) ? { start: Number(match[1]), end: Number(match[2]) } : undefined;
}

function nameOf(part) {
  return part.kind === 'preface' ? t('preface') : [part.number ?? part.path, part.label].filter(Boolean).join(' ');
}

/** Kind and role in words. */
function said(mention) {
  return mention.role ? `${t(mention.kind)} · ${t(mention.role)}` : t(mention.kind);
}

function pageOf(mention) {
  return ['document', 'body', 'program', 'group'].includes(mention.kind) && mention.thing.id
    ? to(pathOf(mention.kind, mention.thing.id))
    : undefined;
}

/** One mention for each thing and role, the surest. */
function gathered(mentions) {
  const best = new Map();
  mentions.forEach((mention) => {
    const key = `${mention.thing.iri} ${mention.role ?? ''}`;
    if (!best.has(key) || best.get(key).confidence < mention.confidence) {
      best.set(key, mention);
    }
  });
  return [...best.values()];
}

/** The names that the graph page gives to things and parts: IRIs without what all share. */
function graphName(iri) {
  return iri.replace(/^.*?\/id\//, '');
}

function partName(part, about) {
  return part.iri.slice(about.iri.length);
}
