// One thing and all that plans say of it: filters, counts, sentences by plan, what is named beside it.
import { bars, counted } from './chart.js';
import { fill, h, zh } from './dom.js';
import { shape } from './marks.js';
import { slice } from './model.js';
import { Place } from './place.js';
import { named, pathOf, to, toWords } from './shell.js';
import { has, learn, t } from './strings.js';

learn({
  allYears: ['按年份', 'By year'], allPlaces: ['按地区', 'By jurisdiction'], allManners: ['按关系', 'By relation'],
  named: ['在 {1} 份计划中出现 {0} 处', 'Named in plans: {1}, times: {0}'], namedFiltered: ['符合筛选的有 {0} 处，见于 {1} 份计划', 'Passing the filters: {0}, in plans: {1}'],
  notNamed: ['库中没有计划提到它。', 'No plan in the store names it.'], noneLeft: ['没有符合筛选的。', 'Nothing passes the filters.'], clear: ['清除筛选', 'Clear the filters'],
  goesBy: ['计划中的称呼', 'Names it goes by in plans'], alsoCalled: ['又称', 'Also called'], beside: ['同在一条的', 'Named in the same items'],
  number: ['文号', 'Number'], date: ['成文日期', 'Date'], issuers: ['发文机关', 'Issuers'], level: ['层级', 'Level'], jurisdiction: ['地区', 'Jurisdiction'],
  unknown: ['不详', 'unknown'], national: ['国家级', 'national'], provincial: ['省级', 'provincial'], local: ['市县级', 'local'],
  localisedBy: ['落实它的地方文件', 'Local documents that carry it out'], localises: ['它所落实的上级文件', 'What it carries out'], possiblySame: ['可能是同一文件', 'Possibly the same'],
  above: ['上位', 'Broader'], below: ['下位', 'Narrower'], isPlan: ['读它的全文', 'Read its text'], afterPlan: ['此文件晚于该计划', 'dated after the plan'],
  showMore: ['再显示 {0} 处', 'Show {0} more'], cutOff: ['只列出前 {0} 处；全部见接口', 'Only the first {0} are listed; the API has all'],
  asCsv: ['存为 CSV', 'Save as CSV'], permanent: ['标识', 'Identifier'], printPage: ['打印', 'Print'],
  confidenceOf: ['置信度 {0}', 'confidence {0}'],
});

const STEP = 60;
const CSV = { document: ['documents', 'citations'], body: ['bodies', 'responsibilities'], program: ['programs', 'mentions'], group: ['target-groups', 'mentions'] };

