#!/usr/bin/env python3
"""Measure against the floor and the peers, in one run: bench.py [--rows N] [--large] [--record | --check].

Makes its data and its peers' virtual environment below Benchmarks/, builds what it needs, and prints one table of
ratios. Every figure is the median of five runs or more, whole processes except where the table says otherwise.
--large adds a million rows. --record puts the table into RESULTS.md with date and commit. --check compares with the
last recorded table and fails where a ratio, or the number of instructions, is more than 15 % worse.
"""
import argparse, datetime, os, re, statistics, subprocess, sys, zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
DATA, VENV = os.path.join(HERE, "data"), os.path.join(HERE, "venv")
BINARY = os.path.join(ROOT, ".build/release/mitra-import")
READER = os.path.join(HERE, ".build/release/read-cells")
PEERS = ["python-calamine", "fastexcel", "pyarrow", "openpyxl", "pydantic", "xlsxwriter"]
PYTHON = os.path.join(VENV, "bin/python")
RUNS = 5


def prepare(sizes):
    os.makedirs(DATA, exist_ok=True)
    if not os.path.exists(PYTHON):
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
        subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", *PEERS], check=True)
    subprocess.run(["swift", "build", "-c", "release", "--package-path", HERE, "--product", "read-cells"], check=True)
    flags = output(["xml2-config", "--cflags", "--libs"]).split()
    subprocess.run(["cc", "-O2", os.path.join(HERE, "inflate_floor.c"), "-o", os.path.join(DATA, "floor"), *flags, "-lz"], check=True)
    for rows, kind in sizes:
        path = workbook(rows, kind)
        if not os.path.exists(path):
            words = [] if kind == "shared" else kind.split("+")
            subprocess.run([PYTHON, os.path.join(HERE, "make_customers.py"), str(rows), path, *words], check=True)


def workbook(rows, kind):
    return os.path.join(DATA, f"{rows}-{kind}.xlsx")


def output(command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def run(command):
    """One whole process: its wall seconds and peak memory in MB of a million bytes."""
    start = datetime.datetime.now()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 1):
        sys.exit(f"exit status {code}: {' '.join(command)}")
    return (datetime.datetime.now() - start).total_seconds(), usage.ru_maxrss * 1024 / 1e6


def median(command, runs=RUNS):
    figures = [run(command) for _ in range(runs + 1)][1:]
    return statistics.median(f[0] for f in figures), max(f[1] for f in figures)


def floor(path, rounds=RUNS):
    """zlib's and libxml2's seconds over the two parts that hold the cells."""
    parts = []
    with zipfile.ZipFile(path) as archive:
        for name in ("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"):
            if name in archive.namelist():
                parts.append(archive.extract(name, os.path.join(DATA, os.path.basename(path) + ".parts")))
    lines = output([os.path.join(DATA, "floor"), str(rounds), *parts])
    rounds = [[float(word) for word in line.split()] for line in lines.splitlines()]
    return statistics.median(r[1] for r in rounds), statistics.median(r[2] for r in rounds)


def own_reading(path):
    """Seconds inside one process for every typed cell through the public API."""
    lines = output([READER, path, str(RUNS + 1)])
    return statistics.median(float(line.split()[-1]) for line in lines.splitlines()[1:])


def in_turns(path, turns=9):
    """Seconds and peak memory of `validate`, and how often the floor it takes: in turns, since a machine that others use
    as well is slow at one moment and quick at the next."""
    figures = []
    for _ in range(turns):
        seconds, memory = run([BINARY, "validate", path, *VALIDATE])
        figures.append((seconds, memory, seconds / floor(path, 3)[0]))
    return statistics.median(f[0] for f in figures), max(f[1] for f in figures), statistics.median(f[2] for f in figures)


VALIDATE = ["--mapping", "lic-customer-list", "--format", "json", "--no-progress"]


def validate(path):
    return median([BINARY, "validate", path, *VALIDATE])


def instructions(path):
    """Millions of instructions of `validate`, which do not drift with the machine; callgrind cannot read the debug info."""
    stripped = os.path.join(DATA, "mitra-import-stripped")
    subprocess.run(["strip", "--strip-debug", BINARY, "-o", stripped], check=True)
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", stripped, "validate", path, *VALIDATE]
    text = subprocess.run(command, capture_output=True, text=True).stderr
    return int(re.search(r"Collected : (\d+)", text).group(1)) / 1e6


def peer(name, path):
    """A peer's own clock, which leaves the start of Python out."""
    command = ([PYTHON, os.path.join(HERE, "peers/validate.py"), path] if name == "pydantic"
               else [PYTHON, os.path.join(HERE, "peers/read.py"), name, path])
    return statistics.median(float(re.search(r"([\d.]+)s", output(command)).group(1)) for _ in range(RUNS))


