#!/usr/bin/env python3
"""Makes the fuzzers' first inputs: seeds.py FOLDER. From the project's samples, mappings and fixtures, and from the
corpus where it lies beside the project; nothing of it is kept in the repository."""
import glob, os, sys, zipfile

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
CORPUS = next((p for p in (os.path.join(ROOT, d) for d in ("../shared/corpus", "shared/corpus")) if os.path.isdir(p)), None)
MOST = 64 << 10


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
                    put("FuzzParts", bytes([order[base]]) + archive.read(name))
                elif "worksheets/" in name.replace("\\", "/") and base.endswith(".xml"):
                    put("FuzzSheet", archive.read(name))
            except Exception:
                pass
    for path in files("mappings/*.yaml"):
        put("FuzzMapping", read(path))
    print(", ".join(f"{target} {count}" for target, count in sorted(counts.items())))


if __name__ == "__main__":
    main(sys.argv[1])
