// The picture: Cytoscape.js with the fcose layout, both from this server.
import { broken } from './label.js';
import { has, t } from './strings.js';
import { rules } from './look.js';
import { svgOf } from './picture-svg.js';
import { apart, seeds } from './places.js';
import { found } from './view.js';

/** How far the layout is drawn together before labels push nodes apart. */
const TIGHT = 0.8;

/** Zoom at which a picture of few nodes is shown: no larger than the text beside it. */
const LARGEST = 1;

/** Nodes that are laid out in a second or two. */
const TOO_MANY = 1200;

const SCRIPTS = [
  '/webjars/layout-base/2.0.1/layout-base.js',
  '/webjars/cose-base/2.2.0/cose-base.js',
  '/webjars/cytoscape/3.33.1/dist/cytoscape.min.js',
  '/webjars/cytoscape-fcose/2.2.0/cytoscape-fcose.js',
];

/** Loads the libraries once, in their order. */
let loaded;
function libraries() {
  loaded ??= Promise.all(SCRIPTS.map((source) => new Promise((done, fail) => {
    const script = document.createElement('script');
    script.src = source;
    script.async = false;
    script.onload = done;
    script.onerror = () => fail(new Error(`${source} cannot be loaded`));
    document.head.append(script);
  })));
  return loaded;
}

export class Graph {
  #cy;
  #plan;
  #address;
  #element;
  #drawn = '';

  static async in(element, plan, address) {
    await libraries();
    return new Graph(element, plan, address);
  }

