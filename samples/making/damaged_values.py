"""Values that are wrong or damaged."""
from .people import People
from .producers import rewrite, save_with_openpyxl, save_with_xlsxwriter
from .registry import columns, fine, note, reject, repair, sample, undecided, warning
from .sheets import Fault, Formula, Sheet, Styled


@sample("02-bad-phones.xlsx", "lic-customer-list", "Phone numbers in every shape that agents type, right ones and wrong ones",
        "Rows with a policy number go on without the phone; the two rows that have neither a policy number nor a usable phone are rejected")
def bad_phones(path):
    people = People(2)
    sheet = Sheet("Customers", columns("serial", "policy", "name", "phone", "city", "premium", "doc"))
    sheet.header()

    def row(make, severity, what, **more):
        person = people.next()
        digits = str(person["phone"])
        written = make(digits)
        true = "+91" + digits if severity in ("fine", "repair") and written else None
        sheet.data(person, phone=Fault(written, severity, what, true), **more)

    sheet.data(people.next())
    row(lambda d: f"+91 {d[:5]} {d[5:]}", "fine", "country code and a space")
    row(lambda d: "91" + d, "fine", "country code without plus")
    row(lambda d: "0091" + d, "fine", "country code after 00")
    row(lambda d: "0" + d, "fine", "trunk zero")
    row(lambda d: f"{d[:3]}-{d[3:6]}-{d[6:]}", "fine", "hyphens")
    row(lambda d: f"({d[:5]}) {d[5:]}", "fine", "brackets")
    row(lambda d: f"{d} / 7002009{d[-3:]}", "note", "two numbers in one cell: neither may be lost without a word")
    row(lambda d: "022 2555 0142", "note", "a landline: STD code and number")
    row(lambda d: "1800 200 0142", "warning", "a toll-free number belongs to no customer")
    row(lambda d: d[:9], "warning", "nine digits: one is missing")
    row(lambda d: d + "7", "warning", "eleven digits: one too many")
    row(lambda d: "5" + d[1:], "warning", "a mobile number starts with 6 to 9")
    row(lambda d: d[:4] + "O" + d[5:], "warning", "letter O for zero")
    row(lambda d: "0000000000", "warning", "zeros in place of a number")
    row(lambda d: "9.00E+09", "warning", "text in E notation: digits are lost")
    row(lambda d: "ask son", "warning", "words in place of a number")
    row(lambda d: "NA", "note", "NA stands for nothing")
    row(lambda d: None, "fine", "empty, which is allowed beside a policy number")
    row(lambda d: d + ".0", "repair", "the tail .0 of another program; all digits are there")
    row(lambda d: "\u202a+91" + d + "\u202c", "repair", "invisible marks from a phone's contact list")
    row(lambda d: int(d), "fine", "no policy number, but a phone: enough", policy=None)
    row(lambda d: d[:8], "reject", "no policy number, and the phone has eight digits", policy=None)
    row(lambda d: None, "reject", "neither a policy number nor a phone", policy=None)
    for _ in range(4):
        sheet.data(people.next())
    return save_with_openpyxl(path, [sheet]), [sheet]


@sample("07-damaged-numbers.xlsx", "lic-customer-list",
        "Policy numbers and phones that went through Excel: some only look damaged, some can be repaired, some are lost",
        "Digits that are still in the file are used whatever the cell shows; a policy number that is lost rejects its row, a lost phone is left empty")
def damaged_numbers(path):
    people = People(7)
    sheet = Sheet("Customers", columns("serial", "policy", "name", "phone", "assured", "premium", "mode"))
    sheet.header()
    e_notation, nine = "0.00E+00", "000000000"

    def policy(make, severity, what, true=None):
        person = people.next()
        sheet.data(person, policy=Fault(make(person["policy"]), severity, what, true and person["policy"] if true is True else true))

    def phone(make, severity, what, true=False):
        person = people.next()
        digits = str(person["phone"])
        sheet.data(person, phone=Fault(make(digits), severity, what, "+91" + digits if true else None))

    sheet.data(people.next())
    policy(lambda p: int(p), "fine", "a number, all nine digits", True)
    policy(lambda p: Styled(int(p), e_notation), "fine", "shown as 9.07E+08, all nine digits in the file", True)
    phone(lambda d: Styled(int(d), e_notation), "fine", "shown in E notation, all ten digits in the file", True)
    policy(lambda p: "9.07E+08", "reject", "text in E notation: six digits are lost")
    phone(lambda d: "9.07E+09", "warning", "text in E notation: digits are lost")
    policy(lambda p: Styled(7000007, nine), "repair", "the number 7000007, shown as 007000007 by its format", "007000007")
    policy(lambda p: 7000008, "reject", "seven digits, and no format to say that zeros stood before them")
    policy(lambda p: 1907000000000090, "reject", "sixteen digits: Excel made the last one zero")
    policy(lambda p: 9070000000000010000, "reject", "nineteen digits: Excel made the last four zero")
    policy(lambda p: p + ".0", "undecided", "the tail .0 of another program; all digits are there", True)
    policy(lambda p: f"{p[0]}.{p[1:]}E+08", "undecided", "text in E notation with all nine digits written", True)
    phone(lambda d: d + ".0", "repair", "the tail .0 of another program; all digits are there", True)
    phone(lambda d: int(d), "fine", "the file itself writes the number in E notation, with all its digits", True)
    exact = str(sheet.rows[-1][3])
    phone(lambda d: int(d) + 0.5, "warning", "a fraction: no phone number")
    policy(lambda p: "'" + p, "undecided", "an apostrophe typed into the text", True)
    policy(lambda p: int(p[:8]), "warning", "eight digits: unusual for LIC, the row goes on")
    for _ in range(3):
        sheet.data(people.next())
    producer = save_with_xlsxwriter(path, [sheet])
    in_e = f"{exact[0]}.{exact[1:].rstrip('0')}E9"
    def in_e_notation(name, content):
        return content.replace(f"<v>{exact}</v>".encode(), f"<v>{in_e}</v>".encode()) if name.endswith("sheet1.xml") else content
    rewrite(path, in_e_notation)
    return producer, [sheet]


