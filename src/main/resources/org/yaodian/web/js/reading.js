// A plan's text cut into blocks and marked runs. Offsets are code points of the canonical text. Nothing here touches the page.

/**
 * A plan as the reader needs it: points (code points of the text), parts in order with `depth`, `mentions` in order of
 * their start with `index`, `kind` and `part`.
 */
export class Reading {
  constructor(answer) {
    this.about = answer;
    this.points = Array.from(answer.text);
    this.parts = answer.parts.map((part) => ({ ...part, depth: part.path.split('.').length }));
    this.byPath = new Map(this.parts.map((part) => [part.path, part]));
    this.mentions = answer.mentions.map((mention, index) => ({
      ...mention,
      index,
      kind: KIND[mention.type] ?? mention.type,
      path: mention.part.path,
    }));
    this.blocks = this.#blocks();
  }

  slice(start, end) {
    return this.points.slice(start, end).join('');
  }

  /** The mentions of a part, or of all parts below a section. */
  within(part) {
    return this.mentions.filter(({ path }) => path === part.path || path.startsWith(`${part.path}.`));
  }

  /** Everything said of one thing, in the order of the text. */
  of(iri) {
    return this.mentions.filter((mention) => mention.thing.iri === iri);
  }

  /** The mention of a span, the surest where there are several. */
  at(start, end) {
    return this.mentions
      .filter((mention) => mention.start === start && mention.end === end)
      .sort((one, other) => other.confidence - one.confidence)[0];
  }

  /** Lines of the text, cut where a part begins in the middle of one: {start, end, part, head (end of the title in it)}. */
  #blocks() {
    const cuts = new Set(this.parts.map((part) => part.start));
    const blocks = [];
    let start = 0;
    for (let at = 0; at <= this.points.length; at++) {
      const line = at === this.points.length || this.points[at] === '\n';
      if (line || (cuts.has(at) && at > start)) {
        if (this.slice(start, at).trim() !== '') {
          blocks.push(this.#block(start, at));
        }
        start = line ? at + 1 : at;
      }
    }
    return blocks;
  }

  #block(start, end) {
    const part = this.parts.find((one) => one.start <= start && start < one.end);
    const block = { start, end, part, head: start };
    if (part !== undefined && part.start === start && part.kind !== 'preface') {
      block.head = this.#head(part, start, end);
    }
    return block;
  }

  /** Where the title of a part ends in its first block: after its number and name, else the whole line of a section. */
  #head(part, start, end) {
    const name = Array.from(part.label ?? '');
    const line = this.points.slice(start, end);
    for (let at = 0; name.length > 0 && at <= Math.min(12, line.length - name.length); at++) {
      if (name.every((point, i) => line[at + i] === point)) {
        return start + at + name.length;
      }
    }
    return part.kind === 'section' ? end : start + Array.from(part.number ?? '').length;
  }
}

const KIND = { cites: 'document', responsible: 'body' };

/**
 * Runs of a span in order, each {start, end, mention, lit}: mentions that pass, of those that overlap the first and
 * longest; `light` is a span {start, end} or undefined.
 */
export function runs(start, end, mentions, light) {
  const pieces = [];
  let at = start;
  const put = (to, mention) => {
    if (to > at) {
      pieces.push(...split(at, to, mention, light));
      at = to;
    }
  };
  [...mentions]
    .filter((mention) => mention.start >= start && mention.end <= end)
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .forEach((mention) => {
      if (mention.start >= at) {
        put(mention.start);
        put(mention.end, mention);
      }
    });
  put(end);
  return pieces;
}

function split(start, end, mention, light) {
  if (light === undefined || light.end <= start || light.start >= end) {
    return [{ start, end, mention, lit: false }];
  }
  const from = Math.max(start, light.start);
  const to = Math.min(end, light.end);
  return [[start, from, false], [from, to, true], [to, end, false]]
    .filter(([one, other]) => one < other)
    .map(([one, other, lit]) => ({ start: one, end: other, mention, lit }));
}
