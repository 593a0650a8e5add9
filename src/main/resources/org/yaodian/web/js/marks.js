// The signs of the legend: the same shapes and lines as in the picture.
import { svg } from './dom.js';
import { lineOf } from './kinds.js';

const POINTS = {
  body: '5,3 13,3 17,8 13,13 5,13 1,8',
  document: '4,1 14,1 14,15 4,15',
  program: '9,1 16,8 9,15 2,8',
  activity: '9,2 16,14 2,14',
  indicator: '2,3 12,3 17,8 12,13 2,13',
  place: '2,2 9,6 16,2 9,15',
};

/** The shape of a kind. */
export function shape(kind) {
  return svg(
    'svg',
    { viewBox: '0 0 18 16', width: 18, height: 16, 'aria-hidden': 'true', class: `shape kind-${kind}` },
    outline(kind),
  );
}

function outline(kind) {
  if (kind === 'group') {
    return svg('circle', { cx: 9, cy: 8, r: 6.5 });
  }
  return POINTS[kind] === undefined
    ? svg('rect', { x: 2, y: 3, width: 14, height: 10, rx: 3 })
    : svg('polygon', { points: POINTS[kind] });
}

const DASHES = { solid: null, dashed: '6 4', dotted: '1.5 3' };

/** The line of a role, its arrow at the right. */
export function line(role, kind) {
  const { line: pattern, arrow, width } = lineOf(role);
  const heads = {
    none: null,
    triangle: svg('polygon', { points: '29,4 36,8 29,12', class: 'head' }),
    circle: svg('circle', { cx: 32, cy: 8, r: 4, class: 'head' }),
    diamond: svg('polygon', { points: '26,8 31,4 36,8 31,12', class: 'head' }),
  };
  return svg(
    'svg',
    { viewBox: '0 0 38 16', width: 38, height: 16, 'aria-hidden': 'true', class: `line-sign kind-${kind}` },
    svg('line', {
      x1: 1, y1: 8, x2: arrow === 'none' ? 37 : 28, y2: 8,
      'stroke-width': width, 'stroke-dasharray': DASHES[pattern],
    }),
    heads[arrow],
  );
}
