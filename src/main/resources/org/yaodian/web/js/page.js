// Which page an address is, and showing it. A page is a module in pages/ with `show({main, id, query})`.
import { ApiError } from './api.js';
import { field } from './field.js';
import { failure, frame, settled } from './shell.js';

const PAGES = [
  [/^\/$/, 'overview'],
  [/^\/plans\/(.+)$/, 'reader'],
  [/^\/documents\/(.+)$/, 'citator'],
  [/^\/(?:bodies|programs|groups)\/(.+)$/, 'thing'],
  [/^\/matrix$/, 'matrix'],
  [/^\/compare$/, 'compare'],
  [/^\/query$/, 'query'],
  [/^\/quality$/, 'quality'],
];

async function show() {
  const main = document.getElementById('main');
  const [, name, id] = PAGES.map(([form, page]) => [form.exec(location.pathname), page])
    .filter(([match]) => match)
    .map(([match, page]) => [match, page, decodeURIComponent(match[1] ?? '')])[0];
  try {
    const page = await import(`./pages/${name}.js`);
    await page.show({ main, id, query: new URLSearchParams(location.search) });
  } catch (error) {
    if (!(error instanceof ApiError)) {
      throw error;
    }
    main.replaceChildren(failure(error, show));
  }
  settled();
}

frame();
field(document.getElementById('search'));
show();
