/// Dates and months; today is 16 February 2026.
let dateCases = ValueCase.table(
  """
  @ date order=day-month
  14/02/2025 | 2025-02-14
  0/02/1970 | | date-impossible
  05/12/1980 | 1980-12-05
  5/1/1980 | 1980-01-05
  14-02-2025 | 2025-02-14
  14.02.2025 | 2025-02-14
  14 02 2025 | 2025-02-14
  14\\02\\2025 | 2025-02-14
  14. 2. 2025 | 2025-02-14
  14 / 02 / 2025 | 2025-02-14
  ␠14/02/2025␠ | 2025-02-14
  14/02/2025 00:00:00 | 2025-02-14
  14/02/2025 12:00 AM | 2025-02-14
  14/02/2025 10:30 AM | 2025-02-14 | date-time-dropped
  14-02-2025 22:15:09 | 2025-02-14 | date-time-dropped
  2025-02-14 | 2025-02-14
  2025/02/14 | 2025-02-14
  2025-02-14T00:00:00 | 2025-02-14
  2025-02-14 00:00:00.000 | 2025-02-14
  2025-02-14T00:00:00Z | 2025-02-14
  2025-02-14T09:30:00+05:30 | 2025-02-14 | date-time-dropped
  20250214 | 2025-02-14
  14022025 | 2025-02-14
  3-Nov-2025 | 2025-11-03
  03-NOV-2025 | 2025-11-03
  3 November 2025 | 2025-11-03
  3rd November, 2025 | 2025-11-03
  14th Feb 2025 | 2025-02-14
  1st Jan 2025 | 2025-01-01
  2nd of March 2025 | 2025-03-02
  November 3, 2025 | 2025-11-03
  Nov 3 2025 | 2025-11-03
  14Feb2025 | 2025-02-14
  14-Sept-2024 | 2024-09-14
  2025-Feb-14 | 2025-02-14
  Friday, 14 February 2025 | 2025-02-14
  Fri 14-Feb-2025 | 2025-02-14
  29/02/2024 | 2024-02-29
  31/12/1999 | 1999-12-31
  १४/०२/२०२५ | 2025-02-14
  ૧૪-૦૨-૨૦૨૫ | 2025-02-14
  ১৪/০২/২০২৫ | 2025-02-14
  １４／０２／２０２５ | 2025-02-14
  14 फरवरी 2025 | 2025-02-14
  १४-दिस-२०२४ | 2024-12-14
  14 फ़र 2025 | 2025-02-14
  ১৪ ডিসে ২০২৪ | 2024-12-14
  १४ फ़रवरी २०२५ | 2025-02-14
  14 नोव्हेंबर 2024 | 2024-11-14
  14 ફેબ્રુઆરી 2025 | 2025-02-14
  14 பிப்ரவரி 2025 | 2025-02-14
  14 ఫిబ్రవరి 2025 | 2025-02-14
  14 ಫೆಬ್ರವರಿ 2025 | 2025-02-14
  14 ফেব্রুয়ারি 2025 | 2025-02-14
  14/02\u{200B}/2025 | 2025-02-14 | invisible-characters
  14/02/25 | 2025-02-14 | date-century-assumed
  14-Feb-25 | 2025-02-14 | date-century-assumed
  14/02/60 | 1960-02-14 | date-century-assumed
  31/02/2025 | | date-impossible
  29/02/2025 | | date-impossible
  12/25/2020 | | date-impossible
  32/01/2025 | | date-impossible
  00/01/2025 | | date-impossible
  00/00/0000 | | date-impossible
  30-Feb-2025 | | date-impossible
  2025-13-01 | | date-impossible
  14/02/1025 | | date-out-of-range
  14/02/2525 | | date-out-of-range
  14/02/202 | | date-not-recognised
  14/02/5 | | date-not-recognised
  140225 | | date-not-recognised
  4022025 | | date-not-recognised
  45702 | | date-not-recognised
  14/02 | | date-incomplete
  14 Feb | | date-incomplete
  Feb 2025 | | date-incomplete
  02/2025 | | date-incomplete
  2025 | | date-incomplete
  14//2025 | | date-incomplete
  14/02/2025/1 | | date-not-recognised
  10:30 | | date-not-recognised
  soon | | date-not-recognised
  14 Febtober 2025 | | date-not-recognised
  14/Marriage/2025 | | date-not-recognised
  14/02/2025 25:00 | | date-not-recognised
  4.5702E+04 | | number-lost-digits
  nil | | says-empty
  @ date order=month-day
  02/14/2025 | 2025-02-14
  12/05/1980 | 1980-12-05
  14/02/2025 | | date-impossible
  14-Feb-2025 | 2025-02-14
  2025-02-14 | 2025-02-14
  02142025 | 2025-02-14
  @ date
  14/02/2025 | 2025-02-14
  02/14/2025 | 2025-02-14
  05/05/2025 | 2025-05-05
  05/12/1980 | | date-ambiguous
  05121980 | | date-ambiguous
  5-Dec-1980 | 1980-12-05
  1980-12-05 | 1980-12-05
  @ date formats=dd/mm/yyyy order=month-day
  05/12/1980 | 1980-12-05
  @ date formats=mm/dd/yyyy
  05/12/1980 | 1980-05-12
  @ date formats=yyyy-mm-dd
  1980-12-05 | 1980-12-05
  05/12/1980 | | date-ambiguous
  @ date order=day-month meaning=past
  12/05/28 | 1928-05-12 | date-century-assumed
  12/05/80 | 1980-05-12 | date-century-assumed
  16/02/26 | 2026-02-16 | date-century-assumed
  17/02/26 | 1926-02-17 | date-century-assumed
  12/05/2028 | | date-in-future
  16/02/2026 | 2026-02-16
  17/02/2026 | | date-in-future
  @ date order=day-month meaning=future
  12/05/28 | 2028-05-12 | date-century-assumed
  12/05/80 | 2080-05-12 | date-century-assumed
  12/05/24 | 2024-05-12 | date-century-assumed
  12/05/02 | 2002-05-12 | date-century-assumed
  12/05/01 | 2101-05-12 | date-century-assumed
  12/05/2024 | 2024-05-12
  @ date date-format
  45702 | 2025-02-14
  45702.0 | 2025-02-14
  4.5702E4 | 2025-02-14
  45702.4375 | 2025-02-14 | date-time-dropped
  29194 | 1979-12-05
  1 | 1900-01-01
  59 | 1900-02-28
  61 | 1900-03-01
  60 | | date-serial-impossible
  0 | | date-serial-impossible
  0.5 | | date-serial-impossible
  -1 | | date-serial-impossible
  2958466 | | date-serial-impossible
  99999999999999 | | date-serial-impossible
  @ date date-format 1904
  44240 | 2025-02-14
  @ date date-format meaning=past
  46885 | | date-in-future
  @ date date-format half order=day-month
  29342 | 1980-01-05 | date-day-month-swapped
  29194 | 1979-05-12 | date-day-month-swapped
  45702 | 2025-02-14
  45782 | 2025-05-05
  @ date half order=day-month
  25/12/1980 | 1980-12-25
  @ date number
  45702 | 2025-02-14 | date-from-number
  20250214 | 2025-02-14
  14022025 | 2025-02-14
  2025 | | date-incomplete
  3.2025 | | date-not-recognised
  4022025 | | date-not-recognised
  -45702 | | date-serial-impossible
  @ date number-format digits=8 order=day-month
  4022025 | 2025-02-04
  @ date time-format
  0.5 | | date-not-recognised
  @ date iso
  2025-02-14T00:00:00 | 2025-02-14
  2025-02-14 | 2025-02-14
  @ date boolean
  1 | | cell-is-boolean
  @ date error
  #VALUE! | | cell-error
  @ month-year
  02/2025 | 2025-02-01
  2/2025 | 2025-02-01
  02-2025 | 2025-02-01
  02.2025 | 2025-02-01
  2025-02 | 2025-02-01
  Feb-2025 | 2025-02-01
  FEB 2025 | 2025-02-01
  February, 2025 | 2025-02-01
  2025 Feb | 2025-02-01
  फरवरी 2025 | 2025-02-01
  ०२/२०२५ | 2025-02-01
  Feb-25 | 2025-02-01 | date-century-assumed
  02/25 | 2025-02-01 | date-century-assumed
  01/02/2025 | | date-ambiguous
  14/02/2025 | 2025-02-01 | date-day-dropped
  13/2025 | | date-impossible
  00/2025 | | date-impossible
  25-Feb | | date-not-recognised
  2025 | | date-incomplete
  @ month-year date-format
  45689 | 2025-02-01
  45702 | 2025-02-01 | date-day-dropped
  @ month-year number
  2.2025 | | date-not-recognised
  """)
