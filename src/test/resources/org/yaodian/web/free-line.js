// A line with a point that no node covers: its name, that point in the window, and how many links it stands for.
() => {
  const graph = document.getElementById('graph')._cyreg.cy;
  const pane = document.getElementById('graph').getBoundingClientRect();
  const boxes = graph.nodes().map((node) => node.renderedBoundingBox());
  const others = graph.edges();
  const free = graph.edges('[label]').filter((edge) => {
    const { x, y } = edge.renderedMidpoint();
    return boxes.every((box) => x < box.x1 - 3 || x > box.x2 + 3 || y < box.y1 - 3 || y > box.y2 + 3) &&
      others.every((other) => other.same(edge) || Math.hypot(other.renderedMidpoint().x - x, other.renderedMidpoint().y - y) > 8);
  })[0];
  const { x, y } = free.renderedMidpoint();
  return { name: free.id(), x: x + pane.x, y: y + pane.y, many: free.data('many') };
}
