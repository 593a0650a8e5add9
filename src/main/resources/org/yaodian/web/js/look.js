// How the picture looks: Cytoscape's style sheet, its colours taken from css/colours.css.
import { BODY_ROLES, CITATION_ROLES, KINDS, SHAPES, lineOf } from './kinds.js';

/** The rules for the colours of the moment (light or dark). */
export function rules() {
  const styles = getComputedStyle(document.documentElement);
  const colour = (name) => styles.getPropertyValue(`--${name}`).trim();
  const font = styles.getPropertyValue('--sans').trim();
  return [
    ...nodes(colour, font),
    ...KINDS.flatMap((kind) => kindRules(kind, colour)),
    ...lines(colour, font),
    ...[...BODY_ROLES, ...CITATION_ROLES].map(role),
    ...states(colour),
  ];
}

function nodes(colour, font) {
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)', 'font-family': font, 'font-size': 14, color: colour('ink'), 'text-wrap': 'wrap',
        'text-max-width': 600, 'text-valign': 'bottom', 'text-margin-y': 4,
        'line-height': 1.25, 'text-background-color': colour('paper'), 'text-background-opacity': 0.85,
        'text-background-padding': 1, 'min-zoomed-font-size': 5, width: 'data(size)', height: 'data(size)',
        'overlay-opacity': 0, 'background-color': colour('kind-item'),
      },
    },
    {
      selector: 'node.section, node.preface, node.item',
      style: {
        shape: 'round-rectangle', 'background-color': colour('node-paper'), 'border-width': 1.5, 'border-color': colour('kind-item'),
        'text-valign': 'center', 'text-margin-y': 0, 'text-background-opacity': 0, width: 142, height: 48,
      },
    },
    {
      selector: 'node.section, node.preface',
      style: { 'background-color': colour('kind-section'), color: colour('paper'), 'font-weight': 600, 'font-size': 14, width: 146, height: 56 },
    },
    { selector: 'node.lone', style: { 'border-style': 'dashed', color: colour('ink-soft') } },
    { selector: 'node.open', style: { 'background-color': colour('box'), color: colour('ink'), 'border-width': 2.5, 'border-color': colour('kind-section') } },
  ];
}

function kindRules(kind, colour) {
  return [
    { selector: `node.${kind}`, style: { shape: SHAPES[kind], 'background-color': colour(`kind-${kind}`), ...(kind === 'document' ? { width: 20, height: 26 } : {}) } },
    // A class of bodies is no one body: its sign is hollow.
    ...(kind === 'body'
      ? [{ selector: 'node.body.class', style: { 'background-color': colour('node-paper'), 'border-width': 3, 'border-color': colour('kind-body') } }]
      : []),
    { selector: `edge.to-${kind}`, style: { 'line-color': colour(`kind-${kind}`), 'target-arrow-color': colour(`kind-${kind}`) } },
  ];
}

function lines(colour, font) {
  return [
    {
      selector: 'edge',
      style: {
        width: 1.5, 'curve-style': 'bezier', 'control-point-step-size': 24, opacity: 0.75, 'arrow-scale': 1.2,
        'font-family': font, 'font-size': 12, color: colour('ink'), 'text-background-color': colour('paper'),
        'text-background-opacity': 0.9, 'text-background-padding': 2, 'text-rotation': 'autorotate', 'overlay-opacity': 0,
        'min-zoomed-font-size': 6,
      },
    },
    { selector: 'edge.within', style: { 'line-color': colour('rule-strong'), width: 1, events: 'no' } },
    { selector: 'edge[many > 1]', style: { label: 'data(label)', opacity: 0.95 } },
  ];
}

function role(name) {
  const { line, arrow, width } = lineOf(name);
  return { selector: `edge.role-${name}`, style: { width, 'line-style': line, 'target-arrow-shape': arrow } };
}

function states(colour) {
  return [
    { selector: '.dim', style: { opacity: 0.16 } },
    { selector: 'edge[label].near, edge[label].beside, edge[label].chosen', style: { label: 'data(label)', opacity: 1, 'z-index': 9 } },
    { selector: 'node.pinned', style: { 'border-width': 3, 'border-style': 'double', 'border-color': colour('ink') } },
    { selector: 'node.hit', style: { 'underlay-color': colour('mark'), 'underlay-opacity': 0.9, 'underlay-padding': 7 } },
    { selector: 'node.near, node.chosen', style: { 'z-index': 10 } },
    { selector: 'node.chosen', style: { 'underlay-color': colour('focus'), 'underlay-opacity': 0.35, 'underlay-padding': 8 } },
    { selector: 'edge.chosen', style: { width: 4, 'underlay-color': colour('focus'), 'underlay-opacity': 0.35, 'underlay-padding': 5 } },
  ];
}