@sample("14-formula-without-value.xlsx", "lic-customer-list", "Formulas which a program wrote without their results",
        "Sum Assured has results and is read; Premium has none: a warning in every row. A name and a policy number that are formulas without result reject their rows")
def formula_without_value(path):
    people = People(14)
    sheet = Sheet("Customers", columns("serial", "policy", "name", "phone", "assured", "premium", "mode", "doc"))
    sheet.header()
    for n in range(12):
        person = people.next()
        row = sheet.last + 1
        more = {}
        if n == 4:
            more = {"name": reject(Formula('CONCATENATE("Kavya"," ","Rao")'), "formula without result: no name")}
        if n == 7:
            more = {"policy": reject(Formula(f"B{row - 1}+1"), "formula without result, and no phone"), "phone": None}
        sheet.data(person, assured=fine(Formula(f"{person['assured'] // 25000}*25000", person["assured"]), "formula with its result", person["assured"]),
                   premium=warning(Formula(f"ROUND(E{row}*0.05,2)"), "formula without result"), **more)
    return save_with_openpyxl(path, [sheet]), [sheet]


def verhoeff(eleven):
    """The twelfth digit that makes the number pass."""
    times = [[(i + j) % 5 if i < 5 and j < 5 else (i - j) % 5 if i >= 5 and j >= 5 else 5 + (i + j) % 5 if i < 5 else 5 + (i - j - 5) % 5
              for j in range(10)] for i in range(10)]
    step = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
    check = 0
    for place, digit in enumerate(reversed(eleven), 1):
        value = int(digit)
        for _ in range(place % 8):
            value = step[value]
        check = times[check][value]
    return str(next(d for d in range(10) if times[check][d] == 0))


@sample("15-aadhaar.xlsx", "lic-customer-list", "Aadhaar numbers in a column of their own and inside free text (all invented; one is a public test number)",
        "Every twelve digits that pass the check are cut to the last four before anything is stored or reported; phones with 91 before them and policy numbers that pass the check by chance stay whole")
def aadhaar(path):
    people = People(15)
    sheet = Sheet("Customers", columns("serial", "policy", "name", "phone", "address") + [("Aadhaar No", "uid"), ("Remarks", "remarks")])
    sheet.header()
    made = ["234123412346"] + [base + verhoeff(base) for base in ("20000000001", "30000000002", "40000000003", "50000000004", "60000000005",
                                                                  "70000000006", "80000000007")]
    assert verhoeff("23412341234") == "6"
    wrong = "200000000099" if verhoeff("20000000009") != "9" else "200000000098"
    spaced = lambda n: f"{n[:4]} {n[4:8]} {n[8:]}"

    def cut(value, number, where):
        return Fault(value, "cut", f"{where}: only the last four digits ({number[-4:]}) may leave")

    sheet.data(people.next(), uid=cut(made[0], made[0], "text"))
    sheet.data(people.next(), uid=cut(spaced(made[1]), made[1], "grouped by spaces"))
    sheet.data(people.next(), uid=cut(int(made[2]), made[2], "a number"))
    sheet.data(people.next(), uid=cut(spaced(made[3]).replace(" ", "-"), made[3], "grouped by hyphens"))
    sheet.data(people.next(), remarks=cut(f"KYC done on 03/02/2025, UID {made[4]}, photo pending", made[4], "in a sentence"))
    person = people.next()
    sheet.data(person, address=cut(f"{person['address']} (Aadhaar {spaced(made[5])})", made[5], "in the address"))
    sheet.data(people.next(), uid=cut(made[6], made[6], "text"), remarks=cut(f"son: {spaced(made[7])}", made[7], "in free text"))
    sheet.data(people.next(), uid=note(wrong, "fails the check digit: cut because of the heading, once headings count"))
    sheet.data(people.next(), uid=note("XXXX XXXX 2346", "masked already"))
    passing = next(f"915{n:09d}" for n in range(900, 2000) if verhoeff(f"915{n:09d}"[:11]) == f"{n:09d}"[-1])
    sheet.data(people.next(), policy=warning(passing, "twelve digits that pass by chance, in the policy column: unusual length, never cut"))
    for _ in range(2):
        person = people.next()
        stem = f"9190150{people.count:04d}"
        mobile = stem + verhoeff(stem)
        sheet.data(person, phone=fine(mobile, "91 and a mobile number that pass by chance: never cut", "+" + mobile))
    sheet.data(people.next(), remarks="Prefers calls after 6 pm")
    for fault in sheet.faults:
        if fault["severity"] == "cut" or wrong == fault.get("written"):
            del fault["written"]
    hidden = {"must_not_appear": made + [spaced(n) for n in made] + [spaced(n).replace(" ", "-") for n in made], "must_not_appear_by_heading": [wrong]}
    return save_with_xlsxwriter(path, [sheet]), [sheet], hidden


