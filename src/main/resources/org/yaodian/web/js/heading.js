// The head of the page: which plan this is, its numbers, the other plans, the language.
import { get } from './api.js';
import { h } from './dom.js';
import { to, ways } from './shell.js';
import { t } from './strings.js';

const FRESH = { thing: '', path: '', pins: {}, section: '', open: [], focus: '', sel: '', q: '' };

export class Heading {
  #address;
  #plan;

  constructor(plan, address) {
    this.#plan = plan;
    this.#address = address;
    const { about } = plan;
    const issuers = about.issuers ?? [];
    const named = issuers.some((issuer) => about.title.includes(issuer));
    document.getElementById('plan-title').textContent = named ? about.title : [...issuers, about.title].join(' ');
    const items = plan.parts.filter((part) => part.kind === 'item').length;
    document.getElementById('plan-facts').textContent = [
      about.kind && t(about.kind),
      about.jurisdiction?.label,
      about.year,
      t('numbers', items, plan.links.length),
    ].filter(Boolean).join(' · ');
    document.getElementById('brand').textContent = t('brand');
    this.#choice();
  }

  show(state) {
    const other = document.getElementById('language');
    other.textContent = t('language');
    other.title = t('languageHint');
    other.lang = state.lang === 'en' ? 'zh-Hans' : 'en';
    other.hreflang = other.lang;
    other.href = this.#address.href({ lang: state.lang === 'en' ? 'zh' : 'en' });
    document.getElementById('brand').href = to('/');
    document.getElementById('ways').replaceChildren(ways());
  }

  /** Where there are several plans, a list to choose from stands in for the title. */
  async #choice() {
    const { plans = [] } = await get('/api/plans', { limit: 500 }).catch(() => ({}));
    document.getElementById('plan-choice')?.remove();
    if (plans.length < 2 && this.#plan.about.kind === undefined) {
      return;
    }
    const options = plans.map((plan) => {
      const id = this.#plan.planOf(plan.iri);
      return h('option', { value: id, selected: id === this.#plan.about.id, lang: 'zh-Hans' }, plan.title);
    });
    document.getElementById('plan-facts').before(
      h('select', {
        id: 'plan-choice', 'aria-label': t('plan'),
        onchange: (event) => this.#address.go({ ...FRESH, plan: event.target.value }),
      }, this.#plan.about.kind && h('option', { value: '', selected: true }, t('inAllPlans')), options));
  }
}

document.getElementById('language').addEventListener('click', (event) => {
  // Without a reload: the same address, in the other language.
  event.preventDefault();
  history.pushState(null, '', event.currentTarget.getAttribute('href'));
  dispatchEvent(new PopStateEvent('popstate'));
});
