// A field with offers below it, by keyboard and by pointer (the combobox pattern of ARIA).
import { h } from './dom.js';

export class Combobox {
  field;
  list;
  #take;
  #count = 0;

  /**
   * Fills a form with the field and its list.
   * @param attributes of the field; `label` names the list; `offer` is told when there is something to offer for;
   *   `take` when the form is sent and no offer is chosen.
   */
  constructor(form, attributes, { label, offer, take }) {
    this.#take = take;
    this.field = h('input', {
      type: 'search', id: 'q', name: 'q', role: 'combobox', autocomplete: 'off', spellcheck: 'false', 'aria-autocomplete': 'list',
      'aria-controls': 'offers', 'aria-expanded': 'false', ...attributes,
      oninput: offer, onkeydown: (event) => this.#key(event), onfocus: offer, onblur: () => setTimeout(() => this.close(), 150),
    });
    this.list = h('div', { id: 'offers', role: 'listbox', class: 'offers', 'aria-label': label, hidden: true });
    form.replaceChildren(this.field, this.list);
    form.onsubmit = (event) => {
      event.preventDefault();
      this.#enter();
    };
  }

  /** An offer; `choose` is run when it is taken. With `href` among the attributes it is a link that can be opened beside. */
  option(attributes, choose, ...children) {
    const option = h(attributes.href === undefined ? 'div' : 'a', {
      role: 'option', class: 'offer', id: `offer-${this.#count++}`, 'aria-selected': 'false', tabindex: attributes.href === undefined ? null : '-1', ...attributes,
    }, ...children);
    option.addEventListener('pointerdown', (event) => {
      if (event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        choose();
      }
    });
    option.choose = choose;
    return option;
  }

  /** Shows the list if there is an offer in it. */
  open() {
    this.list.hidden = this.list.querySelector('.offer') === null;
    this.field.setAttribute('aria-expanded', String(!this.list.hidden));
    if (this.list.querySelector('[aria-selected="true"]') === null) {
      this.field.removeAttribute('aria-activedescendant');
    }
  }

  close() {
    this.list.hidden = true;
    this.field.setAttribute('aria-expanded', 'false');
    this.field.removeAttribute('aria-activedescendant');
  }

  #enter() {
    const active = this.list.querySelector('[aria-selected="true"]');
    if (active && !this.list.hidden) {
      active.choose();
      return;
    }
    this.close();
    this.#take();
  }

  #key(event) {
    if (event.key === 'Escape') {
      this.close();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') {
      return;
    }
    event.preventDefault();
    const options = [...this.list.querySelectorAll('.offer')];
    const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    const next = options.at((at + (event.key === 'ArrowDown' ? 1 : at < 0 ? 0 : -1)) % Math.max(1, options.length));
    options.forEach((option) => option.setAttribute('aria-selected', String(option === next)));
    if (next) {
      this.field.setAttribute('aria-activedescendant', next.id);
      next.scrollIntoView({ block: 'nearest' });
    }
  }
}
