// The editor YASQE of YASGUI, from this server: highlighting, checking while typing, our own terms to complete with.
const FOLDER = '/webjars/zazuko__yasgui/4.5.0/build';

const PREFIXES = {
  yd: 'https://w3id.org/yaodian/ontology#', rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dct: 'http://purl.org/dc/terms/', skos: 'http://www.w3.org/2004/02/skos/core#', eli: 'http://data.europa.eu/eli/ontology#',
  org: 'http://www.w3.org/ns/org#', prov: 'http://www.w3.org/ns/prov#', oa: 'http://www.w3.org/ns/oa#', xsd: 'http://www.w3.org/2001/XMLSchema#',
  text: 'http://jena.apache.org/text#', sh: 'http://www.w3.org/ns/shacl#',
};

const FIRST = `PREFIX yd: <https://w3id.org/yaodian/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

SELECT ?body (COUNT(DISTINCT ?item) AS ?items)
WHERE {
  ?item yd:responsibleBody/rdfs:label ?body .
}
GROUP BY ?body
ORDER BY DESC(?items)
LIMIT 20`;

export class Editor {
  #yasqe;
  #set = '';

  /** @param run called where somebody presses Ctrl+Enter */
  static async in(element, run) {
    await library();
    await completion();
    return new Editor(element, run);
  }

  constructor(element, run) {
    const { Yasqe } = window.Yasgui;
    this.#yasqe = new Yasqe(element, {
      value: FIRST, persistenceId: null, showQueryButton: false, resizeable: false, createShareableLink: null, pluginButtons: null,
      autocompleters: ['variables', 'our-prefixes', 'our-classes', 'our-properties'],
      extraKeys: { ...Yasqe.defaults.extraKeys, 'Ctrl-Enter': run, 'Cmd-Enter': run },
      requestConfig: { endpoint: '/sparql' }, prefixCcApi: '',
    });
    this.#yasqe.getInputField().setAttribute('aria-label', 'SPARQL');
    element.querySelector('.CodeMirror-scroll').tabIndex = 0;
  }

  text() {
    return this.#yasqe.getValue();
  }

  set(text) {
    this.#set = text;
    this.#yasqe.setValue(text);
  }

  /** True where the text is the one that was last set. */
  isUntouched() {
    return this.text() === this.#set;
  }

  /** Asks the endpoint: {columns, rows} of a SELECT, {answer} of an ASK, {text} of a graph. */
  async ask() {
    const response = await fetch('/sparql', {
      method: 'POST', body: this.text(),
      headers: { 'Content-Type': 'application/sparql-query', Accept: 'application/sparql-results+json, text/turtle;q=0.9' },
    });
    if (!response.ok) {
      const problem = await response.json().catch(() => ({}));
      throw new Error([problem.title, problem.detail].filter(Boolean).join(': ') || String(response.status));
    }
    if (!response.headers.get('Content-Type').includes('json')) {
      return { text: await response.text() };
    }
    const answer = await response.json();
    return answer.boolean === undefined ? { columns: answer.head.vars, rows: answer.results.bindings } : { answer: answer.boolean };
  }
}

let loaded;
function library() {
  loaded ??= new Promise((done, fail) => {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = `${FOLDER}/yasgui.min.css`;
    const script = document.createElement('script');
    script.src = `${FOLDER}/yasgui.min.js`;
    script.onload = done;
    script.onerror = () => fail(new Error(`${script.src} cannot be loaded`));
    document.head.append(style, script);
  });
  return loaded;
}

/** Completion from our own ontology: the ones that come with the editor would ask other servers. */
let terms;
async function completion() {
  const { Yasqe } = window.Yasgui;
  terms ??= ofOntology();
  const { classes, properties } = await terms;
  Yasqe.forkAutocompleter('prefixes', { name: 'our-prefixes', persistenceId: null, get: () => Promise.resolve(Object.entries(PREFIXES).map(([prefix, iri]) => `${prefix}: <${iri}>`).sort()) }, false);
  Yasqe.forkAutocompleter('class', { name: 'our-classes', persistenceId: null, bulk: true, get: () => Promise.resolve(classes) }, false);
  Yasqe.forkAutocompleter('property', { name: 'our-properties', persistenceId: null, bulk: true, get: () => Promise.resolve(properties) }, false);
}

const TERMS = `PREFIX owl: <http://www.w3.org/2002/07/owl#>
SELECT DISTINCT ?term ?kind WHERE {
  VALUES (?type ?kind) { (owl:Class "class") (owl:ObjectProperty "property") (owl:DatatypeProperty "property") (owl:AnnotationProperty "property") }
  GRAPH <https://w3id.org/yaodian/id/graph/ontology> { ?term a ?type . FILTER (ISIRI(?term)) }
} ORDER BY ?term`;

/** Terms that plans are described with but our ontology does not define. */
const REUSED = ['rdfs:label', 'dct:title', 'skos:altLabel', 'skos:broader', 'eli:number', 'eli:is_part_of', 'rdf:type'];

async function ofOntology() {
  const response = await fetch(`/sparql?query=${encodeURIComponent(TERMS)}`, { headers: { Accept: 'application/sparql-results+json' } });
  const rows = response.ok ? (await response.json()).results.bindings : [];
  const of = (kind) => rows.filter((row) => row.kind.value === kind).map((row) => row.term.value);
  const reused = REUSED.map((name) => name.replace(/^(\w+):/, (_, prefix) => PREFIXES[prefix]));
  return { classes: of('class'), properties: [...of('property'), ...reused].sort() };
}
