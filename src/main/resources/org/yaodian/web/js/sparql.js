// The question behind a picture, as SPARQL that the endpoint answers with the same links.
import { KINDS } from './kinds.js';

const CLASSES = {
  body: 'Responsibility', document: 'Citation', program: 'ProgramMention', group: 'Audience', activity: 'ActivityMention',
  indicator: 'IndicatorMention', place: 'PlaceMention',
};

/** The links of a plan (or of the parts that name a thing) of the kinds, roles, section and confidence of a state. */
export function sparqlOf(plan, state) {
  const kinds = state.kinds.length === 0 ? KINDS : state.kinds;
  const section = state.section !== '' && plan.about.kind === undefined;
  const lines = [
    'PREFIX yd: <https://w3id.org/yaodian/ontology#>',
    'PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>',
    'PREFIX dct: <http://purl.org/dc/terms/>',
    '',
    'SELECT ?plan ?path ?title ?kind ?role ?thing ?name ?words ?start ?end ?confidence',
    'WHERE {',
    plan.about.kind === undefined ? `  VALUES ?plan { <${plan.about.iri}> }` : `  ?part ^yd:inPart/yd:denotes <${plan.about.iri}> .`,
    `  VALUES ?kind { ${kinds.map((kind) => `yd:${CLASSES[kind]}`).join(' ')} }`,
    '  ?part yd:plan ?plan ; yd:path ?path .',
    '  ?mention yd:inPart ?part ; a ?kind ; yd:denotes ?thing ;',
    '    yd:exact ?words ; yd:start ?start ; yd:end ?end ; yd:confidence ?confidence .',
    '  OPTIONAL { ?part dct:title ?title }',
    '  OPTIONAL { ?mention yd:role|yd:citationKind ?role }',
    '  OPTIONAL { ?thing rdfs:label ?name FILTER (LANG(?name) != "en") }',
    `  FILTER (?confidence >= ${state.min})`,
    section && `  FILTER (?path = "${state.section}" || STRSTARTS(?path, "${state.section}."))`,
    state.hidden.length > 0 && `  FILTER (!BOUND(?role) || ?role NOT IN (${state.hidden.map((role) => `"${role}"`).join(', ')}))`,
    focusOf(plan, state),
    '}',
    'ORDER BY ?plan ?start',
  ];
  return lines.filter((line) => line !== false && line !== undefined).join('\n');
}

function focusOf(plan, state) {
  const node = plan.byName.get(state.focus);
  return node !== undefined && (node.path === undefined ? `  ?part ^yd:inPart/yd:denotes <${node.iri}> .` : `  FILTER (?part = <${node.iri}>)`);
}
