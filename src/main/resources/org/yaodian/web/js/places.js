// Where the layout starts from: the sections in a ring in their order, each thing near the parts that name it.
const TURN = Math.PI * (3 - Math.sqrt(5)); // the golden angle spreads any number of things evenly

/** A start for every node, by name; nodes that were there stay where they were. No chance: the same picture starts alike. */
export function seeds(seen, before) {
  const places = new Map();
  const ring = seen.nodes.filter(({ node, box }) => node.path !== undefined && box === undefined);
  const radius = 90 + 34 * ring.length;
  ring.forEach(({ node }, index) => {
    const angle = (2 * Math.PI * index) / ring.length - Math.PI / 2;
    places.set(node.name, before.get(node.name) ?? { x: 1.3 * radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });
  seen.nodes.filter(({ box }) => box !== undefined).forEach(({ node, box }, index) => {
    places.set(node.name, before.get(node.name) ?? around(places.get(box.name), index, 40));
  });
  seen.nodes.filter(({ node }) => node.path === undefined).forEach(({ node }, index) => {
    places.set(node.name, before.get(node.name) ?? beside(node, index, seen.lines, places));
  });
  return places;
}

/** Things of one part lie outside of it, things of several between them. */
function beside(thing, index, lines, places) {
  const parts = [...new Set(lines.filter((line) => line.to === thing).map((line) => places.get(line.from.name)))];
  const middle = {
    x: parts.reduce((sum, place) => sum + place.x, 0) / Math.max(1, parts.length),
    y: parts.reduce((sum, place) => sum + place.y, 0) / Math.max(1, parts.length),
  };
  const out = parts.length === 1 ? 1.35 : 0.9;
  return around({ x: middle.x * out, y: middle.y * out }, index, 70);
}

function around(place, index, distance) {
  const far = distance * (0.6 + 0.15 * (index % 5));
  return { x: place.x + far * Math.cos(index * TURN), y: place.y + far * Math.sin(index * TURN) };
}

/**
 * Moves boxes {x1, x2, y1, y2} apart until none covers another (or the rounds are used up): each pair that overlaps gives
 * way along the side where it covers the smaller share. Answers the move {x, y} of each.
 */
export function apart(boxes, space = 5, rounds = 120) {
  const moves = boxes.map(() => ({ x: 0, y: 0 }));
  for (let round = 0; round < rounds; round++) {
    let clean = true;
    for (let one = 0; one < boxes.length; one++) {
      for (let other = one + 1; other < boxes.length; other++) {
        const x = overlap(boxes[one], boxes[other], moves[one], moves[other], 'x') + space;
        const y = overlap(boxes[one], boxes[other], moves[one], moves[other], 'y') + space;
        if (x > 0 && y > 0) {
          const axis = x / breadth(boxes[one], boxes[other], 'x') < y / breadth(boxes[one], boxes[other], 'y') ? 'x' : 'y';
          const way = middle(boxes[one], moves[one], axis) <= middle(boxes[other], moves[other], axis) ? 1 : -1;
          moves[one][axis] -= (way * Math.min(x, y)) / 2;
          moves[other][axis] += (way * Math.min(x, y)) / 2;
          clean = false;
        }
      }
    }
    if (clean) {
      break;
    }
  }
  return moves;
}

function overlap(one, other, moveOne, moveOther, axis) {
  const [from, to] = [`${axis}1`, `${axis}2`];
  return Math.min(one[to] + moveOne[axis], other[to] + moveOther[axis]) - Math.max(one[from] + moveOne[axis], other[from] + moveOther[axis]);
}

function middle(box, move, axis) {
  return (box[`${axis}1`] + box[`${axis}2`]) / 2 + move[axis];
}

function breadth(one, other, axis) {
  return one[`${axis}2`] - one[`${axis}1`] + other[`${axis}2`] - other[`${axis}1`];
}
