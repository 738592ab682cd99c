#!/usr/bin/env python3
"""Measure against the floor and the peers, in one run: bench.py [--rows N] [--large] [--record | --check].

Makes its data and its peers' virtual environment below Benchmarks/, builds what it needs, and prints one table of
ratios. Every figure is the median of five runs, whole processes except where the table says otherwise.
--large adds a million rows. --record appends the table to RESULTS.md with date and commit. --check compares with the
last recorded table and fails where a ratio is more than 15 % worse.
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
    flags = subprocess.run(["xml2-config", "--cflags", "--libs"], capture_output=True, text=True, check=True).stdout.split()
    subprocess.run(["cc", "-O2", os.path.join(HERE, "inflate_floor.c"), "-o", os.path.join(DATA, "floor"), *flags, "-lz"], check=True)
    for rows, kind in sizes:
        path = workbook(rows, kind)
        if not os.path.exists(path):
            words = [] if kind == "shared" else kind.split("+")
            subprocess.run([PYTHON, os.path.join(HERE, "make_customers.py"), str(rows), path, *words], check=True)


def workbook(rows, kind):
    return os.path.join(DATA, f"{rows}-{kind}.xlsx")


def run(command):
    """One whole process: its wall seconds and peak memory in MB."""
    start = datetime.datetime.now()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 1):
        sys.exit(f"exit status {code}: {' '.join(command)}")
    return (datetime.datetime.now() - start).total_seconds(), usage.ru_maxrss / 1024


def median(command, runs=RUNS):
    figures = [run(command) for _ in range(runs + 1)][1:]
    return statistics.median(f[0] for f in figures), max(f[1] for f in figures)


def floor(path):
    """zlib's and libxml2's seconds over the two parts that hold the cells."""
    parts = []
    with zipfile.ZipFile(path) as archive:
        for name in ("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"):
            if name in archive.namelist():
                parts.append(archive.extract(name, os.path.join(DATA, os.path.basename(path) + ".parts")))
    lines = subprocess.run([os.path.join(DATA, "floor"), str(RUNS), *parts], capture_output=True, text=True, check=True).stdout
    rounds = [[float(word) for word in line.split()] for line in lines.splitlines()]
    return statistics.median(r[1] for r in rounds), statistics.median(r[2] for r in rounds)


def own_reading(path):
    """Seconds inside one process for every typed cell through the public API."""
    lines = subprocess.run([READER, path, str(RUNS + 1)], capture_output=True, text=True, check=True).stdout
    return statistics.median(float(line.split()[-1]) for line in lines.splitlines()[1:])


def validate(path):
    return median([BINARY, "validate", path, "--mapping", "lic-customer-list", "--format", "json", "--no-progress"])


def peer(name, path):
    """A peer's own clock, which leaves the start of Python out."""
    command = ([PYTHON, os.path.join(HERE, "peers/validate.py"), path] if name == "pydantic"
               else [PYTHON, os.path.join(HERE, "peers/read.py"), name, path])
    runs = 1 if name == "openpyxl" else RUNS
    seconds = []
    for _ in range(runs):
        text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        seconds.append(float(re.search(r"([\d.]+)s", text).group(1)))
    return statistics.median(seconds)


def measure(rows, large):
    """Lines of the table: (work, value, unit, bar as a sentence, met)."""
    lines = []

    def line(work, value, bar=None, at_most=True):
        met = "" if bar is None else ("yes" if (value <= bar if at_most else value >= bar) else "NO")
        wanted = "" if bar is None else f"{'≤' if at_most else '≥'} {bar:g}"
        lines.append((work, f"{value:.2f}", wanted, met))

    validated = {}
    for kind in ("shared", "inline"):
        path = workbook(rows, kind)
        zlib, libxml2 = floor(path)
        line(f"{kind}: floor, zlib alone, seconds", zlib)
        line(f"{kind}: libxml2 alone ÷ floor", libxml2 / zlib)
        reading, fast = own_reading(path), peer("fastexcel", path)
        line(f"{kind}: read every typed cell ÷ floor", reading / zlib, 2.0)
        line(f"{kind}: fastexcel ÷ read every typed cell", fast / reading, 4, at_most=False)
        line(f"{kind}: calamine ÷ read every typed cell", peer("calamine", path) / reading)
        seconds, memory = validated[kind] = validate(path)
        line(f"{kind}: validate, whole process ÷ floor", seconds / zlib, 5)
        line(f"{kind}: calamine + pydantic ÷ validate", peer("pydantic", path) / seconds, 4, at_most=False)
        line(f"{kind}: validate, peak MB", memory)
        damaged = workbook(rows, "damaged" if kind == "shared" else "inline+damaged")
        line(f"{kind}, 5 % damaged: validate ÷ floor", validate(damaged)[0] / floor(damaged)[0], 5)
    line("shared: openpyxl ÷ read every typed cell", peer("openpyxl", workbook(rows, "shared")) / own_reading(workbook(rows, "shared")))
    line("300 rows: validate, whole process, ms", validate(workbook(300, "shared"))[0] * 1000, 40)
    line("--version, ms", median([BINARY, "--version"])[0] * 1000, 25)
    if large:
        for kind, bar in (("inline", 1.15), ("shared", 1.25)):
            path = workbook(1_000_000, kind)
            seconds, memory = validate(path)
            line(f"1,000,000 {kind}: seconds a row ÷ those at {rows:,}", seconds / 1_000_000 / (validated[kind][0] / rows), bar)
            line(f"1,000,000 {kind}: validate, peak MB", memory, 96 + (1.3 * distinct_text(path) / 1e6 if kind == "shared" else 0))
    return lines


def distinct_text(path):
    """The bytes of the distinct shared strings' text."""
    with zipfile.ZipFile(path) as archive, archive.open("xl/sharedStrings.xml") as part:
        return sum(len(text) for text in re.findall(rb"<t[^>]*>([^<]*)</t>", part.read()))


def table(lines):
    rows = [("work", "measured", "bar", "met"), ("---", "---:", "---:", "---"), *lines]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def last_table():
    with open(os.path.join(HERE, "RESULTS.md"), encoding="utf-8") as handle:
        block = handle.read().split("\n## ")[1]
    return {cells[1]: float(cells[2]) for cells in (re.split(r"\s*\|\s*", row) for row in block.splitlines()
            if row.startswith("| ")) if re.fullmatch(r"[\d.]+", cells[2])}


def record(lines):
    path = os.path.join(HERE, "RESULTS.md")
    commit = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()
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
    sizes = [(options.rows, kind) for kind in kinds] + [(300, "shared")]
    if options.large:
        sizes += [(1_000_000, "shared"), (1_000_000, "inline")]
    prepare(sizes)
    lines = measure(options.rows, options.large)
    print(table(lines))
    if options.record:
        record(lines)
    if options.check:
        before = last_table()
        worse = [work for work, value, _, _ in lines if "÷ floor" in work and work in before and float(value) > 1.15 * before[work]]
        if worse:
            sys.exit("More than 15 % slower than recorded: " + "; ".join(worse))


if __name__ == "__main__":
    main()
