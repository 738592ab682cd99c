"""The platform's own template."""
import datetime

from .people import People, MONTHS, add_months, first_due
from .producers import save_with_xlsxwriter
from .registry import sample
from .sheets import Sheet

CUSTOMERS = [("Customer_ID", "id"), ("Full_Name*", "name"), ("Phone_Number*", "phone"), ("Alternate_Phone", "other_phone"),
             ("Email", "email"), ("Date_of_Birth*", "dob"), ("Gender", "gender"), ("Address_Line1*", "address"),
             ("Address_Line2", "address2"), ("City*", "city"), ("State*", "state"), ("Pincode*", "pin"), ("Occupation", "work"),
             ("Annual_Income", "income"), ("Marital_Status", "married"), ("Nominee_Name", "nominee"),
             ("Nominee_Relationship", "relation"), ("Emergency_Contact_Name", "emergency"),
             ("Emergency_Contact_Phone", "emergency_phone")]
POLICIES = [("Policy_Number*", "policy"), ("Customer_ID*", "id"), ("Policy_Type*", "type"), ("Plan_Name*", "plan_name"),
            ("Sum_Assured*", "assured"), ("Premium_Amount*", "premium"), ("Premium_Frequency*", "frequency"),
            ("Premium_Mode", "paying_mode"), ("Issue_Date*", "doc"), ("Maturity_Date", "maturity"), ("Next_Premium_Due", "next_due"),
            ("Policy_Status", "status"), ("Agent_Code*", "agent"), ("Branch_Code", "branch"), ("Rider_Details", "rider"),
            ("Last_Premium_Paid", "last_paid"), ("Outstanding_Amount", "outstanding")]
FREQUENCY = {"MLY": "monthly", "QLY": "quarterly", "HLY": "half_yearly", "YLY": "annual"}


@sample("01-clean.xlsx", "agent-mitra-customers", "The platform's own template: sheets Customers and Policies, joined by Customer_ID",
        "Nothing to report. 12 customers and 16 policies are good; four customers hold two policies")
def clean(path):
    people = People(1)
    customers, policies = Sheet("Customers", CUSTOMERS), Sheet("Policies", POLICIES)
    customers.header(), policies.header()
    work = ["Teacher", "Shopkeeper", "Farmer", "Nurse", "Engineer", "Clerk"]
    rows = [people.next() for _ in range(16)]
    for n, person in enumerate(rows[:12]):
        person |= {"phone": str(person["phone"]), "pin": str(person["pin"]), "work": work[n % 6], "income": 240000 + n * 36000,
                   "married": "married" if n % 3 else "single", "relation": "spouse" if n % 3 else "parent",
                   "emergency": person["nominee"], "emergency_phone": f"8001009{n + 1:03d}", "address2": "Near Post Office" if n % 2 else None}
        customers.data(person)
    for n, person in enumerate(rows):
        due = first_due(person["doc"], person["mode"], datetime.date(2025, 3, 1))
        owner = rows[n]["id"] if n < 12 else rows[(n - 12) * 3]["id"]
        policies.data(person | {"id": owner, "type": "endowment", "frequency": FREQUENCY[person["mode"]],
                                "paying_mode": "regular" if person["term"] == person["paying"] else "limited_pay", "next_due": due,
                                "status": "active", "agent": "0099901X", "branch": "99Z",
                                "last_paid": add_months(due, -MONTHS[person["mode"]]), "outstanding": 0})
    return save_with_xlsxwriter(path, [customers, policies]), [customers, policies]
