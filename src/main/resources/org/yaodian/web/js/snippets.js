// The same question as code: for a shell, Python, R and JavaScript.

/** [[name, code]]; `question` {name, values} of the library, or undefined where `sparql` is somebody's own text. */
export function snippets(origin, sparql, question) {
  return question === undefined ? ofText(origin, sparql) : ofQuestion(origin, question);
}

function ofQuestion(origin, { name, values }) {
  const address = `${origin}/api/queries/${name}`;
  const pairs = Object.entries(values);
  return [
    ['curl', [`curl -sG '${address}'`, ...pairs.map(([key, value]) => `--data-urlencode '${key}=${value.replaceAll("'", "'\\''")}'`), '-d format=csv'].join(' \\\n    ')],
    ['Python', `import requests\n\nrows = requests.get(${JSON.stringify(address)}, params=${JSON.stringify({ ...values, limit: '10000' }, null, 4)}).json()["rows"]\nfor row in rows:\n    print(row)`],
    ['R', `library(httr)\n\nanswer <- GET(${JSON.stringify(address)},\n  query = list(${[...pairs, ['format', 'csv'], ['limit', '10000']].map(([key, value]) => `${key} = ${JSON.stringify(value)}`).join(', ')}))\nrows <- read.csv(text = content(answer, "text", encoding = "UTF-8"))`],
    ['JavaScript', `const query = new URLSearchParams(${JSON.stringify({ ...values, limit: '10000' }, null, 2)});\nconst { rows } = await (await fetch(\`${address}?\${query}\`)).json();\nconsole.table(rows);`],
  ];
}

function ofText(origin, sparql) {
  const endpoint = `${origin}/sparql`;
  return [
    ['curl', `curl -s '${endpoint}' -H 'Content-Type: application/sparql-query' -H 'Accept: text/csv' --data-binary @- <<'SPARQL'\n${sparql}\nSPARQL`],
    ['Python', `from SPARQLWrapper import SPARQLWrapper, JSON\n\nsparql = SPARQLWrapper(${JSON.stringify(endpoint)})\nsparql.setReturnFormat(JSON)\nsparql.setQuery("""\n${sparql.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}\n""")\nfor row in sparql.queryAndConvert()["results"]["bindings"]:\n    print({name: cell["value"] for name, cell in row.items()})`],
    ['R', `library(httr)\n\nquery <- r"---(\n${sparql}\n)---"\nanswer <- POST(${JSON.stringify(endpoint)}, body = list(query = query), encode = "form", accept("text/csv"))\nrows <- read.csv(text = content(answer, "text", encoding = "UTF-8"))`],
    ['JavaScript', `const query = ${'`'}${sparql.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}${'`'};\nconst answer = await fetch(${JSON.stringify(endpoint)}, {\n  method: 'POST', body: query,\n  headers: { 'Content-Type': 'application/sparql-query', Accept: 'application/sparql-results+json' },\n});\nconsole.table((await answer.json()).results.bindings);`],
  ];
}
