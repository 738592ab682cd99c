#!/usr/bin/env python3
"""What a sheet costs that is libxml2's in every cell: slow_path.py [ROWS].

Makes workbooks of twelve cells a row that the byte scanner leaves to libxml2 (a comment or CDATA in every cell; inline
strings under a prefix; rich text with a plain row after each sixty, so that the scanner tries again and again), and
prints the seconds of zlib and libxml2 alone (inflate_floor.c), those of the reader, and their ratio: the best of twenty
rounds each, in turns, since other programs may disturb. `chrt -f 10` before it keeps them away."""
import os, subprocess, sys, tempfile, zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
READER = os.path.join(HERE, ".build/release/read-cells")
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
TURNS, ROUNDS = 5, "4"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KINDS = {
    "comments": ("", '<c r="{a}"><!-- --><v>{n}</v></c>'),
    "prefixed": ("x:", '<x:c r="{a}" t="inlineStr"><x:is><x:t>Customer name {n}</x:t></x:is></x:c>'),
    "CDATA": ("", '<c r="{a}" t="str"><v><![CDATA[Name {n}]]></v></c>'),
    "rich": ("", '<c r="{a}" t="inlineStr"><is><r><rPr><b/></rPr><t>Name {n}</t></r></is></c>'),
}
PLAIN = '<c r="{a}"><v>{n}</v></c>'


def workbook(folder, kind, rows):
    prefix, cell = KINDS[kind]
    name = "xmlns:x" if prefix else "xmlns"
    xml = [f'<?xml version="1.0" encoding="UTF-8"?>\n<{prefix}worksheet {name}="{MAIN}"><{prefix}sheetData>']
    for row in range(1, rows + 1):
        written = PLAIN if kind == "rich" and row % 61 == 0 else cell
        cells = "".join(written.format(a=f"{chr(65 + c)}{row}", n=row * 7 + c) for c in range(12))
        xml.append(f'<{prefix}row r="{row}">{cells}</{prefix}row>')
    xml.append(f"</{prefix}sheetData></{prefix}worksheet>")
    part, path = os.path.join(folder, kind + ".xml"), os.path.join(folder, kind + ".xlsx")
    with open(part, "w") as file:
        file.write("".join(xml))
    link = lambda id, kind, target: (f'<Relationships xmlns="{PACKAGE}relationships"><Relationship Id="{id}" '
                                     f'Type="{OFFICE}/{kind}" Target="{target}"/></Relationships>')
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_rels/.rels", link("a", "officeDocument", "xl/workbook.xml"))
        archive.writestr("xl/_rels/workbook.xml.rels", link("s", "worksheet", "worksheets/sheet1.xml"))
        archive.writestr("xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="S" '
                         'sheetId="1" r:id="s"/></sheets></workbook>')
        archive.write(part, "xl/worksheets/sheet1.xml")
    return part, path


def lines(*command):
    return [line.split() for line in subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()]


def main(rows):
    subprocess.run(["swift", "build", "-c", "release", "--package-path", HERE, "--product", "read-cells", "--quiet"], check=True)
    flags = lines("xml2-config", "--cflags", "--libs")
    with tempfile.TemporaryDirectory() as folder:
        floor = os.path.join(folder, "floor")
        subprocess.run(["cc", "-O2", os.path.join(HERE, "inflate_floor.c"), "-o", floor, *sum(flags, []), "-lz"], check=True)
        for kind in KINDS:
            part, path = workbook(folder, kind, rows)
            least = ours = float("inf")
            for _ in range(TURNS):
                least = min(least, *(float(inflate) + float(parse) for _, inflate, parse in lines(floor, ROUNDS, part)))
                ours = min(ours, *(float(line[-1]) for line in lines(READER, path, ROUNDS)))
            print(f"{kind}: zlib and libxml2 alone {least:.3f} s, the reader {ours:.3f} s, ratio {ours / least:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40_000)