export class Dossier {
  #main;
  #kind;
  #thing;
  #shown = STEP;
  #place = new Place(() => {
    this.#shown = STEP;
    this.#draw();
  });

  constructor(main, kind, thing) {
    this.#main = main;
    this.#kind = kind;
    this.#thing = thing;
  }

  show() {
    named(this.#thing.label ?? '');
    this.#draw();
  }

  #draw() {
    const thing = this.#thing;
    const mentions = thing.mentions;
    const passing = mentions.filter((mention) => this.#passes(mention));
    this.#main.classList.add('dossier');
    fill(this.#main,
      this.#head(),
      h('div', { class: 'dossier-body' },
        mentions.length === 0
          ? h('p', { class: 'message-box' }, t('notNamed'))
          : h('section', { class: 'sayings', 'aria-labelledby': 'sayings' },
            h('h2', { id: 'sayings' }, passing.length === mentions.length ? t('named', thing.total, plansOf(mentions)) : t('namedFiltered', passing.length, plansOf(passing))),
            thing.total > mentions.length && h('p', { class: 'soft' }, t('cutOff', mentions.length)),
            this.#chosen(),
            passing.length === 0 ? h('p', {}, t('noneLeft')) : this.#sayings(passing)),
        h('aside', { class: 'beside' }, this.#charts(mentions), this.#names(mentions), this.#inferred(), this.#relatives(), this.#beside())),
    );
  }

  #passes(mention, except) {
    return Object.entries(FILTERS).every(([name, value]) => {
      const wanted = this.#place.get(name);
      return name === except || wanted === '' || String(value(mention) ?? '') === wanted;
    });
  }

  #head() {
    const thing = this.#thing;
    const facts = [
      ['number', thing.number], ['date', thing.date ?? (this.#kind === 'document' ? t('unknown') : undefined)],
      ['issuers', thing.issuers?.join(t('comma'))], ['level', thing.level && (has(thing.level) ? t(thing.level) : thing.level)],
      ['jurisdiction', thing.jurisdiction?.label], ['alsoCalled', thing.aliases?.join(t('comma'))],
    ].filter(([, value]) => value);
    const [folder, list] = CSV[this.#kind];
    const id = thing.id.split('/').map(encodeURIComponent).join('/');
    return h('header', { class: 'dossier-head' },
      h('p', { class: 'with-sign soft' }, shape(this.#kind), h('span', {}, thing.class?.endsWith('BodyClass') ? t('bodyClass') : t(this.#kind))),
      zh('h1', {}, thing.label),
      h('dl', { class: 'facts-list' }, facts.map(([key, value]) => [h('dt', {}, t(key)), zh('dd', {}, value)]),
        h('dt', {}, t('permanent')), h('dd', {}, h('code', { class: 'iri' }, thing.iri))),
      h('p', { class: 'row no-print' },
        thing.isPlan && h('a', { class: 'button strong', href: to(pathOf('plan', thing.id)) }, t('isPlan')),
        h('a', { class: 'button', href: `/api/${folder}/${id}/${list}?format=csv&limit=10000` }, t('asCsv')),
        h('button', { type: 'button', class: 'button', onclick: () => print() }, t('printPage'))));
  }

  /** What filters are set, each with a way to take it off. */
  #chosen() {
    const set = Object.keys(FILTERS).filter((name) => this.#place.get(name) !== '');
    return set.length > 0 && h('p', { class: 'row no-print' },
      set.map((name) => this.#place.link({ [name]: '' }, { class: 'button', title: t('clear') }, `${spoken(name, this.#place.get(name))} ×`)),
      set.length > 1 && this.#place.link(Object.fromEntries(set.map((name) => [name, ''])), { class: 'button' }, t('clear')));
  }

  #sayings(passing) {
    const plans = new Map();
    passing.slice(0, this.#shown).forEach((mention) => plans.set(mention.plan.iri, [...(plans.get(mention.plan.iri) ?? []), mention]));
    const left = passing.length - this.#shown;
    return [
      [...plans.values()].map((mentions) => this.#plan(mentions)),
      left > 0 && h('p', { class: 'no-print' }, h('button', {
        type: 'button', class: 'button', id: 'more',
        onclick: () => {
          this.#shown += STEP * 5;
          this.#draw();
        },
      }, t('showMore', Math.min(left, STEP * 5)))),
    ];
  }

  #plan(mentions) {
    const { plan } = mentions[0];
    return h('section', { class: 'of-plan' },
      zh('h3', {}, h('a', { href: to(pathOf('plan', plan.id)) }, plan.title ?? plan.id),
        h('span', { class: 'soft' }, ` ${[plan.jurisdiction, plan.year].filter(Boolean).join(' · ')}`)),
      mentions.map((mention) => this.#saying(mention, plan)));
  }

  #saying(mention, plan) {
    const where = mention.part === 'preface' ? t('preface') : [mention.path, mention.title].filter(Boolean).join(' ');
    return h('figure', { class: 'saying' },
      h('figcaption', {},
        zh('a', { href: to(pathOf('plan', plan.id), { item: mention.path }) }, where),
        mention.manner && h('span', { class: 'tag' }, t(mention.manner)),
        mention.datedAfterPlan && h('span', { class: 'tag' }, t('afterPlan')),
        h('span', { class: 'soft' }, `${t('confidence')} ${mention.confidence.toFixed(2)}`)),
      zh('blockquote', {}, this.#sentence(mention, plan)));
  }

  #sentence(mention, plan) {
    const { text, start } = mention.sentence;
    return [
      slice(text, 0, mention.start - start),
      h('a', { class: 'exact', href: toWords(plan.id, mention.start, mention.end) }, h('mark', {}, mention.exact)),
      slice(text, mention.end - start),
    ];
  }

  #charts(mentions) {
    const chart = (name, title, compare, label = (value) => value) => {
      const rows = counted(mentions.filter((mention) => this.#passes(mention, name)), FILTERS[name], compare);
      const wanted = this.#place.get(name);
      return rows.length > 1 && [
        h('h3', {}, t(title)),
        bars(rows.slice(0, 16).map(([value, count]) => ({
          label: label(value), value: count, chosen: wanted === String(value),
          link: this.#linkTo({ [name]: wanted === String(value) ? '' : String(value) }),
        })), t(title)),
      ];
    };
    return [
      chart('manner', 'allManners', byCount, (value) => t(value)),
      chart('year', 'allYears', ([one], [other]) => one - other),
      chart('jurisdiction', 'allPlaces', byCount),
    ];
  }

  #linkTo(change) {
    const link = this.#place.link(change, {});
    return { href: link.getAttribute('href'), onclick: (event) => !event.ctrlKey && !event.metaKey && (event.preventDefault(), this.#place.go(change)) };
  }

  #names(mentions) {
    const names = counted(mentions, (mention) => mention.exact.replace(/^《(.*)》$/, '$1'), byCount);
    return names.length > 1 && [
      h('h3', {}, t('goesBy')),
      h('ul', { class: 'names' }, names.slice(0, 12).map(([name, count]) => zh('li', {}, name, ' ', h('span', { class: 'count' }, count)))),
    ];
  }

  #inferred() {
    return ['localises', 'localisedBy', 'possiblySame'].map((relation) => {
      const rows = this.#thing.inferred.filter((row) => row.relation === relation);
      return rows.length > 0 && [
        h('h3', {}, t(relation)),
        h('ul', { class: 'names' }, rows.map((row) => zh('li', {},
          h('a', { href: to(pathOf('document', row.id)) }, row.label ?? row.id),
          h('span', { class: 'soft' }, ` ${[row.jurisdiction, row.date ?? t('unknown'), row.confidence === undefined ? '' : t('confidenceOf', row.confidence.toFixed(2))].filter(Boolean).join(' · ')}`)))),
      ];
    });
  }

  #relatives() {
    return ['above', 'below'].map((relation) => {
      const rows = this.#thing.relatives.filter((row) => row.relation === relation);
      return rows.length > 0 && [
        h('h3', {}, t(relation)),
        h('ul', { class: 'names' }, rows.map((row) => zh('li', {}, h('a', { href: to(pathOf(this.#kind, row.id)) }, row.label ?? row.id)))),
      ];
    });
  }

  #beside() {
    const kinds = ['body', 'document', 'program', 'group'].map((kind) => [kind, this.#thing.beside.filter((row) => row.kind === kind)]).filter(([, rows]) => rows.length > 0);
    return kinds.length > 0 && [
      h('h3', {}, t('beside')),
      kinds.map(([kind, rows]) => h('details', { open: kind === kinds[0][0] },
        h('summary', {}, h('span', { class: 'with-sign inline' }, shape(kind), h('span', {}, t(`${kind}Many`)))),
        h('div', { class: `kind-${kind}` }, bars(rows.slice(0, 12).map((row) => ({ label: zh('span', {}, row.label ?? row.id), value: row.items, link: { href: to(pathOf(kind, row.id)) } })), t(`${kind}Many`))))),
    ];
  }
}

/** What can be filtered by: the value of each filter in a mention. */
const FILTERS = {
  manner: (mention) => mention.manner,
  year: (mention) => mention.plan.year,
  jurisdiction: (mention) => mention.plan.jurisdiction,
};

function spoken(name, value) {
  return name === 'manner' && has(value) ? t(value) : value;
}

function byCount([one, ones], [other, others]) {
  return others - ones || String(one).localeCompare(String(other), 'zh');
}

function plansOf(mentions) {
  return new Set(mentions.map((mention) => mention.plan.iri)).size;
}
