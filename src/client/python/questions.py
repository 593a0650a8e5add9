"""Questions of the library as Python clients ask them: values stand in the text as terms that rdflib writes."""

import json
import re
from decimal import Decimal

from rdflib import Literal


def question(file, values):
    """The text of a file with values for its parameters, given as a JSON object of strings and numbers."""
    with open(file, encoding="utf-8") as opened:
        text = opened.read()
    for name, value in json.loads(values, parse_float=Decimal, parse_int=int).items():
        term = Literal(value).n3()
        text = re.sub(r"\?" + name + r"\b", lambda match: term, text)
    return text
