// What the picture tells apart: kinds of things by shape and colour, roles by line and arrow.
// Colours are in css/colours.css as --kind-…; shapes are Cytoscape's names, drawn again in the legend by marks.js.

/** Kinds a link can lead to, in the order of the legend. */
export const KINDS = ['body', 'document', 'program', 'group', 'activity', 'indicator', 'place'];

/** Kinds shown before anybody has chosen. */
export const FIRST_KINDS = ['body', 'document'];

/** Roles of a body in a part. */
export const BODY_ROLES = ['lead', 'support', 'joint', 'assisted', 'directed', 'other'];

/** What a part does with a document. */
export const CITATION_ROLES = ['implements', 'issues', 'revises', 'supports', 'mentions'];

export const SHAPES = {
  body: 'hexagon',
  document: 'rectangle',
  program: 'diamond',
  group: 'ellipse',
  activity: 'triangle',
  indicator: 'tag',
  place: 'vee',
  item: 'round-rectangle',
  section: 'round-rectangle',
  preface: 'round-rectangle',
};

/** Line and arrow of each role: `line` and `arrow` are Cytoscape's words, `width` is in pixels. */
export const LINES = {
  lead: { line: 'solid', arrow: 'none', width: 4 },
  support: { line: 'dashed', arrow: 'none', width: 2 },
  joint: { line: 'solid', arrow: 'circle', width: 2 },
  assisted: { line: 'dotted', arrow: 'none', width: 2 },
  directed: { line: 'solid', arrow: 'triangle', width: 2 },
  other: { line: 'dotted', arrow: 'none', width: 1 },
  implements: { line: 'solid', arrow: 'triangle', width: 2 },
  issues: { line: 'solid', arrow: 'diamond', width: 3 },
  revises: { line: 'dashed', arrow: 'diamond', width: 2 },
  supports: { line: 'dashed', arrow: 'none', width: 2 },
  mentions: { line: 'dotted', arrow: 'none', width: 1 },
};

export const PLAIN_LINE = { line: 'solid', arrow: 'none', width: 1.5 };

/** The line of a role, or a plain one where a link has none. */
export function lineOf(role) {
  return LINES[role] ?? PLAIN_LINE;
}
