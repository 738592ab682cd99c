#!/usr/bin/env python3
"""Makes the fuzzers' first inputs: seeds.py FOLDER. From the project's samples, mappings and fixtures, and from the
corpus where it lies beside the project; nothing of it is kept in the repository."""
import glob, os, re, struct, sys, zipfile

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
PLACES = [os.environ.get("MITRA_TEST_CORPUS"), os.path.join(ROOT, "../shared/corpus")]
CORPUS = next((place for place in PLACES if place and os.path.isdir(place)), None)
MOST = 64 << 10
# Small inputs: a fuzzer that reads long ones tries few of them.
MOST_XML = 4 << 10


def shortened(sheet):
    """A sheet with as many of its first rows as fit, and what stands around them as far as it fits, too."""
    head, tag, rest = sheet.partition(b"<sheetData>")
    rows, end, tail = rest.partition(b"</sheetData>")
    if len(sheet) <= MOST_XML or not tag or not end:
        return sheet
    if len(tail) > 1000:
        tail = b"</" + tail.rpartition(b"</")[2]
    if len(head) > 1500:
        head = re.sub(rb"<cols>.*</cols>", b"", head, flags=re.S)
    room, taken = MOST_XML - len(head) - len(tag) - len(end) - len(tail), b""
    for row in re.findall(rb"\s*<row\b.*?(?:</row>|/>)", rows, flags=re.S):
        if len(taken) + len(row) > room:
            break
        taken += row
    return head + tag + taken + end + tail


def streams(file):
    """The streams of a compound file (MS-CFB) of 512-byte sectors whose table fits its header: our own fixtures."""
    word = lambda at: struct.unpack_from("<I", file, at)[0]
    sector = lambda number: file[512 * (number + 1):512 * (number + 2)]
    table = b"".join(sector(word(0x4C + 4 * i)) for i in range(word(0x2C)))

    def chain(first, table, part):
        content = b""
        while first < 0xFFFFFFFE:
            content += part(first)
            first = struct.unpack_from("<I", table, 4 * first)[0]
        return content

    directory, found, small = chain(word(0x30), table, sector), {}, b""
    small_table = chain(word(0x3C), table, sector)
    for at in range(0, len(directory), 128):
        entry = directory[at:at + 128]
        name = entry[:max(0, struct.unpack_from("<H", entry, 64)[0] - 2)].decode("utf-16-le")
        first, size = struct.unpack_from("<II", entry, 116)
        if entry[66] == 5:
            small = chain(first, table, sector)
        elif entry[66] == 2:
            piece = lambda number: small[64 * number:64 * (number + 1)]
            found[name] = (chain(first, table, sector) if size >= 4096 else chain(first, small_table, piece))[:size]
    return found


def files(*patterns):
    found = []
    for pattern in patterns:
        found += sorted(glob.glob(os.path.join(ROOT, pattern)))
        if CORPUS:
            found += sorted(glob.glob(os.path.join(CORPUS, pattern)))
    return found


def main(folder):
    counts = {}

    def put(target, content):
        if len(content) > MOST:
            return
        counts[target] = counts.get(target, 0) + 1
        os.makedirs(os.path.join(folder, target), exist_ok=True)
        with open(os.path.join(folder, target, f"seed-{counts[target]:04d}"), "wb") as out:
            out.write(content)

    def read(path):
        with open(path, "rb") as file:
            return file.read()

    for path in files("samples/*.xlsx", "files/*.xlsx", "zips/*.zip"):
        put("FuzzArchive", read(path))
    for path in files("samples/*.csv", "samples/*.tsv", "files/*.csv", "files/*.tsv"):
        put("FuzzDelimited", read(path))
    for text in ('a;"b\n""c""";d\r\n\r\n"x" y;1,5\r', "a,b\n1,2\n", "नाम;₹\n"):
        for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-be"):
            put("FuzzDelimited", text.encode(encoding))
    put("FuzzDelimited", "René;Zoë\n".encode("cp1252"))
    for path in files("Tests/XLSXReaderTests/Fixtures/*.xlsx", "files/*.xls", "files/*password*", "files/*encrypted*"):
        if read(path)[:4] == b"\xd0\xcf\x11\xe0":
            put("FuzzCompoundFile", read(path))
    for path in files("Tests/XLSXReaderTests/Fixtures/*.xlsx"):
        parts = streams(read(path))
        info, package = parts["EncryptionInfo"], parts["EncryptedPackage"]
        put("FuzzDecryption", struct.pack("<H", len(info)) + info + package)
    order = {"sharedstrings.xml": 0, "styles.xml": 1, "workbook.xml": 2, "workbook.xml.rels": 3, ".rels": 4,
             "[content_types].xml": 5}
    for path in files("samples/*.xlsx", "files/*.xlsx"):
        try:
            archive = zipfile.ZipFile(path)
            names = archive.namelist()
        except Exception:
            continue
        for name in names:
            base = name.replace("\\", "/").rsplit("/", 1)[-1].lower()
            try:
                if base in order:
                    part = bytes([order[base]]) + archive.read(name)
                    if len(part) <= 2 * MOST_XML:
                        put("FuzzParts", part)
                elif "worksheets/" in name.replace("\\", "/") and base.endswith(".xml"):
                    put("FuzzSheet", shortened(archive.read(name)))
            except Exception:
                pass
    for path in files("mappings/*.yaml"):
        put("FuzzMapping", read(path))
    print(", ".join(f"{target} {count}" for target, count in sorted(counts.items())))


if __name__ == "__main__":
    main(sys.argv[1])
