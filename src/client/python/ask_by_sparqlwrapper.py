"""Asks the server by SPARQLWrapper.

ask_by_sparqlwrapper.py METHOD ENDPOINT FILE VALUES   the rows of a query, as CSV; METHOD is GET or POST
"""

import csv
import sys

from SPARQLWrapper import JSON, SPARQLWrapper

from questions import question

method, endpoint, file, values = sys.argv[1:]
service = SPARQLWrapper(endpoint)
service.setMethod(method)
service.setReturnFormat(JSON)
service.setQuery(question(file, values))
answer = service.query().convert()
out = csv.writer(sys.stdout, lineterminator="\n")
names = answer["head"]["vars"]
out.writerow(names)
for row in answer["results"]["bindings"]:
    out.writerow(row[name]["value"] if name in row else "" for name in names)
