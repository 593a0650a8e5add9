// Asks the server by sparql-http-client.
//
// node ask.mjs METHOD ENDPOINT FILE VALUES   the rows of a query, as CSV;
//   METHOD is get, postUrlencoded or postDirect, VALUES a JSON object of strings and numbers
import { readFileSync } from 'node:fs'
import rdf from '@rdfjs/data-model'
import termToNTriples from '@rdfjs/to-ntriples'
import ParsingClient from 'sparql-http-client/ParsingClient.js'

const decimal = rdf.namedNode('http://www.w3.org/2001/XMLSchema#decimal')

function term (value) {
  return typeof value === 'number' ? rdf.literal(String(value), decimal) : rdf.literal(value)
}

function question (file, values) {
  let text = readFileSync(file, 'utf8')
  for (const [name, value] of Object.entries(values)) {
    text = text.replace(new RegExp('\\?' + name + '\\b', 'g'), () => termToNTriples(term(value)))
  }
  return text
}

function cell (found) {
  const text = found ? found.value : ''
  return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text
}

const [operation, endpointUrl, file, values] = process.argv.slice(2)
const client = new ParsingClient({ endpointUrl })
const rows = await client.query.select(question(file, JSON.parse(values)), { operation })
const names = Object.keys(rows[0])
console.log(names.join(','))
for (const row of rows) {
  console.log(names.map(name => cell(row[name])).join(','))
}
