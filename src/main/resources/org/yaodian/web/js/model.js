// A plan's graph as the API gives it, indexed for the views. Nothing here touches the page.

/** Cuts by code points, the unit of all offsets of the API. */
export function slice(text, start, end) {
  return Array.from(text).slice(start, end).join('');
}

/**
 * One plan.
 * parts: preface, sections, items in order, each {name, iri, kind, label, number, path, root, children};
 * things: bodies, documents … by name; links: {name, part, thing, kind, role, confidence, mentions};
 * sentences: by key {start, end, text}. A `name` is an IRI without what all IRIs of the plan share: short enough for an address.
 */
export class Plan {
  constructor(graph) {
    this.about = graph.plan;
    this.base = graph.plan.iri.replace(/(\/id\/).*$/, '$1');
    this.sentences = new Map(Object.entries(graph.sentences ?? {}));
    const nodes = graph.elements.nodes.map(({ data }) => ({ ...data, iri: data.id, name: this.nameOf(data.id) }));
    this.parts = nodes.filter((node) => node.path !== undefined);
    this.parts.sort((one, other) => one.order - other.order);
    this.nodes = new Map(nodes.map((node) => [node.iri, node]));
    this.byName = new Map(nodes.map((node) => [node.name, node]));
    this.#nest();
    this.links = graph.elements.edges
      .map(({ data }) => this.#link(data))
      .sort((one, other) => one.part.order - other.part.order || firstStart(one) - firstStart(other));
    this.#count();
  }

  nameOf(iri) {
    if (iri.startsWith(`${this.about.iri}/`)) {
      return iri.slice(this.about.iri.length);
    }
    return this.base !== '' && iri.startsWith(this.base) ? iri.slice(this.base.length) : iri;
  }

  /** The id of a plan, '' where there is none. */
  planOf(iri = '') {
    return iri.startsWith(`${this.base}document/`) ? iri.slice(`${this.base}document/`.length) : '';
  }

  /** The id of the plan that a part is of. */
  planIdOf(part) {
    return this.planOf(part.plan ?? (part.root.plan === undefined && part.root.path.startsWith('p') ? part.root.iri : this.about.iri));
  }

  /** The parts at the top: preface and first-level sections, or items where a plan has no sections. */
  get roots() {
    return this.parts.filter((part) => part.root === part);
  }

  /** All things of a kind, those with most links first. */
  things(kind) {
    return [...this.nodes.values()]
      .filter((node) => node.kind === kind && node.links.length > 0)
      .sort((one, other) => other.links.length - one.links.length);
  }

  /** The part itself and all parts below it. */
  within(part) {
    return [part, ...part.children.flatMap((child) => this.within(child))];
  }

  /** The sentences of a part in the order of the text. */
  text(part) {
    return [...this.sentences.values()]
      .filter((sentence) => sentence.part === part.iri)
      .sort((one, other) => one.start - other.start);
  }

  /** The links a name of the form part~role~thing stands for, those of the parts below included. */
  linksNamed(name) {
    const [partName, role, thingName] = name.split('~~');
    const part = this.byName.get(partName);
    if (part === undefined || thingName === undefined) {
      return [];
    }
    const parts = new Set(this.within(part));
    return this.links.filter(
      (link) => parts.has(link.part) && link.thing.name === thingName && (link.role ?? link.kind) === role,
    );
  }

  #nest() {
    const sections = new Map(this.parts.map((part) => [part.path, part]));
    this.parts.forEach((part) => {
      part.children = [];
      part.links = [];
    });
    this.parts.forEach((part) => {
      part.above = part.section ? sections.get(part.section) : undefined;
      part.above?.children.push(part);
    });
    this.parts.forEach((part) => {
      let root = part;
      while (root.above !== undefined) {
        root = root.above;
      }
      part.root = root;
    });
  }

  #link(data) {
    const part = this.nodes.get(data.source);
    const thing = this.nodes.get(data.target);
    const name = [part.name, data.role ?? data.kind, thing.name].join('~~');
    const mentions = [...data.mentions].sort((one, other) => one.start - other.start);
    return { ...data, name, part, thing, mentions, sort: thing.kind };
  }

  #count() {
    this.nodes.forEach((node) => {
      node.links = [];
    });
    this.links.forEach((link) => {
      link.part.links.push(link);
      link.thing.links.push(link);
    });
  }
}

/** The name of the line between a part (or the section that stands for it) and a thing. */
export function lineName(part, link) {
  return [part.name, link.role ?? link.kind, link.thing.name].join('~~');
}

function firstStart(link) {
  return link.mentions[0]?.start ?? 0;
}
