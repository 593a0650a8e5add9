// A field to choose a plan from all in the store, by jurisdiction.
import { h } from './dom.js';

/** A labelled select; `first` is an option before all plans, as [value, words], or undefined. */
export function planChoice(id, label, plans, chosen, change, first) {
  const places = new Map();
  plans.forEach((plan) => {
    const place = plan.jurisdiction?.label ?? '';
    places.set(place, [...(places.get(place) ?? []), plan]);
  });
  const groups = [...places].sort(([one], [other]) => one.localeCompare(other, 'zh')).map(([place, here]) =>
    h('optgroup', { label: place === '' ? '—' : place }, here
      .sort((one, other) => (other.year ?? 0) - (one.year ?? 0))
      .map((plan) => h('option', { value: plan.id, selected: plan.id === chosen }, plan.title ?? plan.id))));
  return h('label', { class: 'field', for: id }, h('span', {}, label),
    h('select', { id, lang: 'zh-Hans', onchange: (event) => change(event.target.value) },
      first && h('option', { value: first[0], selected: chosen === first[0] }, first[1]), groups));
}
