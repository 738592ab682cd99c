"""Dates: half converted, in every style, from 1904."""
import datetime, re

from .people import People, devanagari
from .producers import save_with_xlsxwriter, text_file
from .registry import columns, fine, repair, sample, warning
from .sheets import Sheet, Styled


@sample("03-mixed-dates.xlsx", "lic-customer-list",
        "A column of births that Excel half converted: where the day was 12 or less it took it for the month, the others stayed text",
        "DOB: serials are to be turned back (the proof: no serial has a day over 12, no text one of 12 or less) or be reported, never believed. "
        "DOC is sound. One impossible date")
def mixed_dates(path):
    people = People(3)
    sheet = Sheet("Customers", columns("serial", "policy", "name", "dob", "phone", "doc"))
    sheet.header()
    births = [(5, 12, 1980), (25, 12, 1980), (3, 7, 1975), (14, 2, 1969), (12, 1, 1990), (31, 8, 1984), (1, 9, 1962), (28, 3, 1977),
              (7, 11, 1988), (13, 6, 1959), (6, 4, 1971), (19, 10, 1982), (5, 5, 1975), (11, 2, 1986), (22, 7, 1966), (8, 12, 1979),
              (30, 1, 1991), (2, 10, 1957), (17, 5, 1973), (9, 3, 1964), (31, 6, 1985), (10, 8, 1968), (26, 9, 1987), (4, 1, 1993)]
    for day, month, year in births:
        person = people.next()
        if day == 31 and month == 6:
            planted = warning("31/06/1985", "June has 30 days: no such date")
        elif day > 12:
            planted = fine(f"{day:02d}/{month:02d}/{year}", "text, day first", datetime.date(year, month, day))
        elif day == month:
            planted = fine(Styled(datetime.date(year, month, day), "m/d/yyyy"), "day and month are the same",
                           datetime.date(year, month, day))
        else:
            planted = repair(Styled(datetime.date(year, day, month), "m/d/yyyy"), "day and month are swapped in the serial",
                             datetime.date(year, month, day))
        sheet.data(person, dob=planted)
    return save_with_xlsxwriter(path, [sheet]), [sheet]


@sample("24-date-styles.csv", "lic-customer-list", "Dates in every style that people type, two-digit years among them",
        "The columns are day first, which 14/02/2012 proves. Styles that are not understood are reported, never guessed; impossible dates and a birth in the future are warnings")
def date_styles(path):
    people = People(24)
    sheet = Sheet(None, columns("serial", "policy", "name", "dob", "phone", "doc"))
    sheet.header()
    styles = [("14/02/2012", "2012-02-14"), ("14-02-2012", "2012-02-14"), ("03/11/2015", "2015-11-03"), ("14.02.2012", "2012-02-14"),
              ("14-Feb-2012", "2012-02-14"), ("3-Nov-2015", "2015-11-03"), ("14th Feb 2014", "2014-02-14"), ("2 March 2011", "2011-03-02"),
              ("14 FEB 2012", "2012-02-14"), ("14/02/12", "2012-02-14"), (devanagari("14/02/2012"), "2012-02-14"), ("2012-02-14", "2012-02-14"),
              ("7/9/2013", "2013-09-07")]
    for written, true in styles:
        plain = re.fullmatch(r"\d\d?[/-]\d\d?[/-]\d{4}", written)
        sheet.data(people.next(), doc=(fine if plain else repair)(written, "a date", true))
    sheet.data(people.next(), dob=repair("12/05/68", "two-digit year of a birth", "1968-05-12"))
    sheet.data(people.next(), dob=repair("12/05/28", "two-digit year of a birth: it lies in the past", "1928-05-12"))
    sheet.data(people.next(), dob=warning("31/04/1975", "April has 30 days"))
    sheet.data(people.next(), doc=warning("30/02/2013", "no such date"))
    sheet.data(people.next(), doc=warning("00/00/0000", "zeros in place of a date"))
    sheet.data(people.next(), dob=warning("12/05/2071", "a birth in the future"))
    sheet.data(people.next(), doc=warning("since long", "words in place of a date"))
    return text_file(path, sheet, ",", "utf-8", "\n"), [sheet]


@sample("27-1904-dates.xlsx", "lic-customer-list", "A workbook that counts its days from 1904, as old Excel for Mac did",
        "All dates are right; four years and a day too early or too late means that the date system was overlooked")
def dates_of_1904(path):
    people = People(27)
    sheet = Sheet("Customers", columns("serial", "policy", "name", "dob", "phone", "doc"))
    sheet.header()
    for _ in range(10):
        person = people.next()
        sheet.data(person, dob=fine(person["dob"], "a serial from 1904", person["dob"]), doc=fine(person["doc"], "a serial from 1904", person["doc"]))
    return save_with_xlsxwriter(path, [sheet], {"date_1904": True}), [sheet]
