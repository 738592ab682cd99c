"""Lists in the layout of LIC's portal and of its agents."""
import datetime

from .people import People, MONTHS, rupees, dmy, add_months, first_due
from .producers import save_with_libreoffice, save_with_openpyxl, save_with_xlsxwriter
from .registry import CUSTOMER_LIST, fine, reject, repair, sample, warning
from .sheets import Formula, Sheet, Styled

LETTERHEAD = {"letterhead": {"agent_code": "0099901X", "branch_code": "99Z"}}
LETTERHEAD_WITH_NAME = {"letterhead": LETTERHEAD["letterhead"] | {"agent_name": "KAVYA IYER"}}


@sample("04-premium-due-list.xlsx", "lic-premium-due-list",
        "LIC's Premium Due List: letterhead, three pages with the header repeated, page totals and page footers, names broken over lines",
        "36 customers on 3 pages; letterhead, repeated headers, totals, footers and blank rows are skipped and counted. Two rows are rejected")
def premium_due_list(path):
    people = People(4)
    sheet = Sheet("Due List", [("S.No", "serial"), ("PolicyNo", "policy"), ("Name of Assured", "name"), ("D.o.C", "doc_text"),
                               ("Pln/Tm", "plan_term"), ("Mod", "mod"), ("FUP", "fup"), ("Flg", "flag"), ("InstPrem", "instalment"),
                               ("Due", "due"), ("GST", "gst"), ("TotPrem", "total"), ("EstCom", "commission")])
    sheet.line("letterhead", "Premium Due List For The Agent for Due 03/2025")
    sheet.line("letterhead", "Branch Code : 99Z", None, None, "Agent Code : 0099901X", None, None, None, "Agent Name : KAVYA IYER")
    sheet.line("letterhead", "Run Date : 01/03/2025")
    sheet.blank()
    sheet.merges = ["A1:M1"]
    listed = datetime.date(2025, 3, 1)
    sums = [0, 0, 0]
    for page in range(3):
        sheet.header()
        page_sums = [0, 0, 0]
        for line in range(12):
            n = page * 12 + line
            person = people.next()
            fresh = n % 6 == 5
            if fresh:
                person |= {"mode": "QLY", "doc": datetime.date(2024, 6, person["doc"].day)}
            elif person["doc"].year > 2021:
                person["doc"] = person["doc"].replace(year=2021)
            # the latest due month up to the list's month on the cycle of the mode, and the first unpaid one before it
            step = MONTHS[person["mode"]]
            latest = person["doc"].replace(day=1)
            while add_months(latest, step) <= listed:
                latest = add_months(latest, step)
            due = 1 if fresh else 1 + n % 3 if step < 12 else 1
            fup = add_months(latest, -step * (due - 1))
            gst = round(person["premium"] * due * (0.045 if fresh else 0.0225), 2)
            total = round(person["premium"] * due + gst, 2)
            commission = round(person["premium"] * due * (0.25 if fresh else 0.05), 2)
            shown = {"name": person["name"].upper(), "doc_text": dmy(person["doc"]), "mod": person["mode"].title(), "fup": f"{fup:%m/%Y}",
                     "flag": "FY" if fresh else "ST", "instalment": rupees(person["premium"]), "due": due, "gst": rupees(gst),
                     "total": rupees(total), "commission": rupees(commission)}
            if step < 12 and due > 1:
                shown["fup"] = Styled(shown["fup"], fill="#FFC7CE")
            planted = {}
            if n in (4, 17):
                broken = f"{person['first']} KUMAR\n{person['last']}".upper()
                planted = {"name": fine(broken, "a name broken over two lines", broken.replace("\n", " "))}
            if n == 9:
                planted = {"policy": reject(person["policy"][:7], "seven digits: two are missing")}
            if n == 14:
                planted = {"doc_text": warning("30/02/2012", "no such date")}
            if n == 21:
                planted = {"total": warning(rupees(person["premium"]), "the instalment alone: not instalment × due + GST")}
                total = person["premium"]
            if n == 26:
                planted = {"name": reject(None, "no name")}
            if n == 30:
                planted = {"mod": warning("Wly", "no such mode")}
            sheet.data(person | shown, **planted)
            for i, amount in enumerate((gst, total, commission)):
                page_sums[i] += amount
        sums = [a + b for a, b in zip(sums, page_sums)]
        sheet.line("total", None, None, "Page Total", *[None] * 7, *[rupees(amount) for amount in page_sums])
        if page == 2:
            sheet.line("total", None, None, "Grand Total", *[None] * 7, *[rupees(amount) for amount in sums])
        sheet.line("footer", f"Page {page + 1} of 3")
        if page < 2:
            sheet.blank()
    return save_with_xlsxwriter(path, [sheet]), [sheet], LETTERHEAD_WITH_NAME


@sample("17-commission-bill.xlsx", "lic-commission-bill", "LIC's commission bill: letterhead, two groups, sub totals, gross and grand total, a reversed premium in brackets",
        "20 entries; the totals are skipped and counted. One row has a date that does not exist")
