// Which links a state shows, and how they gather into nodes and lines. Pure.
import { lineName } from './model.js';
import { WAY } from './state.js';

/** The links that pass the filters (kind, role, confidence, section, focus), in the order of the text. */
export function passing(plan, state) {
  const section = plan.parts.find((part) => part.path === state.section);
  const parts = section && new Set(plan.within(section));
  const near = neighbours(plan, state.focus);
  const way = between(plan, state);
  return plan.links.filter(
    (link) =>
      (!way || way.has(link)) &&
      (way || state.kinds.includes(link.sort) || link.thing.name === state.focus) &&
      !state.hidden.includes(link.role) &&
      link.confidence >= state.min &&
      (!parts || parts.has(link.part)) &&
      (!near || near.has(link.part)),
  );
}

/**
 * The links of a shortest way between the two ends of `state.path`, over all kinds and roles that are sure enough. Where
 * no shared name joins two items, the section they stand in does. Undefined where no way is asked for.
 */
export function between(plan, state) {
  const [from, to] = state.path.split(WAY).map((name) => plan.byName.get(name));
  if (from === undefined || to === undefined) {
    return undefined;
  }
  const came = new Map([[from, undefined]]);
  let row = [from];
  while (row.length > 0 && !came.has(to)) {
    const next = [];
    row.forEach((node) => steps(node, state).filter(({ other }) => !came.has(other)).forEach(({ other, link }) => {
      came.set(other, { node, link });
      next.push(other);
    }));
    row = next;
  }
  const links = new Set();
  for (let step = came.get(to); step !== undefined; step = came.get(step.node)) {
    if (step.link !== undefined) {
      links.add(step.link);
    }
  }
  return links;
}

/** Where a node leads: along its links first, then to the part above it and those below. */
function steps(node, state) {
  const along = node.links
    .filter((link) => link.confidence >= state.min)
    .map((link) => ({ link, other: link.part === node ? link.thing : link.part }));
  const beside = [node.above, ...(node.children ?? [])].filter((other) => other !== undefined).map((other) => ({ other }));
  return [...along, ...beside];
}

/** The parts that a focus leaves: itself and what is below it, or the parts that name it. */
function neighbours(plan, name) {
  const node = plan.byName.get(name);
  if (node === undefined) {
    return undefined;
  }
  return new Set(node.path === undefined ? node.links.map((link) => link.part) : plan.within(node));
}

/** True where the parts of a section are drawn one by one instead of the section as a whole. */
export function isOpen(plan, state, root) {
  return (
    root.children.length > 0 &&
    (state.focus !== '' || state.section !== '' || state.path !== '' || state.open.includes(root.path) || plan.roots.length === 1)
  );
}

/** What is found by the words searched: names of nodes that hold them or whose sentences do, and of their sections. */
export function found(plan, words) {
  const names = new Set();
  if (words === '') {
    return names;
  }
  const add = (node) => names.add(node.name) && node.root && names.add(node.root.name);
  plan.nodes.forEach((node) => node.label.includes(words) && add(node));
  plan.sentences.forEach((sentence) => {
    const part = sentence.text.includes(words) && plan.nodes.get(sentence.part);
    if (part) {
      add(part);
    }
  });
  return names;
}

/**
 * The picture: nodes {node, open, count}, lines {name, from, to, role, sort, links}, `links` that pass the filters and
 * `left`, the things that pass but go beyond the limit, fewest links last.
 */
export function picture(plan, state) {
  const links = passing(plan, state);
  const shown = withinLimit(links, state, plan);
  const things = new Set(shown.kept);
  const lines = new Map();
  links
    .filter((link) => things.has(link.thing))
    .forEach((link) => {
      const from = isOpen(plan, state, link.part.root) ? link.part : link.part.root;
      const name = lineName(from, link);
      const line = lines.get(name) ?? { name, from, to: link.thing, role: link.role, sort: link.sort, links: [] };
      line.links.push(link);
      lines.set(name, line);
    });
  const nodes = [...partNodes(plan, state, [...lines.values()]), ...shown.kept.map((node) => ({ node }))];
  return { nodes, lines: [...lines.values()], links, left: shown.left };
}

/** What is drawn: most links first, and of as many links each section its share. */
function withinLimit(links, state, plan) {
  const counts = new Map();
  const turns = new Map();
  const turn = new Map();
  links.forEach(({ thing, part }) => {
    if (!counts.has(thing)) {
      turn.set(thing, turns.get(part.root) ?? 0);
      turns.set(part.root, turn.get(thing) + 1);
    }
    counts.set(thing, (counts.get(thing) ?? 0) + 1);
  });
  const chosen = new Set(plan.linksNamed(state.sel).map((link) => link.thing));
  const wanted = (thing) => thing.name === state.sel || thing.name === state.focus || chosen.has(thing);
  const order = [...counts.keys()].sort(
    (one, other) => wanted(other) - wanted(one) || counts.get(other) - counts.get(one) || turn.get(one) - turn.get(other),
  );
  // A few more than the limit are no reason to hide any.
  const limit = order.length <= state.limit * 1.15 ? order.length : state.limit;
  return { kept: order.slice(0, limit), left: order.slice(limit) };
}

function partNodes(plan, state, lines) {
  const linked = new Set(lines.map((line) => line.from));
  const focus = plan.byName.get(state.focus);
  const section = plan.parts.find((part) => part.path === state.section);
  const nodes = [];
  plan.roots
    .filter((root) => !section || section.root === root)
    .forEach((root) => {
      const open = isOpen(plan, state, root);
      const below = plan.within(root).slice(1).filter((part) => part.kind === 'item' && inside(part, section));
      // Items without a link are drawn too where somebody looks at their section: that nobody is named is worth seeing.
      const items = open ? below.filter((item) => linked.has(item) || (state.path === '' && (focus === undefined || focus === item))) : [];
      const middle = open ? plan.parts.filter((part) => part.root === root && part.kind === 'section' && part !== root && linked.has(part)) : [];
      if (linked.has(root) || items.length > 0 || middle.length > 0) {
        nodes.push({ node: root, open });
        [...middle, ...items].forEach((node) => nodes.push({ node, box: root }));
      }
    });
  return nodes;
}

function inside(part, section) {
  for (let above = part; above !== undefined; above = above.above) {
    if (above === section) {
      return true;
    }
  }
  return section === undefined;
}
