// Puts the page together: address, plan, filters, search, picture, table, details.
import { ApiError, get } from './api.js';
import { Detail } from './detail.js';
import { Filters } from './filters.js';
import { Heading } from './heading.js';
import { Matrix } from './matrix.js';
import { empty, failed, noPlan } from './messages.js';
import { Plan } from './model.js';
import { Search } from './search.js';
import { Address } from './state.js';
import { speak, t } from './strings.js';
import { Table } from './table.js';
import { Tools } from './tools.js';
import { picture } from './view.js';

const $ = (id) => document.getElementById(id);
const address = new Address();
let plan;
let views = [];
let graph;

/** Reads the plan of the address and shows it. */
async function read() {
  say(t('loading'));
  try {
    plan = new Plan(await get('/api/graph', { plan: address.state.plan, thing: address.state.thing }));
    $('message').hidden = true;
    compose();
    show(address.state);
  } catch (error) {
    if (!(error instanceof ApiError)) {
      throw error;
    }
    plan = undefined;
    await explain(error);
  }
}

async function explain(error) {
  const plans = await get('/api/plans').catch(() => undefined);
  const none = plans !== undefined && plans.total === 0;
  say('');
  ['tools', 'graph-pane', 'table-pane'].forEach((id) => ($(id).hidden = true));
  $('message').hidden = false;
  $('message').replaceChildren(none ? noPlan() : failed(error, address, read));
}

function compose() {
  views = [
    new Heading(plan, address),
    new Filters($('filters'), plan, address),
    new Search($('search'), plan, address),
    new Tools($('tools'), plan, address, () => graph),
    new Table($('table-pane'), plan, address),
    new Matrix($('table-pane'), plan, address),
    new Detail($('detail'), plan, address),
  ];
  graph = undefined;
}

/** Shows a state in every view; the picture comes last, since its scripts are the largest. */
function show(state) {
  const seen = picture(plan, state);
  $('stage').dataset.view = state.view;
  $('tools').hidden = false;
  const drawn = state.view === 'graph' || state.view === 'both';
  $('table-pane').hidden = state.view === 'graph';
  $('graph-pane').hidden = !drawn;
  views.forEach((view) => view.show(state, seen));
  say(t('shown', seen.nodes.length, seen.lines.length, seen.links.length));
  $('over').hidden = seen.links.length > 0;
  $('over').replaceChildren(...(seen.links.length > 0 ? [] : [empty(state, address)]));
  if (drawn) {
    draw(state, seen);
  }
}

async function draw(state, seen) {
  try {
    const { Graph } = await import('./graph.js');
    if (state === address.state) {
      graph ??= await Graph.in($('graph'), plan, address);
      graph.show(address.state, state === address.state ? seen : picture(plan, address.state));
    }
  } catch (error) {
    say(t('graphFailed'));
    throw error;
  }
}

function say(words) {
  $('notice').textContent = words;
}

function language(state) {
  speak(state.lang);
  document.documentElement.lang = state.lang === 'en' ? 'en' : 'zh-Hans';
  document.title = plan === undefined ? t('title') : `${plan.about.title} · ${t('title')}`;
  $('skip').textContent = t('skipTable');
}

address.listen((state, before) => {
  language(state);
  if (plan === undefined || state.plan !== before.plan || state.thing !== before.thing) {
    read();
    return;
  }
  if (state.lang !== before.lang) {
    compose();
  }
  show(state);
});

addEventListener('keydown', (event) => {
  const typing = event.target.closest?.('input, textarea, select');
  if ((event.ctrlKey || event.metaKey) && event.key === 'z' && !typing) {
    event.preventDefault();
    address.undo();
  }
});

$('skip').addEventListener('click', (event) => {
  event.preventDefault();
  if (address.state.view === 'graph') {
    address.go({ view: 'both' });
  }
  $('table-pane').focus();
});

language(address.state);
read().then(() => language(address.state));