def measure(rows, large):
    """Lines of the table: (work, value, unit, bar as a sentence, met)."""
    lines = []

    def line(work, value, bar=None, at_most=True):
        met = "" if bar is None else ("yes" if (value <= bar if at_most else value >= bar) else "NO")
        wanted = "" if bar is None else f"{'≤' if at_most else '≥'} {bar:g}"
        lines.append((work, f"{value:.3f}" if value < 1 else f"{value:.2f}", wanted, met))

    per_row = {}
    for kind in ("shared", "inline"):
        path, damaged = workbook(rows, kind), workbook(rows, "damaged" if kind == "shared" else "inline+damaged")
        zlib, libxml2 = floor(path)
        line(f"{kind}: the floor, zlib alone, seconds", zlib)
        line(f"{kind}: libxml2 alone ÷ floor", libxml2 / zlib)
        reading = own_reading(path)
        line(f"{kind}: read every typed cell ÷ floor", reading / zlib, 2.0)
        line(f"{kind}: fastexcel ÷ read every typed cell", peer("fastexcel", path) / reading, 4, at_most=False)
        line(f"{kind}: python-calamine ÷ read every typed cell", peer("calamine", path) / reading)
        line(f"{kind}: openpyxl ÷ read every typed cell", peer("openpyxl", path) / reading)
        for name, file in (("validate", path), ("validate, 5 % damaged", damaged)):
            seconds, memory, ratio = in_turns(file)
            line(f"{kind}: {name} ÷ floor", ratio, 5)
            line(f"{kind}: calamine + pydantic ÷ {name}", peer("pydantic", file) / seconds, 4, at_most=False)
            line(f"{kind}: {name}, peak MB", memory)
            per_row.setdefault(kind, seconds / rows)
    line("300 rows: validate, whole process, ms", validate(workbook(300, "shared"))[0] * 1000, 40)
    line("--version, ms", median([BINARY, "--version"])[0] * 1000, 25)
    for kind in ("shared", "inline"):
        line(f"2,000 rows {kind}: validate, million instructions", instructions(workbook(2000, kind)))
    if large:
        for kind, bar in (("inline", 1.15), ("shared", 1.25)):
            path = workbook(1_000_000, kind)
            seconds, memory = validate(path)
            line(f"1,000,000 rows {kind}: seconds a row ÷ those at {rows:,}", seconds / 1_000_000 / per_row[kind], bar)
            text = distinct_text(path) if kind == "shared" else 0
            line(f"1,000,000 rows {kind}: validate, peak MB", memory, 96 + 1.3 * text / 1e6)
    return lines


def distinct_text(path):
    """The bytes of the distinct shared strings' text."""
    # In a process of its own: what this one has held would count as the peak of those that it starts.
    script = ("import re, sys, zipfile; part = zipfile.ZipFile(sys.argv[1]).read('xl/sharedStrings.xml'); "
              "print(sum(map(len, re.findall(rb'<t[^>]*>([^<]*)</t>', part))))")
    return int(output([sys.executable, "-c", script, path]))


def table(lines):
    rows = [("work", "measured", "bar", "met"), ("---", "---:", "---:", "---"), *lines]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def last_table():
    with open(os.path.join(HERE, "RESULTS.md"), encoding="utf-8") as handle:
        blocks = handle.read().split("\n## ")
    if len(blocks) < 2:
        sys.exit("RESULTS.md has no table to compare with: `make bench` records one.")
    cells = (re.split(r"\s*\|\s*", row) for row in blocks[1].splitlines() if row.startswith("| "))
    return {cell[1]: float(cell[2]) for cell in cells if re.fullmatch(r"[\d.]+", cell[2])}


def slower(lines):
    """The ratios, and counts of instructions, that are more than 15 % worse than those recorded last."""
    before = last_table()
    for work, value, bar, _ in lines:
        if work in before and ("÷" in work or "instructions" in work):
            ratio = float(value) / before[work]
            if max(ratio, 1 / ratio) > 1.15 and (ratio < 1) == bar.startswith("≥") and (bar or "instructions" in work):
                yield f"{work}: {value}, recorded {before[work]:g}"


def record(lines):
    path = os.path.join(HERE, "RESULTS.md")
    commit = output(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"]).strip()
    head = f"## {datetime.date.today()} at {commit}, {os.cpu_count()} cores\n\n"
    with open(path, encoding="utf-8") as handle:
        intro, *older = handle.read().split("\n## ")
    blocks = [intro.rstrip() + "\n", head + table(lines) + "\n", *("## " + block for block in older)]
    with open(path, "w", encoding="utf-8") as handle:
        handle.write("\n".join(blocks))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    kinds = ("shared", "inline", "damaged", "inline+damaged")
    sizes = [(options.rows, kind) for kind in kinds] + [(300, "shared"), (2000, "shared"), (2000, "inline")]
    if options.large:
        sizes += [(1_000_000, "shared"), (1_000_000, "inline")]
    prepare(sizes)
    lines = measure(options.rows, options.large)
    print(table(lines))
    if options.record:
        record(lines)
    if options.check and (worse := list(slower(lines))):
        sys.exit("More than 15 % worse than recorded:\n" + "\n".join(worse))


if __name__ == "__main__":
    main()
