"""The list of samples, and the words in which they are written."""
from .sheets import Fault

SAMPLES = []
CUSTOMER_LIST = [("Sr No", "serial"), ("Policy No", "policy"), ("Name of Life Assured", "name"), ("DOB", "dob"),
                 ("Mobile No", "phone"), ("Email", "email"), ("Address", "address"), ("City", "city"), ("PIN", "pin"),
                 ("Plan/Term", "plan_term"), ("Sum Assured", "assured"), ("Premium", "premium"), ("Mode", "mode"), ("DOC", "doc")]


def columns(*fields):
    """The headings of the LIC customer list for these fields, in this order."""
    headings = {field: heading for heading, field in CUSTOMER_LIST}
    return [(headings[field], field) for field in fields]


def sample(file, source, shows, expect):
    """Registers a sample. The function gets the path and returns (producer, sheets) or (producer, sheets, more facts)."""
    def register(make):
        SAMPLES.append((file, source, shows, expect, make))
        return make
    return register


def fine(value, what, true=None):
    return Fault(value, "fine", what, true)


def repair(value, what, true):
    return Fault(value, "repair", what, true)


def note(value, what, true=None):
    return Fault(value, "note", what, true)


def warning(value, what):
    return Fault(value, "warning", what)


def undecided(value, what, true=None):
    return Fault(value, "undecided", what, true)


def reject(value, what):
    return Fault(value, "reject", what)
