// The page /docs: the description of the API in the language of the address, drawn by Swagger UI.
const ENGLISH = new URLSearchParams(location.search).get('lang') === 'en';
const WORDS = {
  html: ['zh-Hans', 'en'],
  page: ['要点：接口说明', 'Yaodian: the API'],
  brand: ['要点', 'Yaodian'],
  title: ['接口说明', 'The API'],
  language: ['English', '中文'],
  example: ['例如', 'Example:'],
  broken: ['没有读到接口说明，请刷新页面再试。', 'The description could not be read; please load the page again.'],
};
const word = (name) => WORDS[name][ENGLISH ? 1 : 0];
const element = (id) => document.getElementById(id);

function name() {
  document.documentElement.lang = word('html');
  document.title = word('page');
  for (const id of ['brand', 'title', 'language']) {
    element(id).textContent = word(id);
  }
  const other = element('language');
  other.href = ENGLISH ? '/docs' : '/docs?lang=en';
  other.lang = other.hreflang = ENGLISH ? 'zh-Hans' : 'en';
}

// Swagger UI fills every field that has an example, so that whoever tries one filter would send all of them.
function sayExamplesOfOptional(parameters) {
  for (const parameter of parameters ?? []) {
    if (parameter.example !== undefined && !parameter.required) {
      const told = parameter.schema?.enum || parameter.schema?.default !== undefined;
      parameter.description += told ? '' : ` ${word('example')} \`${parameter.example}\``;
      delete parameter.example;
    }
  }
}

async function description(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  const whole = await answer.json();
  sayExamplesOfOptional(Object.values(whole.components.parameters));
  for (const path of Object.values(whole.paths)) {
    sayExamplesOfOptional(path.parameters);
    Object.values(path).forEach((operation) => sayExamplesOfOptional(operation.parameters));
  }
  return whole;
}

async function draw() {
  const address = `/openapi.json?lang=${ENGLISH ? 'en' : 'zh'}`;
  element('file').href = address;
  window.SwaggerUIBundle({
    spec: await description(address),
    dom_id: '#docs',
    deepLinking: true,
    docExpansion: 'list',
    defaultModelsExpandDepth: 0,
    filter: true,
    tryItOutEnabled: true,
    displayRequestDuration: true,
    validatorUrl: null, // It would send the address of this server to a stranger.
    queryConfigEnabled: false,
  });
}

name();
draw().catch((fault) => {
  element('notice').textContent = word('broken');
  console.error(fault);
});