@sample("25-invisible-characters.xlsx", "lic-customer-list", "No-break spaces, zero-width characters and look-alike letters in headings and values",
        "All headings are found. Values are cleaned or reported; the letter O in a policy number rejects its row")
def invisible_characters(path):
    people = People(25)
    sheet = Sheet("Customers", [("\ufeffSr No", "serial"), ("Policy\u00a0No", "policy"), ("Name of Life Assured  ", "name"),
                                ("Mobile \u200bNo", "phone"), ("E\u00admail", "email"), ("  PIN", "pin"), ("DOC\u200e", "doc")])
    sheet.header()
    sheet.data(people.next())
    person = people.next()
    sheet.data(person, policy=undecided("\u200b" + person["policy"], "zero-width space before the number", person["policy"]))
    person = people.next()
    sheet.data(person, policy=undecided("\u00a0" + person["policy"] + " ", "no-break space before, space after", person["policy"]))
    person = people.next()
    sheet.data(person, name=note(f"{person['first']}\u00a0\u00a0{person['last']} ", "no-break spaces between and a space after", person["name"]))
    person = people.next()
    sheet.data(person, phone=repair(f"\u200e{person['phone']}\u00a0", "a direction mark before, no-break space after", f"+91{person['phone']}"))
    person = people.next()
    sheet.data(person, email=repair(person["email"] + "\u00a0", "no-break space after", person["email"]))
    person = people.next()
    sheet.data(person, policy=reject(person["policy"][:5] + "O" + person["policy"][6:], "letter O for zero in the policy number"))
    person = people.next(first="Anil", last="Rao", name="Anil Rao")
    sheet.data(person, name=note("\u0410nil Rao", "the first letter is Cyrillic"))
    for _ in range(4):
        sheet.data(people.next())
    return save_with_openpyxl(path, [sheet]), [sheet]


@sample("28-slipped-row.xlsx", "lic-customer-list", "One row whose cells slipped a column to the right",
        "Row 8 is rejected, as one slip from column C on rather than as many faults; all others are good")
def slipped_row(path):
    people = People(28)
    sheet = Sheet("Customers", columns("serial", "policy", "name", "dob", "phone", "city", "pin", "premium", "mode", "doc"))
    sheet.header()
    for n in range(15):
        person = people.next()
        sheet.data(person)
        if n == 6:
            sheet.rows[-1].insert(2, None)
            sheet.note(f"C{sheet.last}", "Name of Life Assured", reject(None, "empty: all from here on stand one column too far right"))
            sheet.note(f"K{sheet.last}", None, note(person["doc"], "the last value stands under no heading"))
    return save_with_xlsxwriter(path, [sheet]), [sheet]


@sample("30-duplicates.xlsx", "lic-customer-list", "The same policy number twice: a row typed again, and two people under one number",
        "A finding at the second of each pair, with the row of the first; whether it rejects is the mapping's choice. A person with two policies is no duplicate")
def duplicates(path):
    people = People(30)
    sheet = Sheet("Customers", columns("serial", "policy", "name", "dob", "phone", "premium", "mode"))
    sheet.header()
    rows = [people.next() for _ in range(14)]
    for person in rows[:8]:
        sheet.data(person)
    sheet.data(rows[2] | {"serial": 9}, policy=undecided(rows[2]["policy"], "the row of row 4 again"))
    sheet.data(rows[8] | {"serial": 10}, policy=undecided(rows[4]["policy"], "the policy number of row 6 under another name"))
    sheet.data(rows[9] | {"serial": 11} | {key: rows[5][key] for key in ("name", "dob", "phone")},
               name=note(rows[5]["name"], "the person of row 7 with a second policy: no duplicate"))
    for serial, person in enumerate(rows[10:], 12):
        sheet.data(person | {"serial": serial})
    return save_with_xlsxwriter(path, [sheet]), [sheet]
