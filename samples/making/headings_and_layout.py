"""Headings in many languages, titles, merges, hidden rows, empty tails."""
from .people import People, dmy, devanagari
from .producers import save_with_libreoffice, save_with_openpyxl, save_with_xlsxwriter
from .registry import columns, note, repair, sample, undecided, warning
from .sheets import Sheet


@sample("05-hindi-headings.xlsx", "lic-customer-list", "Headings, names and places in Hindi, a few values in Devanagari digits",
        "All columns are found; Devanagari digits are read as digits or reported")
def hindi_headings(path):
    people = People(5)
    sheet = Sheet("ग्राहक", [("क्रमांक", "serial"), ("पॉलिसी संख्या", "policy"), ("बीमित का नाम", "name"), ("जन्म तिथि", "dob"),
                           ("मोबाइल नंबर", "phone"), ("पता", "address"), ("बीमा राशि", "assured"), ("प्रीमियम राशि", "premium"), ("नामिती", "nominee")])
    sheet.header()
    names = ["आरव शर्मा", "विवान वर्मा", "अनन्या पटेल", "दीया मेहता", "काव्या जोशी", "रमेश गुप्ता", "सुरेश नायर", "मीना अय्यर", "लक्ष्मी राव", "अनिल घोष",
             "सुनीता बोस", "विजय मेनन", "किरण चोपड़ा", "पूजा रेड्डी", "नेहा पिल्लै"]
    places = ["गली नंबर 4, जयपुर", "स्टेशन रोड, लखनऊ", "गांधी नगर, भोपाल", "मेन बाज़ार, इंदौर"]
    for n, name in enumerate(names):
        person = people.next(name=name, address=places[n % 4], nominee=names[-1 - n])
        digits, more = str(person["phone"]), {}
        if n == 3:
            more = {"phone": repair(devanagari(digits), "Devanagari digits", "+91" + digits)}
        if n == 6:
            more = {"dob": repair(devanagari(dmy(person["dob"])), "Devanagari digits", person["dob"])}
        if n == 9:
            more = {"policy": undecided(devanagari(person["policy"]), "Devanagari digits", person["policy"])}
        if n == 11:
            more = {"phone": warning(digits[:9], "nine digits: one is missing")}
        sheet.data(person, **more)
    return save_with_libreoffice(path, [sheet]), [sheet]


@sample("06-merged-title.xlsx", "lic-customer-list", "A title and a subtitle in merged cells, free-hand headings in row 4, addresses merged over a family, a total at the end",
        "The header is row 4; the total row is skipped; rows under a merged address have none of their own")
def merged_title(path):
    people = People(6)
    sheet = Sheet("Sheet1", [("Sr.", "serial"), ("Pol. No.", "policy"), ("Name of Life Assured", "name"), ("D.O.B.", "dob"), ("Mob. No.", "phone"),
                             ("Address", "address"), ("Inst. Prem", "premium"), ("D.O.C.", "doc")])
    sheet.line("letterhead", "MY CUSTOMERS 2024-25")
    sheet.line("letterhead", "Agency 0099901X, Branch 99Z")
    sheet.blank()
    sheet.header()
    families = {4: 3, 11: 2}
    total = 0
    for n in range(18):
        person = people.next()
        total += person["premium"]
        under = next((first for first, size in families.items() if first < n < first + size), None)
        if under is None:
            sheet.data(person)
            if n in families:
                sheet.merges.append(f"F{sheet.last}:F{sheet.last + families[n] - 1}")
        else:
            sheet.data(person, address=note(None, f"covered by the merged cell F{5 + under}"))
    sheet.line("total", "Total", None, None, None, None, None, round(total, 2))
    sheet.merges += ["A1:H1", "A2:H2", f"A{sheet.last}:F{sheet.last}"]
    return save_with_libreoffice(path, [sheet]), [sheet]


@sample("08-duplicate-headings.xlsx", "lic-customer-list", "Two columns headed Name and two headed Mobile",
        "The repeated headings are named; no column is dropped without a word. The first Name is the life assured, the second the nominee")
def duplicate_headings(path):
    people = People(8)
    sheet = Sheet("Customers", [("Sr No", "serial"), ("Policy No", "policy"), ("Name", "name"), ("DOB", "dob"), ("Mobile", "phone"),
                                ("Mobile", "second_phone"), ("Name", "nominee"), ("Premium", "premium"), ("Mode", "mode")])
    sheet.header()
    sheet.note("F1", "Mobile", warning("Mobile", "the same heading as E1"))
    sheet.note("G1", "Name", warning("Name", "the same heading as C1"))
    for n in range(12):
        person = people.next()
        second = int(f"8008002{n + 1:03d}") if n % 2 else None
        if n == 5:
            sheet.data(person, phone=note(None, "empty, but the second Mobile is not"), second_phone=second)
        else:
            sheet.data(person | {"second_phone": second})
    return save_with_openpyxl(path, [sheet]), [sheet]


@sample("09-hidden-rows.xlsx", "lic-customer-list", "Two rows hidden by hand, others by a filter (Mode = YLY), a hidden column and a hidden sheet",
        "Hidden rows are read and judged like all others, and their number is said; the hidden sheet is named and left alone")
