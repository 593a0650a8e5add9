// What a page looks at, kept in the address: parameters by name, '' where one is not given.
import { h } from './dom.js';

/** Holds the parameters of a page, writes them to the address, tells a listener after every change. */
export class Place {
  #listener;

  /** @param listener called with (now, before), each a function from a parameter's name to its value */
  constructor(listener) {
    this.#listener = listener;
    let last = new URLSearchParams(location.search);
    addEventListener('popstate', () => {
      const before = last;
      last = new URLSearchParams(location.search);
      this.#tell(before);
    });
    this.go = (change) => {
      const before = new URLSearchParams(location.search);
      const address = this.href(change);
      if (address !== location.pathname + location.search) {
        history.pushState(null, '', address);
        last = new URLSearchParams(location.search);
        this.#tell(before);
      }
    };
  }

  get(name) {
    return new URLSearchParams(location.search).get(name) ?? '';
  }

  /** The address with a change; values that are '' leave it. */
  href(change) {
    const words = new URLSearchParams(location.search);
    Object.entries(change).forEach(([name, value]) => (value === '' ? words.delete(name) : words.set(name, value)));
    const text = words.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%7E', '~');
    return location.pathname + (text === '' ? '' : `?${text}`);
  }

  /** A link that goes there without loading the page again, and can be opened beside it. */
  link(change, attributes, ...words) {
    return h('a', {
      href: this.href(change),
      onclick: (event) => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
          event.preventDefault();
          this.go(change);
        }
      },
      ...attributes,
    }, ...words);
  }

  #tell(before) {
    const now = new URLSearchParams(location.search);
    this.#listener((name) => now.get(name) ?? '', (name) => before.get(name) ?? '');
  }
}
