// The bar over the picture: which view, what the limit hides, zoom, what can be taken away.
import { h } from './dom.js';
import { FIRST_LIMIT, WAY } from './state.js';
import { t } from './strings.js';
import { sparqlOf } from './sparql.js';
import { rowsOf } from './table.js';
import { to } from './shell.js';

export class Tools {
  #element;
  #plan;
  #address;
  #graph;

  /** graph: gives the picture, or undefined while it is not drawn. */
  constructor(element, plan, address, graph) {
    this.#element = element;
    this.#plan = plan;
    this.#address = address;
    this.#graph = graph;
    const button = (sign, words, run) => h('button', { type: 'button', class: 'button', title: words, 'aria-label': words, onclick: run }, sign);
    document.getElementById('zoom').replaceChildren(
      button('+', t('zoomIn'), () => this.#graph()?.zoom(1.35)),
      button('−', t('zoomOut'), () => this.#graph()?.zoom(1 / 1.35)),
      button('⤢', t('fit'), () => this.#graph()?.fit()),
    );
  }

  show(state, seen) {
    const focused = document.activeElement?.id;
    const children = [
      this.#views(state),
      ...this.#steps(state),
      h('span', { class: 'gap' }),
      h('button', { type: 'button', class: 'button', id: 'copy', onclick: (event) => copy(event.target) }, t('copyLink')),
      drawn(state) && h('button', { type: 'button', class: 'button', id: 'png', title: t('savePng'), 'aria-label': t('savePng'), onclick: () => this.#png() }, 'PNG'),
      drawn(state) && h('button', { type: 'button', class: 'button', id: 'svg', title: t('saveSvg'), 'aria-label': t('saveSvg'), onclick: () => this.#svg() }, 'SVG'),
      h('button', { type: 'button', class: 'button', id: 'csv', onclick: () => save(csv(seen.links), 'yaodian.csv'), title: t('saveCsv'), 'aria-label': t('saveCsv') }, 'CSV'),
      h('a', { class: 'button', id: 'sparql', href: to('/query', { sparql: sparqlOf(this.#plan, state) }), title: t('sparqlHint') }, 'SPARQL'),
      this.#left(state, seen),
    ];
    this.#element.replaceChildren(...children.filter(Boolean));
    if (focused) {
      document.getElementById(focused)?.focus();
    }
  }

  #views(state) {
    return h('div', { class: 'views', role: 'group', 'aria-label': t('views') },
      h('button', { type: 'button', class: 'button show-filters', id: 'show-filters', onclick: () => document.body.classList.add('filtering') }, t('filters')),
      ['graph', 'table', 'both', 'matrix'].map((view) =>
        h('button', { type: 'button', class: `button view-${view}`, id: `view-${view}`, 'aria-pressed': String(state.view === view), onclick: () => this.#address.go({ view }) }, t(view))));
  }

  #steps(state) {
    const roots = this.#plan.roots.filter((root) => root.children.length > 0);
    const focus = this.#plan.byName.get(state.focus);
    const steps = [
      this.#address.canUndo && h('button', { type: 'button', class: 'button', id: 'undo', title: t('undoHint'), onclick: () => this.#address.undo() }, `↶ ${t('undo')}`),
      Object.keys(state.pins).length > 0 && h('button', { type: 'button', class: 'button', id: 'unpin', onclick: () => this.#address.go({ pins: {} }) }, t('unpinAll', Object.keys(state.pins).length)),
    ].filter(Boolean);
    if (state.path !== '') {
      return [...steps, h('button', { type: 'button', class: 'button strong focus-chip', id: 'unpath', title: t('unfocus'), onclick: () => this.#address.go({ path: '' }) }, t('wayOf', ...state.path.split(WAY).map((name) => this.#plan.byName.get(name)?.label ?? name)), ' ×')];
    }
    if (focus) {
      return [...steps, h('button', { type: 'button', class: 'button strong focus-chip', id: 'unfocus', title: t('unfocus'), onclick: () => this.#address.go({ focus: '' }) }, t('focused', focus.label), ' ×')];
    }
    if (!drawn(state) || state.section !== '' || roots.length < 2) {
      return steps;
    }
    const open = state.open.length > 0;
    return [...steps, h('button', { type: 'button', class: 'button', id: 'open-all', onclick: () => this.#address.go({ open: open ? [] : roots.map((root) => root.path) }) }, t(open ? 'closeAll' : 'openAll'))];
  }

  /** What the limit hides, said in words. */
  #left(state, seen) {
    if (seen.left.length === 0 || !drawn(state)) {
      return null;
    }
    const kinds = new Map();
    seen.left.forEach((thing) => kinds.set(thing.kind, (kinds.get(thing.kind) ?? 0) + 1));
    const words = [...kinds].map(([kind, count]) => t('leftPart', t(`${kind}Many`), count)).join(t('comma'));
    const more = Math.min(FIRST_LIMIT, seen.left.length);
    return h('p', { class: 'left', id: 'left' },
      t('left', seen.left.length, words), ' ',
      h('button', { type: 'button', class: 'plain', id: 'draw-more', onclick: () => this.#address.go({ limit: state.limit + more }) }, t('drawMore', more)), ' ',
      seen.left.length > more && h('button', { type: 'button', class: 'plain', id: 'draw-all', onclick: () => this.#address.go({ limit: state.limit + seen.left.length }) }, t('drawAll')));
  }

  #svg() {
    const picture = this.#graph()?.svg();
    if (picture) {
      save(new Blob([picture], { type: 'image/svg+xml' }), 'yaodian.svg');
    }
  }

  async #png() {
    const picture = await this.#graph()?.png();
    if (picture) {
      save(picture, 'yaodian.png');
    }
  }
}

function drawn(state) {
  return state.view === 'graph' || state.view === 'both';
}

async function copy(button) {
  try {
    await navigator.clipboard.writeText(location.href);
  } catch {
    // Outside of HTTPS and localhost browsers have only the old way.
    const field = h('textarea', { class: 'unseen' });
    field.value = location.href;
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }
  button.textContent = t('copied');
}

/** The links as CSV; the byte-order mark is for Excel. A cell that a spreadsheet would run as a formula is kept as words. */
function csv(links) {
  const cell = (value) => {
    const words = String(value);
    return `"${(/^[=+\-@\t]/.test(words) ? `'${words}` : words).replaceAll('"', '""')}"`;
  };
  const rows = [[t('inItem'), t('relation'), t('kind'), t('what'), 'IRI', t('words'), t('confidence')], ...rowsOf(links)];
  return new Blob(['\ufeff', rows.map((row) => row.map(cell).join(',')).join('\r\n')], { type: 'text/csv' });
}

function save(blob, name) {
  const link = h('a', { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
