// What a search finds, and where it leads: the same in the suggestions and in the lists.
import { h, zh } from './dom.js';
import { marked } from './evidence.js';
import { shape } from './marks.js';
import { pathOf, to, toWords } from './shell.js';
import { has, learn, t } from './strings.js';

learn({
  fieldPlan: ['计划', 'Plan'],
  fieldNational: ['全国', 'national'],
  fieldParts: ['{0} 处', '{0}×'],
  fieldKnownAs: ['又名 {0}', 'also {0}'],
  fieldPlaces: ['{0} 地都有', 'in {0} places'],
});

/** Words with a number in them; English has its own for one. */
export function counted(key, number) {
  return t(number === 1 && has(`${key}1`) ? `${key}1` : key, number.toLocaleString('en'));
}

const PARTS = ['item', 'section', 'preface'];

/** The page of a thing, the words of a part. */
export function addressOf(thing) {
  return PARTS.includes(thing.kind) ? toWords(thing.plan.id, thing.start, thing.end) : to(pathOf(thing.kind, thing.id));
}

/** The shape of a kind; plans and parts of them have the one of a part. */
export function signOf(kind) {
  return shape(kind === 'plan' || PARTS.includes(kind) ? 'item' : kind);
}

/** Its label, a part's with its number. */
export function labelOf(thing) {
  const label = thing.label ?? t('preface');
  return PARTS.includes(thing.kind) && thing.kind !== 'preface' ? `${thing.path} ${label}` : label;
}

/** What the kind is called. */
export function kindName(kind) {
  return kind === 'plan' ? t('fieldPlan') : t(kind);
}

/** What is said beside the label: whose it is, where, how often, by which other name it was found. */
export function factsOf(thing) {
  const words = thing.plan
    ? [thing.plan.title]
    : [
        thing.kind === 'plan' || thing.places > 1 ? '' : placeOf(thing),
        thing.places > 1 ? t('fieldPlaces', thing.places) : '',
        thing.parts > 0 ? t('fieldParts', thing.parts) : '',
        otherName(thing.by),
      ];
  return words.filter((word) => word !== '').join(' · ');
}

/** The number of a document says itself what it is. */
function otherName(name) {
  return name === undefined ? '' : name.includes('〔') ? name : t('fieldKnownAs', name);
}

function placeOf(thing) {
  return thing.id.startsWith('cn/') ? t('fieldNational') : thing.place;
}

/** A sentence with its words marked, cut to what stands beside them where `most` signs are too few for all of it. */
export function sentenceOf(passage, words, most = Infinity) {
  const typed = words.trim().split(/\s+/);
  const signs = [...passage.sentence];
  const at = Math.max(0, passage.sentence.indexOf(typed[0]));
  const before = [...passage.sentence.slice(0, at)].length;
  const from = signs.length <= most ? 0 : Math.max(0, Math.min(before - Math.floor(most / 3), signs.length - most));
  const text = signs.slice(from, from + most).join('');
  const found = typed.flatMap((word) => places(text, word)).map(([start, end]) => ({ start, end }));
  const end = [...text].length;
  return zh('span', { class: 'sentence' },
    from > 0 ? '…' : '', marked({ start: 0, end, text }, found), from + most < signs.length ? '…' : '');
}

/** Spans, in code points, at which a word stands in a text. */
function places(text, word) {
  const spans = [];
  for (let at = text.indexOf(word); word !== '' && at >= 0; at = text.indexOf(word, at + word.length)) {
    const start = [...text.slice(0, at)].length;
    spans.push([start, start + [...word].length]);
  }
  return spans;
}

/** One line of a list: sign, label that leads to the page, facts. */
export function lineOf(thing, ...more) {
  return h('li', { class: 'thing' },
    signOf(thing.kind),
    h('div', {},
      h('a', { class: 'thing-name', lang: 'zh-Hans', href: addressOf(thing) }, labelOf(thing)),
      h('span', { class: 'soft thing-facts', lang: thing.plan ? 'zh-Hans' : null }, factsOf(thing)),
      ...more));
}
