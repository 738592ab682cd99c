"""People who do not exist, and the ways in which Indian papers write what belongs to them."""
import datetime, random, re

FIRST = ("Aarav Vivaan Aditya Vihaan Arjun Reyansh Krishna Ishaan Ananya Diya Saanvi Aadhya Kavya Riya Priya Neha Pooja Sunita "
         "Ramesh Suresh Mahesh Lakshmi Meena Rajesh Anil Sunil Vijay Kiran").split()
LAST = ("Sharma Verma Patel Reddy Iyer Nair Gupta Mehta Joshi Deshmukh Kulkarni Ghosh Bose Rao Naidu Pillai Menon Chopra").split()
CITIES = [("Mumbai", "Maharashtra", 400), ("Pune", "Maharashtra", 411), ("New Delhi", "Delhi", 110), ("Chennai", "Tamil Nadu", 600),
          ("Kolkata", "West Bengal", 700), ("Hyderabad", "Telangana", 500), ("Bengaluru", "Karnataka", 560),
          ("Ahmedabad", "Gujarat", 380), ("Jaipur", "Rajasthan", 302), ("Lucknow", "Uttar Pradesh", 226)]
PLANS = [(914, "New Endowment Plan", 15, 15), (914, "New Endowment Plan", 20, 20), (936, "Jeevan Labh", 21, 15),
         (936, "Jeevan Labh", 25, 16), (915, "New Jeevan Anand", 20, 20), (933, "Jeevan Lakshya", 21, 18)]
WOMEN = set("Ananya Diya Saanvi Aadhya Kavya Riya Priya Neha Pooja Sunita Lakshmi Meena".split())
MONTHS = {"MLY": 1, "QLY": 3, "HLY": 6, "YLY": 12}


class People:
    """Endless invented customers of one sample. Policy 9SS000NNN, phone L0SS00NNNN, where SS is the number of the sample."""

    def __init__(self, sample):
        self.sample, self.count, self.pick, self.names = sample, 0, random.Random(sample), set()

    def next(self, **known):
        self.count += 1
        pick, n = self.pick, self.count
        first, last = pick.choice(FIRST), pick.choice(LAST)
        while (first, last) in self.names and len(self.names) < 400:
            first, last = pick.choice(FIRST), pick.choice(LAST)
        self.names.add((first, last))
        city, state, region = pick.choice(CITIES)
        plan, plan_name, term, paying = pick.choice(PLANS)
        mode = pick.choice(list(MONTHS))
        assured = pick.randrange(4, 41) * 25000
        person = {
            "serial": n, "id": f"C{self.sample:02d}{n:03d}", "first": first, "last": last, "name": f"{first} {last}",
            "policy": f"9{self.sample:02d}{n:06d}", "phone": int(f"{pick.choice('6789')}0{self.sample:02d}00{n:04d}"),
            "email": f"{first}.{last}{n}@example.in".lower(), "gender": "female" if first in WOMEN else "male",
            "dob": datetime.date(1955, 1, 1) + datetime.timedelta(days=pick.randrange(12000)),
            "doc": datetime.date(2012, 1, pick.randrange(1, 29)).replace(month=pick.randrange(1, 13), year=pick.randrange(2012, 2024)),
            "address": f"{pick.randrange(1, 999)}, {last} Nagar, Sector {pick.randrange(1, 80)}", "city": city, "state": state,
            "pin": region * 1000 + pick.randrange(1, 99), "plan": plan, "plan_name": plan_name, "term": term, "paying": paying,
            "plan_term": f"{plan}/{term}", "mode": mode, "assured": assured,
            "premium": round(assured / term * 1.05 * MONTHS[mode] / 12, 2), "nominee": f"{pick.choice([name for name in FIRST if name != first])} {last}",
            **known}
        person.setdefault("maturity", person["doc"].replace(year=person["doc"].year + person["term"]))
        return person


def rupees(value, decimals=2):
    """2665.5 -> '2,665.50', 1234567 -> '12,34,567.00': grouped as in India."""
    whole, _, part = f"{abs(value):.{decimals}f}".partition(".")
    head, tail = whole[:-3], whole[-3:]
    groups = re.findall(r"\d{1,2}(?=(?:\d{2})*$)", head)
    return ("-" if value < 0 else "") + ",".join(groups + [tail]) + ("." + part if part else "")


def dmy(date, separator="/"):
    return date.strftime(f"%d{separator}%m{separator}%Y")


def devanagari(text):
    return text.translate(str.maketrans("0123456789", "०१२३४५६७८९"))


def add_months(date, count):
    month = date.month - 1 + count
    return date.replace(year=date.year + month // 12, month=month % 12 + 1)


def first_due(doc, mode, on):
    """The first day on or after `on` that lies on the cycle of the mode."""
    due = doc
    while due < on:
        due = add_months(due, MONTHS[mode])
    return due
