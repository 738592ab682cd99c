"""Lists in the style of HDFC Life and ICICI Prudential."""
import datetime

from .people import People, MONTHS, rupees, add_months, first_due
from .producers import save_with_libreoffice, save_with_openpyxl, save_with_xlsxwriter, text_file
from .registry import reject, sample, warning
from .sheets import Sheet

INSURER_PLANS = [("Sample Protect Plus", 20, 20), ("Sample Wealth Builder", 18, 15), ("Sample Guaranteed Income", 25, 16)]
LONG = {"MLY": "Monthly", "QLY": "Quarterly", "HLY": "Half Yearly", "YLY": "Annual"}


def insurer(people, n):
    plan, term, paying = INSURER_PLANS[n % 3]
    person = people.next(plan_name=plan, term=term, paying=paying)
    on = datetime.date(2025, 3, 1)
    due = first_due(person["doc"], person["mode"], on)
    return person | {"frequency": LONG[person["mode"]], "status": "In Force", "due": due, "last_paid": add_months(due, -MONTHS[person["mode"]]),
                     "grace": due + datetime.timedelta(days=15 if person["mode"] == "MLY" else 30),
                     "gst": round(person["premium"] * 0.0225, 2), "total": round(person["premium"] + round(person["premium"] * 0.0225, 2), 2),
                     "agent": "SAMPLE01", "product": plan, "owner": person["name"], "annual": round(person["premium"] * 12 / MONTHS[person["mode"]], 2)}


@sample("19-hdfc-renewal-due.xlsx", "hdfc-renewal-due", "A renewal list in the style of HDFC Life's portal, letterhead above and a system note below",
        "20 rows; letterhead and footer are skipped. One phone and one e-mail address are wrong")
def hdfc_renewal(path):
    people = People(19)
    sheet = Sheet("Renewal Due", [("Sr. No.", "serial"), ("Policy Number", "policy"), ("Client Name", "name"), ("Product Name", "product"),
                                  ("Policy Status", "status"), ("Premium Due Date", "due"), ("Renewal Premium", "premium"), ("GST", "gst"),
                                  ("Total Premium Due", "total"), ("Payment Frequency", "frequency"), ("Grace Period End Date", "grace"),
                                  ("Mobile Number", "phone"), ("Email ID", "email"), ("Agent Code", "agent")])
    sheet.line("letterhead", "HDFC Life - Renewal Premium Due Report")
    sheet.line("letterhead", "Agent Code: SAMPLE01", None, "Period: 01-Mar-2025 to 28-Feb-2026")
    sheet.blank()
    sheet.header()
    for n in range(20):
        person, planted = insurer(people, n), {}
        if n == 6:
            planted = {"phone": warning("1234", "four digits")}
        if n == 13:
            planted = {"email": warning("not given", "no e-mail address")}
        sheet.data(person, **planted)
    sheet.blank()
    sheet.line("footer", "This is a system generated report and needs no signature.")
    return save_with_libreoffice(path, [sheet]), [sheet]


@sample("19-hdfc-policy-register.xlsx", "hdfc-policy-register", "A policy register in the style of HDFC Life: proposer and life assured in two columns, dates as 03-Nov-2015",
        "18 rows. In one the paying term is longer than the term; one PIN code has five digits")
