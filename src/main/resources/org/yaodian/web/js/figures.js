// Small drawings of measured figures: a bar with the whisker of its interval, and predicted against observed.
import { svg } from './dom.js';

const [WIDE, HIGH] = [100, 12];

/** A share, 0 to 1, as a bar; `more` is drawn on it. */
export function bar(value, ...more) {
  return svg('svg', { class: 'whisker', viewBox: `0 0 ${WIDE} ${HIGH}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { class: 'track', x: 0, y: 3, width: WIDE, height: 6 }),
    svg('rect', { class: 'value', x: 0, y: 3, width: value * WIDE, height: 6 }),
    ...more);
}

/** A share {value, low, high} as a bar with a whisker from low to high. */
export function whisker({ value, low, high }) {
  const [from, to] = [low, high].map((share) => Math.min(WIDE - 0.5, Math.max(0.5, share * WIDE)));
  return bar(value, svg('path', { class: 'range', d: `M${from} 6H${to}M${from} 2V10M${to} 2V10` }));
}

/** Several shares one below the other, each with the sign of its row's `name`; the scale from 0 to 1 stands below. */
export function forest(rows) {
  const [left, wide, step] = [0, 320, 14];
  const x = (share) => left + 6 + share * (wide - 12);
  const height = rows.length * step + 2;
  return svg('svg', { class: 'forest', viewBox: `0 0 ${wide} ${height}`, 'aria-hidden': 'true' },
    [0, 0.25, 0.5, 0.75, 1].map((share) => svg('line', { class: 'gridline', x1: x(share), x2: x(share), y1: 0, y2: height })),
    rows.map(({ name, value, low, high }, index) => {
      const y = index * step + step / 2 + 1;
      return svg('g', { class: `pool-${name}` },
        svg('path', { class: 'range', d: `M${x(low)} ${y}H${x(high)}M${x(low)} ${y - 3}V${y + 3}M${x(high)} ${y - 3}V${y + 3}` }),
        sign(name, x(value), y));
    }));
}

const SIGNS = {
  bundled: (x, y) => svg('circle', { class: 'dot', cx: x, cy: y, r: 4 }),
  model: (x, y) => svg('rect', { class: 'dot', x: x - 4, y: y - 4, width: 8, height: 8 }),
  tuned: (x, y) => svg('path', { class: 'dot', d: `M${x} ${y - 5}L${x + 5} ${y + 4}H${x - 5}Z` }),
  heldOut: (x, y) => svg('path', { class: 'dot', d: `M${x} ${y - 5.5}L${x + 5.5} ${y}L${x} ${y + 5.5}L${x - 5.5} ${y}Z` }),
};

function sign(name, x, y) {
  return SIGNS[name](x, y);
}

/** The sign of a pool, for legends. */
export function poolSign(name) {
  return svg('svg', { class: `pool-sign pool-${name}`, viewBox: '0 0 14 14', width: 14, height: 14, 'aria-hidden': 'true' }, sign(name, 7, 7));
}

/** Claims by confidence: a dot for each bin, as large as it has claims, on the line where they keep their word. */
export function calibration(bins, labels) {
  const side = 300;
  const [left, top, inner] = [40, 10, side - 60];
  const x = (share) => left + share * inner;
  const y = (share) => top + (1 - share) * inner;
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const most = Math.max(...bins.map((bin) => bin.claims), 1);
  return svg('svg', { class: 'calibration', viewBox: `0 0 ${side} ${side}`, role: 'img', 'aria-label': labels.title },
    ticks.map((tick) => [
      svg('line', { class: 'gridline', x1: x(tick), x2: x(tick), y1: y(0), y2: y(1) }),
      svg('line', { class: 'gridline', x1: x(0), x2: x(1), y1: y(tick), y2: y(tick) }),
      svg('text', { x: x(tick), y: y(0) + 14, 'text-anchor': 'middle' }, String(tick)),
      svg('text', { x: x(0) - 5, y: y(tick) + 4, 'text-anchor': 'end' }, String(tick)),
    ]),
    svg('line', { class: 'ideal', x1: x(0), y1: y(0), x2: x(1), y2: y(1) }),
    svg('polyline', { class: 'curve', points: bins.map((bin) => `${x(bin.predicted)},${y(bin.observed)}`).join(' ') }),
    bins.map((bin) => svg('circle', { class: 'dot', cx: x(bin.predicted), cy: y(bin.observed), r: 3 + 7 * Math.sqrt(bin.claims / most) })),
    svg('text', { x: x(0.5), y: side - 6, 'text-anchor': 'middle' }, labels.x),
    svg('text', { transform: `translate(11 ${y(0.5)}) rotate(-90)`, 'text-anchor': 'middle' }, labels.y));
}