def commission_bill(path):
    people = People(17)
    sheet = Sheet("Bill", [("S.No", "serial"), ("PH Name", "name"), ("Policy Number", "policy"), ("Pln/Tm", "plan_term"), ("Due Date", "due"),
                           ("Risk Date", "risk"), ("CBO", "branch"), ("Adj. Date", "adjusted"), ("Premium", "amount"), ("Commn", "commission")])
    sheet.line("letterhead", "Commission Bill")
    sheet.line("letterhead", "Agent Code : 0099901X", None, "Agent Name : KAVYA IYER", None, None, "Branch : 99Z")
    sheet.line("letterhead", "Bill From 01/02/2025 To 28/02/2025")
    sheet.blank()
    sheet.header()
    grand = [0, 0]
    for group, rate, count in (("First Year", 0.25, 8), ("Renewal", 0.05, 12)):
        sheet.line("section", f"{group} Commission")
        sums = [0, 0]
        for n in range(count):
            person = people.next(branch="99Z")
            if group == "First Year":
                person["doc"] = datetime.date(2024, [8, 11, 5][n % 3], person["doc"].day)
                person["mode"] = "QLY"
            due = first_due(person["doc"], person["mode"], datetime.date(2024, 12, 1) if group == "First Year" else datetime.date(2024, 2, 1))
            adjusted = datetime.date(2025, 2, 3 + n)
            amount, commission = person["premium"], round(person["premium"] * rate, 2)
            planted = {}
            if group == "Renewal" and n == 5:
                amount, commission = -amount, -commission
                planted = {"amount": repair(f"({rupees(-amount)})", "brackets: a reversed premium", f"{amount:.2f}"),
                           "commission": repair(f"({rupees(-commission)})", "brackets: a reversed commission", f"{commission:.2f}")}
            if group == "Renewal" and n == 9:
                planted = {"adjusted": warning("29/02/2025", "2025 is no leap year")}
            sheet.data(person | {"due": dmy(due), "risk": dmy(person["doc"]), "adjusted": dmy(adjusted), "amount": rupees(amount),
                                 "commission": rupees(commission)}, **planted)
            sums = [sums[0] + amount, sums[1] + commission]
        sheet.line("total", None, "Sub Total", *[None] * 6, rupees(sums[0]), rupees(sums[1]))
        grand = [grand[0] + sums[0], grand[1] + sums[1]]
    sheet.line("total", None, "Gross Total", *[None] * 6, rupees(grand[0]), rupees(grand[1]))
    sheet.line("total", None, "Less TDS", *[None] * 7, rupees(grand[1] * 0.02))
    sheet.line("total", None, "Grand Total", *[None] * 7, rupees(grand[1] * 0.98))
    return save_with_libreoffice(path, [sheet]), [sheet], LETTERHEAD_WITH_NAME


@sample("18-claims-maturity.xlsx", "lic-claims-maturity", "LIC's list of claims and maturities that fall due",
        "18 entries; the title and the total are skipped. One policy number is lost, one amount is no number")
def claims_and_maturity(path):
    people = People(18)
    sheet = Sheet("Claims", [("S.No", "serial"), ("Policy No", "policy"), ("Type", "type"), ("Due Date", "due"), ("Plan", "plan"), ("Name", "name"),
                             ("Amount", "amount"), ("NEFT flag", "neft")])
    sheet.line("letterhead", "List of Survival Benefit and Maturity Claims due from 01/04/2025 to 30/06/2025")
    sheet.line("letterhead", "Agent Code : 0099901X", None, None, "Branch Code : 99Z")
    sheet.blank()
    sheet.header()
    total = 0
    for n in range(18):
        person = people.next(type="SB" if n % 3 == 0 else "MAT", neft="N" if n % 5 == 4 else "Y", due=datetime.date(2025, 4 + n // 6, 1 + n))
        amount = person["assured"] * (0.2 if n % 3 == 0 else 1.4)
        planted = {}
        if n == 7:
            planted = {"policy": reject("9.18E+08", "text in E notation: six digits are lost")}
        if n == 12:
            planted = {"amount": warning("to be advised", "words in place of an amount")}
        else:
            total += amount
        sheet.data(person | {"amount": Styled(amount, "#,##0.00"), "name": person["name"].upper()}, **planted)
    sheet.line("total", None, None, None, None, None, "TOTAL", Styled(total, "#,##0.00"))
    return save_with_openpyxl(path, [sheet]), [sheet], LETTERHEAD


@sample("21-lic-customer-list.xlsx", "lic-customer-list", "The list of 14 columns, 200 customers, twelve of them with one fault each",
        "Four rows are rejected; eight faults are warnings")
def lic_customer_list(path):
    people = People(21)
    sheet = Sheet("Customers", CUSTOMER_LIST)
    sheet.header()
    faults = {
        12: lambda p: {"policy": reject(p["policy"][:7], "seven digits: two are missing")},
        25: lambda p: {"phone": warning(p["phone"] // 10, "nine digits: one is missing")},
        40: lambda p: {"name": reject(None, "no name")},
        58: lambda p: {"email": warning(p["email"].replace("@", "."), "no @")},
        73: lambda p: {"pin": warning(p["pin"] // 10, "five digits")},
        90: lambda p: {"dob": warning("31/02/1975", "no such date")},
        104: lambda p: {"premium": warning("N.A.", "no amount")},
        121: lambda p: {"mode": warning("WLY", "no such mode")},
        137: lambda p: {"policy": reject("9.21E+08", "text in E notation: six digits are lost")},
        150: lambda p: {"premium": warning(Formula("NA()", "#N/A"), "an error value in the cell")},
        166: lambda p: {"doc": warning("soon", "words in place of a date")},
        188: lambda p: {"policy": reject(None, "neither a policy number nor a phone"), "phone": None}}
    for n in range(1, 201):
        person = people.next()
        if n not in faults:
            person["premium"] = Styled(person["premium"], "#,##0.00")
        sheet.data(person, **faults[n](person) if n in faults else {})
    assert sheet.rows[151 - 1][0] == 150
    return save_with_xlsxwriter(path, [sheet]), [sheet]
