"""Asks the server by rdflib.

ask_by_rdflib.py rows ENDPOINT FILE VALUES   the rows of a query, as CSV
ask_by_rdflib.py triples ENDPOINT QUERY   the triples of a query, as N-Triples
ask_by_rdflib.py read ADDRESS FORMAT   the triples of an address, asked for in a format, as N-Triples
"""

import csv
import sys

import rdflib
from rdflib.plugins.stores.sparqlstore import SPARQLStore

from questions import question

# What the server wrote is wanted, 0.90 as 0.90.
rdflib.NORMALIZE_LITERALS = False


def rows(endpoint, file, values):
    result = rdflib.Graph(SPARQLStore(endpoint)).query(question(file, values))
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(result.vars)
    for row in result:
        out.writerow("" if cell is None else cell for cell in row)


def triples(endpoint, query):
    print(rdflib.Graph(SPARQLStore(endpoint)).query(query).graph.serialize(format="nt"))


def read(address, form):
    print(rdflib.Graph().parse(address, format=form).serialize(format="nt"))


{"rows": rows, "triples": triples, "read": read}[sys.argv[1]](*sys.argv[2:])
