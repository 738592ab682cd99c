"""Files that are to be refused."""
import pathlib, re, zipfile, zlib

from .people import People, dmy
from .producers import save_with_libreoffice, save_with_xlsxwriter
from .registry import columns, sample
from .sheets import Sheet


@sample("10-damaged-file.xlsx", None, "One byte of the compressed sheet was changed on the way, as by a bad USB stick",
        "Refused (65): the checksum of the sheet does not fit. A reader that does not look at it believes a wrong number")
def damaged_file(path):
    people = People(10)
    sheet = Sheet("Customers", columns("serial", "policy", "name", "phone", "city", "premium", "mode", "doc"))
    sheet.header()
    for _ in range(20):
        sheet.data(people.next())
    producer = save_with_xlsxwriter(path, [sheet])
    with zipfile.ZipFile(path) as book:
        entry = book.getinfo("xl/worksheets/sheet1.xml")
    content = bytearray(pathlib.Path(path).read_bytes())
    start = entry.header_offset + 30 + int.from_bytes(content[entry.header_offset + 26:entry.header_offset + 28], "little") \
        + int.from_bytes(content[entry.header_offset + 28:entry.header_offset + 30], "little")
    # a byte past the middle whose change turns one digit of a cell into another: well-formed, plausible, and only the checksum tells
    size = entry.compress_size
    sound = zlib.decompress(content[start:start + size], -15)
    masked = lambda text: re.sub(rb"<v>\d+(\.\d+)?</v>", lambda m: re.sub(rb"\d", b"#", m[0]), text)
    for place, bit in ((place, bit) for place in range(start + size // 2, start + size) for bit in range(8)):
        content[place] ^= 1 << bit
        try:
            inflated = zlib.decompress(content[start:start + size], -15)
        except zlib.error:
            inflated = b""
        if inflated != sound and masked(inflated) == masked(sound):
            break
        content[place] ^= 1 << bit
    else:
        raise SystemExit("no byte to damage was found")
    pathlib.Path(path).write_bytes(content)
    return producer, []


@sample("16-old-excel.xls", None, "A workbook of Excel 97 to 2003",
        "Refused (65) by name, with the advice to save it as an Excel Workbook")
def old_excel(path):
    people = People(16)
    sheet = Sheet("Customers", columns("serial", "policy", "name", "phone", "city", "premium", "mode", "doc"))
    sheet.header()
    for _ in range(10):
        sheet.data(people.next())
    return save_with_libreoffice(path, [sheet], "xls"), []


@sample("29-web-page.xls", None, "A portal's “Excel export” that is a web page in truth",
        "Refused (65) by name, with the advice to open it in Excel and save it as an Excel Workbook")
def web_page(path):
    people = People(33)
    cells = lambda tag, values: "<tr>" + "".join(f"<{tag}>{value}</{tag}>" for value in values) + "</tr>\n"
    rows = [cells("th", ("Policy No", "Name", "Mobile No", "DOC"))]
    rows += [cells("td", (p["policy"], p["name"], p["phone"], dmy(p["doc"]))) for p in (people.next() for _ in range(8))]
    page = '<html>\n<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>\n<body>\n<table border="1">\n'
    pathlib.Path(path).write_bytes((page + "".join(rows) + "</table>\n</body>\n</html>\n").encode())
    return "typed as text", []
