"""Three programs that save the same sheets, and text files written byte by byte."""
import datetime, os, pathlib, re, subprocess, tempfile, zipfile

import openpyxl, openpyxl.styles, openpyxl.utils, xlsxwriter

from .people import dmy
from .sheets import Formula, Styled

SAVED = datetime.datetime(2025, 3, 1, 9, 0, 0)
DATE = "dd/mm/yyyy"


def shape(cell):
    """value, number format, fill of whatever stands in a row."""
    styled = cell if isinstance(cell, Styled) else Styled(cell)
    value, number_format = styled.value, styled.number_format
    if isinstance(value, datetime.date) and number_format == "General":
        number_format = DATE
    return value, number_format, styled.fill


def save_with_xlsxwriter(path, sheets, options=None):
    book = xlsxwriter.Workbook(path, options or {})
    book.set_properties({"author": "Sample", "created": SAVED})
    formats = {}
    for sheet in sheets:
        page = book.add_worksheet(sheet.name)
        for area in sheet.merges:
            page.merge_range(area, "")
        for r, row in enumerate(sheet.rows):
            for c, cell in enumerate(row):
                value, number_format, fill = shape(cell)
                key = number_format, fill, isinstance(value, str) and "\n" in value
                if key not in formats:
                    # index 14 is the date format that follows the country of the reader
                    look = {"num_format": 14 if number_format == "m/d/yyyy" else number_format}
                    formats[key] = book.add_format(look | ({"bg_color": fill} if fill else {}) | ({"text_wrap": True} if key[2] else {}))
                style = formats[key] if key != ("General", "", False) else None
                if isinstance(value, datetime.date):
                    page.write_datetime(r, c, value, style)
                elif isinstance(value, Formula):
                    page.write_formula(r, c, "=" + value.text, style, value.cached)
                elif isinstance(value, str):
                    page.write_string(r, c, value, style)
                elif isinstance(value, (int, float)):
                    page.write_number(r, c, value, style)
        for r in range(sheet.last, sheet.last + sheet.tail):
            for c in range(len(sheet.columns)):
                page.write_blank(r, c, None, formats.setdefault("tail", book.add_format({"border": 1})))
        if sheet.filter_range:
            page.autofilter(sheet.filter_range)
            page.filter_column(*sheet.filter_rule)
        for row in sheet.hidden_rows:
            page.set_row(row - 1, None, None, {"hidden": True})
        for column in sheet.hidden_columns:
            page.set_column(f"{column}:{column}", None, None, {"hidden": True})
        if sheet.visibility == "hidden":
            page.hide()
    book.close()
    return "XlsxWriter"


def save_with_openpyxl(path, sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    book.properties.creator, book.properties.created = "Sample", SAVED
    for sheet in sheets:
        page = book.create_sheet(sheet.name)
        for r, row in enumerate(sheet.rows, 1):
            for c, cell in enumerate(row, 1):
                value, number_format, fill = shape(cell)
                if value is None:
                    continue
                target = page.cell(r, c)
                target.value = "=" + value.text if isinstance(value, Formula) else value
                if isinstance(value, str) and value.startswith(("=", "#")):
                    target.data_type = "e" if value.startswith("#") else "s"
                target.number_format = number_format
                if fill:
                    target.fill = openpyxl.styles.PatternFill("solid", fgColor=fill.lstrip("#"))
        for area in sheet.merges:
            page.merge_cells(area)
        page.sheet_state = sheet.visibility
    book.save(path)
    cached = {f"{openpyxl.utils.get_column_letter(c)}{r}": cell.cached for sheet in sheets for r, row in enumerate(sheet.rows, 1)
              for c, cell in enumerate(row, 1) if isinstance(cell, Formula) and cell.cached is not None}
    def with_results(name, content):
        # openpyxl writes formulas without results; those which a sample wants to have one get it here
        if not name.startswith("xl/worksheets/sheet"):
            return content
        return re.sub(r'(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*</f>)<v ?/>|(<c r="[A-Z]+\d+"[^>]*><f>[^<]*</f>)<v></v>',
                      lambda m: m[1] + f"<v>{cached[m[2]]}</v>" if m[2] in cached else m[0], content.decode()).encode()
    rewrite(path, with_results)
    return "openpyxl"


def save_with_libreoffice(path, sheets, kind="xlsx"):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "in", pathlib.Path(path).stem + ".xlsx")
        source.parent.mkdir()
        save_with_xlsxwriter(source, sheets)
        target = {"xlsx": "xlsx:Calc MS Excel 2007 XML", "xls": "xls:MS Excel 97"}[kind]
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", target,
                        "--outdir", folder, str(source)], check=True, env=os.environ | {"TZ": "UTC", "LC_ALL": "C.UTF-8"},
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        pathlib.Path(path).write_bytes(source.parent.parent.joinpath(source.stem + "." + kind).read_bytes())
    if kind == "xlsx":
        rewrite(path)
    return "LibreOffice"


def rewrite(path, change=lambda name, content: content):
    """Packs a workbook again with fixed times, so that two runs give the same bytes."""
    with zipfile.ZipFile(path) as old:
        parts = [(entry.filename, old.read(entry)) for entry in old.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts:
            if name == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", SAVED.strftime("%Y-%m-%dT%H:%M:%SZ").encode(), content)
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, change(name, content))


def text_file(path, sheet, delimiter, encoding, line_end="\r\n", bom=b""):
    """A file as a person or a portal types it: quotes only where they must stand."""
    def written(value):
        value = "" if value is None else dmy(value) if isinstance(value, datetime.date) else str(value)
        return '"' + value.replace('"', '""') + '"' if any(c in value for c in delimiter + '"\n') else value
    lines = [delimiter.join(written(value) for value in row) + line_end for row in sheet.rows]
    pathlib.Path(path).write_bytes(bom + "".join(lines).encode(encoding))
    return "typed as text"