  constructor(element, plan, address) {
    this.#element = element;
    this.#plan = plan;
    this.#address = address;
    element._cyreg?.cy?.destroy();
    this.#cy = window.cytoscape({
      container: element, style: rules(), minZoom: 0.02, maxZoom: 4, selectionType: 'single',
      // Of many nodes the lines are left out while the picture moves, and the last image of it is moved instead.
      hideEdgesOnViewport: plan.links.length > 3000, textureOnViewport: plan.links.length > 3000, pixelRatio: plan.links.length > 3000 ? 1 : 'auto',
    });
    this.#cy.on('tap', 'node, edge[label]', (event) => address.go({ sel: event.target.id() }));
    this.#cy.on('tap', (event) => event.target === this.#cy && address.state.sel !== '' && address.go({ sel: '' }));
    this.#cy.on('dbltap', 'node', (event) => this.#toggle(event.target.id()));
    this.#cy.on('dragfree', 'node', (event) => this.#pin(event.target));
    this.#cy.on('mouseover', 'node, edge', (event) => this.#hover(event.target));
    this.#cy.on('mouseout', 'node, edge', () => this.#cy.elements().removeClass('near'));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#cy.style(rules()));
  }

  /** Draws a picture (view.js) and marks what is selected, found, focused. */
  show(state, seen) {
    this.#cy.resize();
    this.#words(seen);
    const drawn = JSON.stringify([seen.nodes.map(({ node, box }) => [node.name, box?.name]), seen.lines.map((line) => [line.name, line.links.length])]);
    if (drawn !== this.#drawn || this.#lang !== state.lang) {
      this.#drawn = drawn;
      this.#lang = state.lang;
      this.#fill(seen);
    }
    this.#mark(state);
  }

  #lang;

  zoom(factor) {
    this.#cy.animate({ zoom: { level: this.#cy.zoom() * factor, renderedPosition: { x: this.#cy.width() / 2, y: this.#cy.height() / 2 } }, duration: 120 });
  }

  fit() {
    this.#cy.animate({ fit: { padding: 28 }, duration: 150 });
  }

  /** The whole picture as text of an SVG file. */
  svg() {
    return svgOf(this.#cy);
  }

  /** A node that somebody has put somewhere stays there. */
  #pin(node) {
    const { x, y } = node.position();
    this.#address.go({ pins: { ...this.#address.state.pins, [node.id()]: `${Math.round(x)}_${Math.round(y)}` } });
  }

  #pins() {
    return new Map(Object.entries(this.#address.state.pins)
      .filter(([name]) => this.#cy.getElementById(name).nonempty())
      .map(([name, place]) => [name, { x: Number(place.split('_')[0]), y: Number(place.split('_')[1]) }]));
  }

  /** The whole picture as a PNG blob. */
  png() {
    const background = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
    return this.#cy.png({ output: 'blob-promise', full: true, scale: 2, bg: background });
  }

  #fill(seen) {
    const before = new Map(this.#cy.nodes().map((node) => [node.id(), { ...node.position() }]));
    const nodes = seen.nodes.map((entry) => this.#node(entry, seen));
    const lines = [...seen.nodes.filter(({ box }) => box !== undefined).map(within), ...seen.lines.map(edge)];
    this.#cy.batch(() => {
      this.#cy.elements().remove();
      this.#cy.add(nodes);
      this.#cy.add(lines);
    });
    const places = seeds(seen, before);
    this.#cy.nodes().positions((node) => places.get(node.id()));
    if (nodes.length > 0) {
      this.#arrange();
    }
  }

  /** From the same start the layout comes to the same end: nothing is left to chance. */
  #arrange() {
    const count = this.#cy.nodes().length;
    if (count > TOO_MANY) {
      // Such a layout takes half a minute: the starting places, near the parts that name a thing, must do.
      this.#cy.fit(undefined, 24);
      return;
    }
    const many = count > 150;
    this.#cy.layout({
      name: 'fcose', quality: many ? 'default' : 'proof', randomize: false, animate: false, fit: false,
      nodeDimensionsIncludeLabels: true, packComponents: false,
      nodeRepulsion: () => 4500, idealEdgeLength: () => 46, edgeElasticity: () => 0.45, gravity: 0.6, gravityRange: 2,
      numIter: many ? 600 : 2500, tile: true,
      fixedNodeConstraint: [...this.#pins()].map(([nodeId, position]) => ({ nodeId, position })),
      tilingPaddingVertical: 14, tilingPaddingHorizontal: 14,
    }).run();
    this.#tighten();
    const boxes = this.#cy.nodes().map((node) => ({ node, ...node.boundingBox({ includeLabels: true, includeOverlays: false, includeUnderlays: false, includeEdges: false }) }));
    const moves = apart(boxes);
    this.#cy.batch(() => {
      moves.forEach((move, index) => boxes[index].node.shift(move));
      this.#pins().forEach((place, name) => this.#cy.getElementById(name).position(place));
    });
    this.#cy.fit(undefined, 24);
    if (this.#cy.zoom() > LARGEST) {
      this.#cy.zoom(LARGEST);
      this.#cy.center();
    }
  }

  /** Draws the picture together and gives it the shape of its pane; `apart` then makes the room that labels need. */
  #tighten() {
    const { w, h } = this.#cy.nodes().boundingBox();
    const stretch = Math.sqrt(Math.min(2.4, Math.max(0.5, (this.#cy.width() / this.#cy.height()) / (w / h))));
    this.#cy.nodes().positions((node) => ({ x: node.position('x') * TIGHT * stretch, y: (node.position('y') * TIGHT) / stretch }));
  }

  #node({ node, open }, seen) {
    const count = seen.links.filter((link) => link.thing === node || link.part === node || link.part.root === node).length;
    
    return {
      group: 'nodes',
      classes: [node.kind, open && 'open', node.bodyClass && 'class', count === 0 && 'lone'].filter(Boolean).join(' '),
      data: { id: node.name, kind: node.kind, label: label(node), size: Math.min(46, 20 + 5 * Math.sqrt(count)) },
    };
  }

  #words(seen) {
    this.#element.setAttribute('aria-label', t('graphLabel', seen.nodes.length, seen.lines.length));
  }

  #mark(state) {
    const matches = found(this.#plan, state.q);
    this.#cy.batch(() => {
      this.#cy.elements().removeClass('chosen beside dim hit pinned');
      this.#pins().forEach((place, name) => this.#cy.getElementById(name).addClass('pinned'));
      if (state.q !== '') {
        this.#cy.elements().addClass('dim');
        const hits = this.#cy.nodes().filter((node) => matches.has(node.id()));
        hits.removeClass('dim');
        hits.addClass('hit');
      }
      const chosen = this.#chosen(state.sel);
      if (chosen.nonempty() && state.sel !== state.focus) {
        const items = chosen.connectedEdges('.within').targets();
        const middle = chosen.union(chosen.hasClass('open') ? items : this.#cy.collection());
        const beside = middle.union(middle.connectedEdges()).union(middle.neighborhood()).union(middle.edges().connectedNodes());
        this.#cy.elements().difference(beside).addClass('dim');
        beside.removeClass('dim').addClass('beside');
        chosen.addClass('chosen');
      }
    });
  }

  /** What a name selects in the picture: itself, or the section or line that stands for it. */
  #chosen(name) {
    const own = this.#cy.getElementById(name);
    if (name === '' || own.nonempty()) {
      return own;
    }
    const part = this.#plan.byName.get(name)?.root;
    if (part !== undefined) {
      return this.#cy.getElementById(part.name);
    }
    const link = this.#plan.linksNamed(name)[0];
    const gathered = link && this.#cy.getElementById([link.part.root.name, ...name.split('~~').slice(1)].join('~~'));
    return gathered ?? this.#cy.collection();
  }

  #hover(element) {
    element.union(element.isNode() ? element.connectedEdges() : element.connectedNodes()).addClass('near');
  }

  #toggle(name) {
    const node = this.#plan.byName.get(name);
    if (node?.children?.length > 0) {
      const open = this.#address.state.open;
      this.#address.go({ open: open.includes(node.path) ? open.filter((path) => path !== node.path) : [...open, node.path], sel: name });
    }
  }
}

function within({ node, box }) {
  return { group: 'edges', classes: 'within', selectable: false, data: { id: `within ${node.name}`, source: box.name, target: node.name, many: 0 } };
}

function edge(line) {
  const word = line.role ?? line.sort;
  const many = line.links.length;
  return {
    group: 'edges',
    classes: [`to-${line.sort}`, line.role && `role-${line.role}`].filter(Boolean).join(' '),
    data: {
      id: line.name, source: line.from.name, target: line.to.name, many: many > 1 ? many : 0,
      label: (has(word) && line.role ? t(word) : '') + (many > 1 ? ` ×${many}` : ''),
    },
  };
}

function label(node) {
  if (node.kind === 'preface') {
    return t('preface');
  }
  if (node.path !== undefined) {
    return broken(`${node.number}${node.label}`, 22, 9);
  }
  const bare = node.label.startsWith('《') || node.kind !== 'document';
  return broken(bare ? node.label : `《${node.label}》`, 27, 9.5);
}
