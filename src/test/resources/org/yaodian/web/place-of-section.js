// The middle of the first section's sign, in the window.
() => {
  const graph = document.getElementById('graph')._cyreg.cy;
  const pane = document.getElementById('graph').getBoundingClientRect();
  const { x, y } = graph.nodes('[kind = "section"]')[0].renderedPosition();
  return { x: x + pane.x, y: y + pane.y };
}
