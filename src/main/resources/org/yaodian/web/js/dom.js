// Building elements. Text only ever enters as text, so nothing a plan holds can become markup.

/** An element with attributes (`on…` are listeners, true/false set or leave out) and children (strings, nodes, nested lists, null). */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  attach(element, attributes);
  element.append(...flat(children));
  return element;
}

/** The same for SVG. */
export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  attach(element, attributes);
  element.append(...flat(children));
  return element;
}

function attach(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
}

function flat(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}

/** Fills an element anew; children as of h. */
export function fill(element, ...children) {
  element.replaceChildren(...flat(children));
}

/** Words of a plan: marked as Chinese whatever the language of the page, so that they are set and read aloud right. */
export function zh(tag, attributes, ...children) {
  return h(tag, { lang: 'zh-Hans', ...attributes }, ...children);
}

/** Runs a function once the calls have paused for some milliseconds. */
export function paused(milliseconds, run) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(...values), milliseconds);
  };
}
