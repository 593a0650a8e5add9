() => {
  const visible = (id) => document.getElementById(id)?.hidden === false;
  const graph = document.getElementById('graph')?._cyreg?.cy;
  const drawn = graph !== undefined && graph.nodes().length > 0;
  return document.body.dataset.state === 'settled' || visible('message') || visible('over') || (visible('table-pane') && !visible('graph-pane')) || drawn;
}
