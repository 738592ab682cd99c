"""Cells, faults, and a sheet that keeps account of what each row is and what was planted where."""
import re
from dataclasses import dataclass

import openpyxl.utils


@dataclass(frozen=True)
class Styled:
    """A value with a number format of its own, or a fill colour."""
    value: object
    number_format: str = "General"
    fill: str = ""


@dataclass(frozen=True)
class Formula:
    text: str
    cached: object = None


@dataclass(frozen=True)
class Fault:
    """A value planted on purpose. README.md explains the words of `severity`."""
    value: object
    severity: str
    what: str
    true: object = None


class Sheet:
    """A grid that keeps account of what each row is and what was planted where."""

    def __init__(self, name, columns, visibility="visible"):
        self.name, self.columns, self.visibility = name, columns, visibility
        self.rows, self.kinds, self.faults, self.rejected, self.open_rows = [], [], [], [], []
        self.hidden_rows, self.hidden_columns, self.merges, self.filter_range, self.filter_rule, self.tail = [], [], [], None, None, 0

    @property
    def last(self):
        return len(self.rows)

    def letter(self, field):
        return openpyxl.utils.get_column_letter([key for _, key in self.columns].index(field) + 1)

    def line(self, kind, *values):
        """A row that is no data: letterhead, total, footer, blank, section."""
        self.rows.append(list(values))
        self.kinds.append(kind)

    def blank(self):
        self.line("blank")

    def header(self):
        self.line("repeated_header" if "header" in self.kinds else "header", *[heading for heading, _ in self.columns])

    def data(self, person, **planted):
        """One customer; a keyword replaces the value of that field, a Fault is noted down as well."""
        self.rows.append([])
        self.kinds.append("data")
        for heading, field in self.columns:
            value = planted.get(field, person.get(field))
            if isinstance(value, Fault):
                self.note(f"{self.letter(field)}{self.last}", heading, value)
                value = value.value
            self.rows[-1].append(value)
        unknown = set(planted) - {field for _, field in self.columns}
        assert not unknown, unknown

    def note(self, cell, heading, fault):
        entry = {"sheet": self.name, "cell": cell, "heading": heading, "what": fault.what, "severity": fault.severity}
        written = getattr(fault.value, "value", fault.value)
        if isinstance(written, Formula):
            written = "=" + written.text
        if written is not None:
            entry["written"] = str(written)
        if fault.true is not None:
            entry["true"] = str(fault.true)
        self.faults.append(entry)
        row = int(re.sub(r"\D", "", cell)) if cell else 0
        if fault.severity == "reject" and row not in self.rejected:
            self.rejected.append(row)
        if fault.severity == "undecided" and row not in self.open_rows:
            self.open_rows.append(row)

    def numbers(self, kind):
        return [row for row, each in enumerate(self.kinds, 1) if each == kind]

    def facts(self):
        data = self.numbers("data")
        skipped = {kind: self.numbers(kind) for kind in ("letterhead", "blank", "section", "repeated_header", "total", "footer")}
        facts = {"name": self.name, "visibility": self.visibility, "header_row": (self.numbers("header") or [None])[0],
                 "headings": [heading for heading, _ in self.columns], "data_rows": len(data), "first_data_row": data[0],
                 "last_data_row": data[-1], "skipped": {kind: rows for kind, rows in skipped.items() if rows},
                 "reject_rows": sorted(self.rejected)}
        optional = {"undecided_rows": sorted(self.open_rows), "hidden_rows": self.hidden_rows, "hidden_columns": self.hidden_columns,
                    "merged": self.merges, "styled_empty_rows": self.tail}
        return facts | {key: value for key, value in optional.items() if value}
