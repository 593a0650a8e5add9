// A Cytoscape picture as an SVG file: what is drawn, in the colours of the moment, words as words.
const SHAPES = {
  hexagon: [[-1, 0], [-0.5, -0.87], [0.5, -0.87], [1, 0], [0.5, 0.87], [-0.5, 0.87]],
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
  triangle: [[0, -1], [1, 1], [-1, 1]],
  tag: [[-1, -1], [0.5, -1], [1, 0], [0.5, 1], [-1, 1]],
  vee: [[-1, -1], [0, -0.4], [1, -1], [0, 1]],
};

/** The text of the file. Only what is shown is in it. */
export function svgOf(cy) {
  const { x1, y1, w, h } = cy.elements().boundingBox();
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
  const margin = 20;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${n(x1 - margin)} ${n(y1 - margin)} ${n(w + 2 * margin)} ${n(h + 2 * margin)}" width="${n(w + 2 * margin)}" height="${n(h + 2 * margin)}">`,
    `<rect x="${n(x1 - margin)}" y="${n(y1 - margin)}" width="${n(w + 2 * margin)}" height="${n(h + 2 * margin)}" fill="${escaped(paper)}"/>`,
    ...cy.edges().map(line),
    ...cy.nodes().map(shape),
    ...cy.nodes().map(words),
    '</svg>',
  ].join('\n');
}

function line(edge) {
  const from = edge.sourceEndpoint();
  const to = edge.targetEndpoint();
  const bend = edge.controlPoints()?.[0];
  const path = bend === undefined ? `L${n(to.x)} ${n(to.y)}` : `Q${n(bend.x)} ${n(bend.y)} ${n(to.x)} ${n(to.y)}`;
  const dash = { dashed: '6 3', dotted: '1 3' }[edge.style('line-style')];
  const colour = escaped(edge.style('line-color'));
  return `<path d="M${n(from.x)} ${n(from.y)} ${path}" fill="none" stroke="${colour}" stroke-width="${edge.numericStyle('width')}" opacity="${edge.numericStyle('opacity')}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>${head(edge, bend ?? from, to, colour)}`;
}

function head(edge, before, to, colour) {
  const arrow = edge.style('target-arrow-shape');
  if (arrow === 'none') {
    return '';
  }
  if (arrow === 'circle') {
    return `<circle cx="${n(to.x)}" cy="${n(to.y)}" r="4" fill="${colour}"/>`;
  }
  const turn = (Math.atan2(to.y - before.y, to.x - before.x) * 180) / Math.PI;
  const points = arrow === 'diamond' ? '0,0 -5,4 -10,0 -5,-4' : '0,0 -9,4 -9,-4';
  return `<polygon points="${points}" fill="${colour}" transform="translate(${n(to.x)} ${n(to.y)}) rotate(${n(turn)})"/>`;
}

function shape(node) {
  const { x, y } = node.position();
  const w = node.width() / 2;
  const h = node.height() / 2;
  const look = `fill="${escaped(node.style('background-color'))}" stroke="${escaped(node.style('border-color'))}" stroke-width="${node.numericStyle('border-width')}" opacity="${node.numericStyle('opacity')}"`;
  const kind = node.style('shape');
  if (kind === 'ellipse') {
    return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(w)}" ry="${n(h)}" ${look}/>`;
  }
  const corners = SHAPES[kind];
  return corners === undefined
    ? `<rect x="${n(x - w)}" y="${n(y - h)}" width="${n(2 * w)}" height="${n(2 * h)}" rx="${kind === 'round-rectangle' ? 6 : 0}" ${look}/>`
    : `<polygon points="${corners.map(([a, b]) => `${n(x + a * w)},${n(y + b * h)}`).join(' ')}" ${look}/>`;
}

function words(node) {
  const label = node.data('label') ?? '';
  if (label === '') {
    return '';
  }
  const size = node.numericStyle('font-size');
  const lines = label.split('\n');
  const { x, y } = node.position();
  const inside = node.style('text-valign') === 'center';
  const top = inside ? y - ((lines.length - 1) * size * 1.25) / 2 + size * 0.35 : y + node.height() / 2 + size + 4;
  const spans = lines.map((text, index) => `<tspan x="${n(x)}" y="${n(top + index * size * 1.25)}">${escaped(text)}</tspan>`).join('');
  return `<text font-family="${escaped(node.style('font-family'))}" font-size="${size}" font-weight="${node.style('font-weight')}" text-anchor="middle" fill="${escaped(node.style('color'))}" opacity="${node.numericStyle('opacity')}">${spans}</text>`;
}

function n(value) {
  return Math.round(value * 10) / 10;
}

function escaped(value) {
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
