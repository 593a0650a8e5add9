// What is being looked at, kept in the address: every view can be sent to somebody.
import { h } from './dom.js';
import { BODY_ROLES, CITATION_ROLES, FIRST_KINDS, KINDS } from './kinds.js';

const ROLES = [...BODY_ROLES, ...CITATION_ROLES];
/** Stands between the two ends of a way. */
export const WAY = '~~~';

const VIEWS = ['graph', 'table', 'both', 'matrix'];

/** Things drawn before anybody asks for more: what a screen can hold. */
export const FIRST_LIMIT = matchMedia('(max-width: 56rem)').matches ? 24 : 60;

/**
 * Reads a query string.
 * lang: 'zh'|'en'; plan: id or ''; thing: end of an IRI ("body/410000/各地") whose places in all plans are drawn, or '';
 * path: two names whose shortest way is drawn, joined by ~~~; pins: places of nodes, by name, as "x_y"; section: path or ''; open: paths of opened sections; focus, sel: short names of
 * things (model.js) or ''; kinds, hidden (roles): lists; min: least confidence; q: words searched; limit: things drawn.
 */
export function parse(query) {
  const given = new URLSearchParams(query);
  const list = (name, allowed) => (given.get(name) ?? '').split(',').filter((word) => allowed.includes(word));
  const number = (name, otherwise, least, most) => {
    const value = Number.parseFloat(given.get(name) ?? '');
    return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : otherwise;
  };
  return {
    lang: given.get('lang') === 'en' ? 'en' : 'zh',
    plan: given.get('plan') ?? '',
    thing: given.get('thing') ?? '',
    path: (given.get('path') ?? '').includes(WAY) ? given.get('path') : '',
    pins: pinsOf(given.get('pins') ?? ''),
    section: given.get('section') ?? '',
    open: (given.get('open') ?? '').split(',').filter(Boolean),
    focus: given.get('focus') ?? '',
    kinds: given.has('kinds') ? list('kinds', KINDS) : FIRST_KINDS,
    hidden: list('hide', ROLES),
    min: number('min', 0.5, 0, 1),
    q: given.get('q') ?? '',
    sel: given.get('sel') ?? '',
    view: VIEWS.includes(given.get('view')) ? given.get('view') : 'graph',
    limit: Math.round(number('limit', FIRST_LIMIT, 1, 100000)),
  };
}

/** "name@x_y;name@x_y" as an object of places, in whole units of the picture. */
function pinsOf(words) {
  return Object.fromEntries(words.split(';').map((pin) => /^(.+)@(-?\d{1,6}_-?\d{1,6})$/.exec(pin)).filter(Boolean).map(([, name, place]) => [name, place]));
}

/** The query string of a state, shortest form: what is as at first is left out. */
export function format(state) {
  const words = new URLSearchParams();
  const put = (name, value, first) => {
    if (value !== first) {
      words.set(name, value);
    }
  };
  put('plan', state.plan, '');
  put('thing', state.thing, '');
  put('path', state.path, '');
  put('pins', Object.entries(state.pins).map(([name, place]) => `${name}@${place}`).join(';'), '');
  put('section', state.section, '');
  put('open', state.open.join(','), '');
  put('focus', state.focus, '');
  put('kinds', state.kinds.join(','), FIRST_KINDS.join(','));
  put('hide', state.hidden.join(','), '');
  put('min', String(state.min), '0.5');
  put('q', state.q, '');
  put('sel', state.sel, '');
  put('view', state.view, 'graph');
  put('limit', String(state.limit), String(FIRST_LIMIT));
  put('lang', state.lang, 'zh');
  // Commas and slashes mean nothing in a query: leave them readable.
  const text = words.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%7E', '~');
  return text === '' ? '' : `?${text}`;
}

/** Holds the state, writes it to the address, tells listeners (now, before) after every change. */
export class Address {
  #steps = 0;

  #state = parse(location.search);
  #listeners = [];

  constructor() {
    addEventListener('popstate', () => {
      this.#steps = Math.max(0, this.#steps - 1);
      this.#become(parse(location.search));
    });
  }

  get state() {
    return this.#state;
  }

  listen(listener) {
    this.#listeners.push(listener);
  }

  /** Goes to a changed state: a step that the browser's back button undoes. */
  go(change) {
    const next = { ...this.#state, ...change };
    const query = format(next);
    if (query !== format(this.#state)) {
      this.#steps++;
      history.pushState(null, '', location.pathname + query);
      this.#become(next);
    }
  }

  /** Whether a step was made here that can be undone. */
  get canUndo() {
    return this.#steps > 0;
  }

  undo() {
    if (this.canUndo) {
      history.back();
    }
  }

  /** A link to the state with a change: goes there without loading the page again, and can be opened beside it. */
  link(change, attributes, ...words) {
    const go = (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        this.go(change);
      }
    };
    return h('a', { class: 'plain', href: this.href(change), onclick: go, ...attributes }, ...words);
  }

  /** The whole address of the state with a change, to be put in a link. */
  href(change) {
    return (location.pathname + format({ ...this.#state, ...change })) || '/';
  }

  #become(next) {
    const before = this.#state;
    this.#state = next;
    this.#listeners.forEach((listener) => listener(next, before));
  }
}
