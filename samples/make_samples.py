"""Writes all samples, expected.json and the table of README.md: python3 make_samples.py

Needs the two packages of requirements.txt and LibreOffice (libreoffice-calc-nogui). Everything is invented and nothing
depends on the clock; where LibreOffice is another version than 7.4, its files may differ in bytes, not in what they show.
"""
import json, pathlib

from making import (damaged_values, dates, headings_and_layout, insurer_reports, lic_reports, refused_files,
                    template, text_files)  # each registers its samples
from making.registry import SAMPLES

HERE = pathlib.Path(__file__).resolve().parent


def expectation(file, source, shows, expect, made):
    producer, sheets, more = (*made, {})[:3]
    read = [sheet for sheet in sheets if sheet.visibility == "visible"]
    rejected = sum(len(sheet.rejected) for sheet in read)
    undecided_rows = sum(len(sheet.open_rows) for sheet in read)
    validate = [65] if not sheets else [1] if rejected else [0, 1] if undecided_rows else [0]
    facts = {"file": file, "producer": producer, "source": source, "shows": shows, "expect": expect, "cells_status": 0 if sheets else 65,
             "validate_status": validate}
    if sheets:
        facts |= {"rows_read": sum(len(sheet.numbers("data")) for sheet in read), "rows_rejected": rejected, "rows_undecided": undecided_rows,
                  "sheets": [sheet.facts() for sheet in sheets], "faults": [fault for sheet in sheets for fault in sheet.faults]}
    return facts | more


def table(files):
    lines = ["| File | Producer | What it shows | Rows | Rejected | What to expect |", "|---|---|---|---|---|---|"]
    for each in files:
        rejected = [f"{row}" for sheet in each.get("sheets", []) for row in sheet["reject_rows"]]
        open_rows = [f"{row}" for sheet in each.get("sheets", []) for row in sheet.get("undecided_rows", [])]
        shown = (f"{len(rejected)} (row {', '.join(rejected)})" if rejected else "0") + (f"; open: {', '.join(open_rows)}" if open_rows else "")
        planted = {}
        for fault in each.get("faults", []):
            if fault["severity"] in ("warning", "reject", "cut") and fault["cell"]:
                planted.setdefault(fault["severity"], []).append(fault["cell"])
        cells = "; ".join(f"{severity}: {', '.join(cells)}" for severity, cells in planted.items())
        lines.append(f"| [{each['file']}]({each['file']}) | {each['producer']} | {each['shows']} | {each.get('rows_read', '–')} "
                     f"| {shown if 'sheets' in each else 'the file'} | {each['expect']}{'. Cells: ' + cells if cells else ''} |")
    return "\n".join(lines)


def main():
    files = []
    for file, source, shows, expect, make in sorted(SAMPLES, key=lambda each: each[0]):
        files.append(expectation(file, source, shows, expect, make(HERE / file)))
        print(file)
    (HERE / "expected.json").write_text(json.dumps({"version": 1, "files": files}, ensure_ascii=False, indent=1) + "\n", "utf-8")
    readme = HERE / "README.md"
    start, end = "<!-- table: written by make_samples.py -->\n", "<!-- end of table -->"
    before, _, rest = readme.read_text("utf-8").partition(start)
    readme.write_text(before + start + table(files) + "\n" + end + rest.partition(end)[2], "utf-8")


if __name__ == "__main__":
    main()
