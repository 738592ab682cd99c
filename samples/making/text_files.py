"""Files typed or exported as text."""
from .people import People, rupees
from .producers import text_file
from .registry import columns, fine, note, sample, warning
from .sheets import Sheet


@sample("11-agents-list.csv", "lic-customer-list", "An export of a German Excel: semicolons, UTF-8 with a byte order mark, a semicolon and a line break inside quotes",
        "15 rows; row numbers are those which Excel would show, not lines. One e-mail address is wrong")
def agents_list(path):
    people = People(11)
    sheet = Sheet(None, columns("serial", "policy", "name", "phone", "email", "address", "city", "pin", "premium", "mode", "doc"))
    sheet.header()
    for n in range(15):
        person, planted = people.next(), {}
        if n == 3:
            planted = {"address": fine("12; Rose Villa; 2nd Floor", "semicolons inside quotes", "12; Rose Villa; 2nd Floor")}
        if n == 6:
            planted = {"address": fine("Flat 4\nLake View", "a line break inside quotes", "Flat 4\nLake View")}
        if n == 8:
            planted = {"address": fine('"Shanti" House', "doubled quotes", '"Shanti" House')}
        if n == 10:
            planted = {"email": warning("rao@", "no domain")}
        sheet.data(person | {"premium": rupees(person["premium"])}, **planted)
    return text_file(path, sheet, ";", "utf-8", bom=b"\xef\xbb\xbf"), [sheet]


@sample("12-windows-1252.csv", "lic-customer-list", "A CSV file of an old program: Windows-1252, with ’, – and accents",
        "12 rows; the guessed encoding is a finding for the whole file; no letter is lost")
def windows_1252(path):
    people = People(12)
    sheet = Sheet(None, columns("serial", "policy", "name", "phone", "address", "city", "pin", "premium", "mode", "doc"))
    sheet.header()
    sheet.note(None, None, note(None, "not UTF-8: read as Windows-1252"))
    names = {2: "José D’Souza", 5: "Zoë Fernandes", 9: "Renée D’Mello"}
    for n in range(12):
        person, planted = people.next(), {}
        if n in names:
            planted = {"name": fine(names[n], "letters beyond ASCII", names[n])}
        if n == 7:
            planted = {"address": fine("Shop 4 – Market Road", "a dash of Windows-1252", "Shop 4 – Market Road")}
        sheet.data(person, **planted)
    return text_file(path, sheet, ",", "windows-1252"), [sheet]


@sample("13-utf16-tabs.tsv", "lic-customer-list", "Excel's “Unicode Text”: UTF-16, tabs, names in Tamil, Hindi and Bengali",
        "12 rows, all good; all scripts are kept")
def utf16_tabs(path):
    people = People(13)
    sheet = Sheet(None, columns("serial", "policy", "name", "phone", "city", "premium", "mode", "doc"))
    sheet.header()
    names = {1: "கவிதா நாயர்", 4: "प्रिया जोशी", 7: "অনন্যা বসু", 9: "கிரண் ராவ்"}
    for n in range(12):
        person = people.next()
        sheet.data(person, **{"name": fine(names[n], "a name in its own script", names[n])} if n in names else {})
    return text_file(path, sheet, "\t", "utf-16-le", bom=b"\xff\xfe"), [sheet]
