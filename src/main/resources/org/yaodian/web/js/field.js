// The search field in the head of the pages: names by their words or their pinyin, then sentences, from one request.
import { get } from './api.js';
import { Combobox } from './combobox.js';
import { h, paused } from './dom.js';
import { to } from './shell.js';
import { learn, t } from './strings.js';
import { addressOf, factsOf, kindName, labelOf, sentenceOf, signOf } from './things.js';

learn({
  fieldHint: ['搜机构、文件、条目；拼音也行', 'Search names, text, pinyin'],
  fieldLabel: ['搜索全部计划', 'Search all plans'],
  fieldOffers: ['搜索建议', 'Suggestions'],
  fieldCount: ['{0} 条建议，用上下键选择', '{0} suggestions, choose by the arrow keys'],
  fieldAll: ['“{0}”的全部结果', 'All results for “{0}”'],
  fieldNone: ['没有叫这个名字的，也没有这些字。回车看怎么办。', 'Nothing by that name or with these words. Enter says what to do.'],
  fieldFailed: ['搜索没有应答，回车再试。', 'Search did not answer; Enter tries again.'],
});

const NAMES = 7;
const PAUSE = 60; // milliseconds without a key before the server is asked
const SENTENCE = 44; // signs of a sentence in the list

/** The server keeps its names in memory from the first question on: asked for when somebody is about to type. */
let wake = () => {
  wake = () => {};
  get('/api/suggest', { q: '要点', limit: 1 }).catch(() => {});
};

/** Puts the field in a form; Enter without a choice leads to the list of results. */
export function field(form) {
  let asked = new AbortController();
  const all = () => to('/', { q: box.field.value.trim() });
  const status = h('p', { class: 'unseen', role: 'status' });
  const box = new Combobox(form, { 'aria-label': t('fieldLabel'), placeholder: t('fieldHint'), value: new URLSearchParams(location.search).get('q') }, {
    label: t('fieldOffers'),
    offer: () => ask(),
    take: () => box.field.value.trim() !== '' && location.assign(all()),
  });
  form.append(status);
  const fetchOffers = paused(PAUSE, async (words) => {
    asked = new AbortController();
    try {
      show(await get('/api/suggest', { q: words, limit: NAMES }, asked.signal), words);
    } catch (error) {
      if (error.name !== 'AbortError') {
        say(t('fieldFailed'));
      }
    }
  });

  function ask() {
    const words = box.field.value.trim();
    asked.abort();
    if (words === '') {
      box.close();
      wake();
      return;
    }
    fetchOffers(words);
  }

  function show({ names, passages }, words) {
    if (document.activeElement !== box.field || box.field.value.trim() !== words) {
      return;
    }
    const offers = [...names.map(nameOffer), ...passages.map((passage) => passageOffer(passage, words))];
    if (offers.length === 0) {
      say(t('fieldNone'));
      return;
    }
    box.list.replaceChildren(...offers, allOffer(words));
    status.textContent = t('fieldCount', offers.length);
    box.open();
  }

  /** Where there is nothing to offer: it is said, and the list of results has more to say. */
  function say(words) {
    box.list.replaceChildren(box.option({ href: all() }, () => location.assign(all()), h('span', { class: 'soft' }, words)));
    status.textContent = words;
    box.open();
  }

  function offer(kind, address, ...content) {
    return box.option({ href: address }, () => location.assign(address),
      signOf(kind), h('span', { class: 'offer-text' }, ...content), h('span', { class: 'soft offer-kind' }, kindName(kind)));
  }

  function nameOffer(thing) {
    const address = thing.places > 1 ? to('/', { q: thing.label, kind: thing.kind }) : addressOf(thing);
    return offer(thing.kind, address, h('span', { class: 'offer-name', lang: 'zh-Hans' }, labelOf(thing)), h('span', { class: 'soft' }, factsOf(thing)));
  }

  function passageOffer(passage, words) {
    return offer(passage.kind, addressOf(passage), sentenceOf(passage, words, SENTENCE), h('span', { class: 'soft', lang: 'zh-Hans' }, `${passage.plan.title} ${labelOf(passage)}`));
  }

  function allOffer(words) {
    return box.option({ href: to('/', { q: words }), class: 'offer offer-all' }, () => location.assign(to('/', { q: words })), t('fieldAll', words));
  }
}