def hdfc_register(path):
    people = People(29)
    sheet = Sheet("Policies", [("Policy No.", "policy"), ("Proposer Name", "owner"), ("Life Assured Name", "name"), ("Date of Birth", "birth"),
                               ("Plan Name", "plan_name"), ("Policy Term", "term"), ("Premium Paying Term", "paying"), ("Sum Assured", "assured"),
                               ("Annualised Premium", "annual"), ("Frequency", "frequency"), ("Risk Commencement Date", "risk"),
                               ("Maturity Date", "ends"), ("Policy Status", "status"), ("Contact No.", "phone"),
                               ("Communication Address", "address"), ("Pincode", "pin"), ("Nominee Name", "nominee")])
    sheet.header()
    for n in range(18):
        person, planted = insurer(people, n), {}
        if n % 4 == 3:
            person["owner"] = person["nominee"]
        if n == 5:
            planted = {"paying": warning(person["term"] + 5, "longer than the policy's term")}
        if n == 11:
            planted = {"pin": warning(person["pin"] // 10, "five digits")}
        sheet.data(person | {"birth": person["dob"].strftime("%d-%b-%Y"), "risk": person["doc"].strftime("%d-%b-%Y"),
                             "ends": person["maturity"].strftime("%d-%b-%Y")}, **planted)
    return save_with_openpyxl(path, [sheet]), [sheet]


@sample("20-icici-renewal-premium.xlsx", "icici-renewal-premium", "A renewal list in the style of ICICI Prudential's portal",
        "20 rows; two title rows and the total are skipped. One amount is words, one row has no name")
def icici_renewal(path):
    people = People(20)
    sheet = Sheet("Renewals", [("Policy Number", "policy"), ("Customer Name", "name"), ("Product", "product"), ("Premium Amount (Rs.)", "amount"),
                               ("Due Date", "due"), ("Mode of Payment", "by"), ("Payment Frequency", "frequency"), ("Policy Status", "status"),
                               ("Last Premium Paid Date", "last_paid"), ("Mobile", "phone"), ("E-mail", "email"), ("Advisor Code", "agent"),
                               ("Advisor Name", "advisor")])
    sheet.line("letterhead", "ICICI Prudential Life Insurance")
    sheet.line("letterhead", "Renewal premium due: March 2025 onwards")
    sheet.header()
    total = 0
    for n in range(20):
        person, planted = insurer(people, n), {}
        if n == 4:
            planted = {"amount": warning("as per bill", "words in place of an amount")}
        else:
            total += person["premium"]
        if n == 15:
            planted = {"name": reject(None, "no name")}
        sheet.data(person | {"by": "ECS" if n % 2 else "Cheque", "advisor": "Kavya Iyer", "amount": f"Rs. {rupees(person['premium'])}"}, **planted)
    sheet.line("total", "Total", None, None, f"Rs. {rupees(total)}")
    return save_with_xlsxwriter(path, [sheet]), [sheet]


@sample("20-icici-policy-details.csv", "icici-policy-details", "Policy details in the style of ICICI Prudential, as CSV: policy holder and life assured, dates as 3-Nov-2015",
        "15 rows. One birth lies after the commencement, one e-mail address has no @")
def icici_details(path):
    people = People(32)
    sheet = Sheet(None, [("Application No", "application"), ("Policy No", "policy"), ("Policy Holder Name", "owner"), ("Life Assured", "name"),
                         ("DOB", "birth"), ("Gender", "sex"), ("Product Name", "product"), ("Risk Commencement Date", "risk"),
                         ("Policy Term (Yrs)", "term"), ("PPT (Yrs)", "paying"), ("Sum Assured (INR)", "assured"), ("Modal Premium (INR)", "amount"),
                         ("Premium Frequency", "frequency"), ("Paid To Date", "paid_to"), ("Policy Status", "status"),
                         ("Registered Mobile No.", "phone"), ("Registered Email ID", "email")])
    sheet.header()
    dashed = lambda date: f"{date.day}-{date:%b-%Y}"
    for n in range(15):
        person, planted = insurer(people, n), {}
        if n == 3:
            planted = {"birth": warning(dashed(person["doc"].replace(year=person["doc"].year + 1)), "a year after the risk commencement date")}
        if n == 9:
            planted = {"email": warning(person["email"].replace("@", " at "), "no @")}
        sheet.data(person | {"application": f"OS{n + 1:06d}", "birth": dashed(person["dob"]), "sex": person["gender"][0].upper(),
                             "risk": dashed(person["doc"]), "amount": rupees(person["premium"]), "paid_to": dashed(person["due"])}, **planted)
    return text_file(path, sheet, ",", "utf-8"), [sheet]
