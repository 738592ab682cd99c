"""Write a synthetic customer sheet: make_customers.py ROWS OUT.xlsx [inline] [damaged].

`inline` writes inline strings instead of shared ones; `damaged` spoils one cell in every twentieth row: in turn a
policy number, a phone, a date of birth, an e-mail address and an amount."""
import datetime, random, sys
import xlsxwriter

FIRST = ("Aarav Vivaan Aditya Vihaan Arjun Sai Reyansh Ayaan Krishna Ishaan Ananya Diya Saanvi Aadhya Kavya Riya "
         "Priya Neha Pooja Sunita Ramesh Suresh Mahesh Lakshmi Meena Rajesh Anil Sunil Vijay Kiran").split()
LAST = ("Sharma Verma Patel Reddy Iyer Nair Singh Gupta Mehta Joshi Deshmukh Kulkarni Das Ghosh Bose Rao Naidu "
        "Pillai Menon Chopra").split()
CITIES = [("Mumbai", "400"), ("Pune", "411"), ("Delhi", "110"), ("Chennai", "600"), ("Kolkata", "700"),
          ("Hyderabad", "500"), ("Bengaluru", "560"), ("Ahmedabad", "380")]
HEADINGS = ["Sr No", "Policy No", "Name of Life Assured", "DOB", "Mobile No", "Email", "Address", "City", "PIN",
            "Plan/Term", "Sum Assured", "Premium", "Mode", "DOC"]

rows, path = int(sys.argv[1]), sys.argv[2]
inline, damaged = "inline" in sys.argv[3:], "damaged" in sys.argv[3:]
pick = random.Random(7)
book = xlsxwriter.Workbook(path, {"constant_memory": inline})
sheet = book.add_worksheet("Customers")
date, money = book.add_format({"num_format": "dd/mm/yyyy"}), book.add_format({"num_format": "#,##0.00"})
sheet.write_row(0, 0, HEADINGS)
epoch = datetime.datetime(1950, 1, 1)
for i in range(1, rows + 1):
    first, last, (city, region) = pick.choice(FIRST), pick.choice(LAST), pick.choice(CITIES)
    sheet.write_number(i, 0, i)
    sheet.write_string(i, 1, str(100000000 + i * 7 % 899999999))
    sheet.write_string(i, 2, f"{first} {last}")
    sheet.write_datetime(i, 3, epoch + datetime.timedelta(days=pick.randrange(20000)), date)
    sheet.write_number(i, 4, pick.randrange(6000000000, 9999999999))
    sheet.write_string(i, 5, f"{first}.{last}{i}@example.in".lower())
    sheet.write_string(i, 6, f"{pick.randrange(1, 999)}, {last} Nagar, Sector {pick.randrange(1, 80)}")
    sheet.write_string(i, 7, city)
    sheet.write_number(i, 8, int(f"{region}{pick.randrange(1, 99):03d}"))
    sheet.write_string(i, 9, f"{pick.choice([814, 820, 836, 845, 914])}/{pick.choice([15, 20, 21, 25])}")
    sheet.write_number(i, 10, pick.randrange(1, 100) * 50000)
    sheet.write_number(i, 11, round(pick.uniform(500, 90000), 2), money)
    sheet.write_string(i, 12, pick.choice(["MLY", "QLY", "HLY", "YLY"]))
    sheet.write_datetime(i, 13, epoch + datetime.timedelta(days=20000 + pick.randrange(7000)), date)
    if damaged and i % 20 == 0:
        match i // 20 % 5:
            case 0: sheet.write_string(i, 1, "12AB")
            case 1: sheet.write_number(i, 4, 98765)
            case 2: sheet.write_string(i, 3, "31/02/1980")
            case 3: sheet.write_string(i, 5, f"{first}.{last}".lower())
            case 4: sheet.write_string(i, 11, "two thousand")
book.close()