def hidden_rows(path):
    people = People(9)
    sheet = Sheet("Customers", columns("serial", "policy", "name", "phone", "city", "premium", "mode", "doc"))
    sheet.header()
    for n in range(20):
        person = people.next(mode=["YLY", "HLY", "YLY", "QLY", "YLY"][n % 5])
        if n == 8:
            sheet.data(person, phone=warning(str(person["phone"])[:9], "nine digits, in a row that the filter hides"))
        else:
            sheet.data(person)
        if person["mode"] != "YLY":
            sheet.hidden_rows.append(sheet.last)
    sheet.hidden_rows = sorted(set(sheet.hidden_rows) | {6, 7})
    sheet.hidden_columns, sheet.filter_range, sheet.filter_rule = ["F"], f"A1:H{sheet.last}", ("G", "x == YLY")
    old = Sheet("Old list", columns("serial", "policy", "name", "phone"), "hidden")
    old.header()
    for _ in range(5):
        old.data(people.next())
    return save_with_xlsxwriter(path, [sheet, old]), [sheet, old]


@sample("22-bilingual-headings.xlsx", "lic-customer-list", "Headings in English and Hindi in one cell, joined by a stroke, brackets or a line break",
        "All columns are found; one row has a nine-digit phone")
def bilingual_headings(path):
    people = People(22)
    sheet = Sheet("Customers", [("Sr No / क्रमांक", "serial"), ("Policy Number / पॉलिसी नंबर", "policy"), ("Name of Assured\n(बीमित का नाम)", "name"),
                                ("Contact number (मोबाइल नंबर)", "phone"), ("Date of Birth / जन्म तिथि", "dob"), ("Address / पता", "address"),
                                ("Sum Assured (बीमा राशि)", "assured"), ("Premium Amount / प्रीमियम राशि", "premium")])
    sheet.header()
    for n in range(12):
        person = people.next()
        if n == 7:
            sheet.data(person, phone=warning(str(person["phone"])[:9], "nine digits: one is missing"))
        else:
            sheet.data(person)
    return save_with_openpyxl(path, [sheet]), [sheet]


@sample("23-household.xlsx", "lic-customer-list", "Families that share one phone and one address, each member with a policy of his own",
        "All rows are good; households may be shown, never merged into one customer")
def household(path):
    people = People(23)
    sheet = Sheet("Families", [("Sr No", "serial"), ("Pol No", "policy"), ("Party Name", "name"), ("DOB", "dob"), ("Mobile No.", "phone"),
                               ("Address", "address"), ("City", "city"), ("Pin", "pin"), ("Prem", "premium")])
    sheet.header()
    for size in (3, 1, 4, 2, 1, 5):
        head = people.next()
        for member in range(size):
            person = head if member == 0 else people.next(last=head["last"], address=head["address"], city=head["city"], pin=head["pin"])
            person["name"] = f"{person['first']} {head['last']}"
            if member:
                sheet.data(person, phone=note(head["phone"], f"the phone of {head['name']}, row {sheet.last - member + 1}"))
            else:
                sheet.data(person)
    return save_with_libreoffice(path, [sheet]), [sheet]


@sample("26-styled-empty-tail.xlsx", "lic-customer-list", "15 customers, and 2,000 empty rows below them that have borders",
        "15 rows read; the empty tail is skipped and counted, it rejects nothing")
def styled_empty_tail(path):
    people = People(26)
    sheet = Sheet("Customers", columns("serial", "policy", "name", "phone", "city", "premium", "mode", "doc"))
    sheet.header()
    for _ in range(15):
        sheet.data(people.next())
    sheet.tail = 2000
    return save_with_xlsxwriter(path, [sheet]), [sheet]


REGIONAL = {
    "Marathi": ("पॉलिसी क्रमांक", "नाव", "मोबाईल नंबर", "जन्मतारीख", "पत्ता", "हप्ता", "विमा रक्कम", "नामनिर्देशित"),
    "Gujarati": ("પોલિસી નંબર", "નામ", "મોબાઇલ નંબર", "જન્મ તારીખ", "સરનામું", "પ્રીમિયમ", "વીમા રકમ", "નોમિની"),
    "Tamil": ("பாலிசி எண்", "பெயர்", "கைபேசி எண்", "பிறந்த தேதி", "முகவரி", "பிரீமியம்", "காப்பீட்டுத் தொகை", "நியமனதாரர்"),
    "Telugu": ("పాలసీ నంబర్", "పేరు", "ఫోన్ నంబర్", "పుట్టిన తేదీ", "చిరునామా", "ప్రీమియం", "బీమా మొత్తం", "నామినీ"),
    "Kannada": ("ಪಾಲಿಸಿ ಸಂಖ್ಯೆ", "ಹೆಸರು", "ಮೊಬೈಲ್ ಸಂಖ್ಯೆ", "ಜನ್ಮ ದಿನಾಂಕ", "ವಿಳಾಸ", "ಪ್ರೀಮಿಯಂ", "ವಿಮಾ ಮೊತ್ತ", "ನಾಮಿನಿ"),
    "Bengali": ("পলিসি নম্বর", "নাম", "মোবাইল", "জন্ম তারিখ", "ঠিকানা", "প্রিমিয়াম", "বিমা অঙ্ক", "নমিনি")}


@sample("31-regional-headings.xlsx", "lic-customer-list", "One sheet each with headings in Marathi, Gujarati, Tamil, Telugu, Kannada and Bengali",
        "Taken one at a time with --sheet, all columns of each sheet are found and its four rows are good")
def regional_headings(path):
    people, sheets = People(31), []
    for language, headings in REGIONAL.items():
        sheet = Sheet(language, list(zip(headings, ("policy", "name", "phone", "dob", "address", "premium", "assured", "nominee"))))
        sheet.header()
        for _ in range(4):
            sheet.data(people.next())
        sheets.append(sheet)
    return save_with_openpyxl(path, sheets), sheets
