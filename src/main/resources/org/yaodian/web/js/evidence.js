// The words behind a link: its sentences, the exact words marked by their spans.
import { h, zh } from './dom.js';
import { slice } from './model.js';
import { t } from './strings.js';

/**
 * A sentence with its mentions marked. Spans are code points of the canonical text; of spans that overlap the first
 * and longest is marked. `mark` makes the element of the words of a mention.
 */
export function marked(sentence, mentions, mark = (words) => h('mark', {}, words)) {
  const pieces = [];
  let at = sentence.start;
  [...mentions]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .forEach((mention) => {
      if (mention.start >= at && mention.end <= sentence.end) {
        pieces.push(cut(sentence, at, mention.start), mark(cut(sentence, mention.start, mention.end), mention));
        at = mention.end;
      }
    });
  return [...pieces, cut(sentence, at, sentence.end)];
}

function cut(sentence, start, end) {
  return slice(sentence.text, start - sentence.start, end - sentence.start);
}

/** The sentences that prove a link, each with confidence and rule. */
export function evidence(plan, link) {
  const sentences = new Map();
  link.mentions.forEach((mention) => sentences.set(mention.sentence, [...(sentences.get(mention.sentence) ?? []), mention]));
  return [...sentences].map(([key, mentions]) => {
    const sentence = plan.sentences.get(key);
    return h('figure', { class: 'evidence' },
      sentence
        ? zh('blockquote', {}, marked(sentence, mentions))
        : zh('blockquote', {}, mentions.map((mention) => h('mark', {}, mention.exact))),
      h('figcaption', { class: 'soft' }, mentions.map((mention) => facts(mention))));
  });
}

function facts(mention) {
  return h('span', { class: 'facts' },
    h('span', {}, `${t('confidence')} ${mention.confidence.toFixed(2)}`),
    h('meter', { min: 0, max: 1, low: 0.6, high: 0.8, optimum: 1, value: mention.confidence, 'aria-label': `${t('confidence')} ${mention.confidence.toFixed(2)}` }),
    h('span', {}, `${t('rule')} `, h('code', {}, mention.rule)),
    h('span', { title: t('spanHint', mention.start, mention.end) }, `${t('span')} ${mention.start}–${mention.end}`));
}
