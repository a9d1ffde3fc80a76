"""Answers the requests of documents.json through the Python package. Arguments: the list, the file of answers.

Of each request: a line with its id, the code (0 well, 1 errors, 2 a wrong call) and the number of bytes, then the bytes and a line feed.
Of a wrong call the text is the message of its first diagnostic."""

import json
import sys

import iki

NAMES = {"yearToDate": "year_to_date"}


def read(path):
    with open(path, "rb") as file:
        return file.read()


def answer(request):
    if request["call"] == "formula":
        given = iki.ask(request["question"])
        return (0 if given.status is iki.Status.COMPUTED else 1), given.json
    options = {NAMES.get(name, name): value for name, value in request.get("options", {}).items()}
    if request["call"] == "check":
        document = iki.check(read(request["catalog"]), file=request["catalog"], **options)
        return (0 if document.is_well else 1), document.json
    language = options.get("language", "en")
    with iki.Catalog.load(request["catalog"], language=language) as catalog, catalog.load_data(request["data"], language=language) as data:
        if request["call"] == "explain":
            document = catalog.explain(data, request["indicator"], **options)
        else:
            document = getattr(catalog, request["call"])(data, **options)
        return (0 if document.is_well else 1), document.json


def main(requests, answers):
    with open(answers, "wb") as out:
        for request in json.loads(read(requests)):
            try:
                code, text = answer(request)
            except iki.CallError as problem:
                code, text = 2, problem.diagnostics[0].message
            except iki.InvalidData as problem:
                code, text = 1, problem.json
            written = text.encode()
            out.write(f"{request['id']} {code} {len(written)}\n".encode() + written + b"\n")


main(*sys.argv[1:])
