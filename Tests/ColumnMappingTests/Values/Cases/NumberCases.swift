/// Amounts, whole numbers, plans and policy numbers.
let numberCases = ValueCase.table(
  """
  @ amount
  2665 | 2665.00
  2665.5 | 2665.50
  2665.50 | 2665.50
  2,665.00 | 2665.00
  2,65,000.50 | 265000.50
  2,65,000 | 265000.00
  265,000.50 | 265000.50
  1,234,567 | 1234567.00
  12,34,56,789 | 123456789.00
  10,00,000 | 1000000.00
  ₹ 2,65,000 | 265000.00
  ₹2665 | 2665.00
  ₨ 2665 | 2665.00
  Rs. 2,665.00 | 2665.00
  Rs 2665 | 2665.00
  Rs.2665/- | 2665.00
  2,665/- | 2665.00
  2665/= | 2665.00
  2665 /- | 2665.00
  INR 2,665.00 | 2665.00
  2665 INR | 2665.00
  Rs. 500 only | 500.00
  रु. 500 | 500.00
  5 L | 500000.00 | amount-unit-expanded
  ৫০০০ টাকা | 5000.00
  રૂ. 5,000 | 5000.00
  5 હજાર | 5000.00 | amount-unit-expanded
  5L | 500000.00 | amount-unit-expanded
  5 lakh | 500000.00 | amount-unit-expanded
  5 Lakhs | 500000.00 | amount-unit-expanded
  5.5 lacs | 550000.00 | amount-unit-expanded
  5 लाख | 500000.00 | amount-unit-expanded
  1.2 Cr | 12000000.00 | amount-unit-expanded
  1.2 crore | 12000000.00 | amount-unit-expanded
  1.125 Cr | 11250000.00 | amount-unit-expanded
  Rs. 25 lakh | 2500000.00 | amount-unit-expanded
  10k | 10000.00 | amount-unit-expanded
  50 thousand | 50000.00 | amount-unit-expanded
  -500 | -500.00
  − 500 | -500.00
  (500) | -500.00
  (2,500.00) | -2500.00
  500- | -500.00
  ₹ -500 | -500.00
  +500 | 500.00
  0 | 0.00
  0.00 | 0.00
  .50 | 0.50
  007 | 7.00
  २,६५,००० | 265000.00
  ૫૦૦ | 500.00
  ５００ | 500.00
  1234.567 | 1234.57 | amount-rounded
  1234.5678 | 1234.57 | amount-rounded
  0.125 | 0.13 | amount-rounded
  9.999 | | amount-ambiguous
  1.234 | | amount-ambiguous
  1.234,56 | | amount-ambiguous
  1.234.567 | | amount-ambiguous
  1,23 | | amount-ambiguous
  1,2345 | | amount-ambiguous
  12,3456.00 | | amount-ambiguous
  1234,567 | | amount-ambiguous
  2,65,000,000 | | amount-ambiguous
  2 65 000 | | amount-ambiguous
  1'234 | | amount-ambiguous
  1,500.00 Cr | | amount-ambiguous
  1500 Cr | | amount-ambiguous
  500 Dr | | amount-ambiguous
  $500 | | amount-other-currency
  USD 500 | | amount-other-currency
  500 EUR | | amount-other-currency
  five hundred | | number-not-recognised
  500 per month | | number-not-recognised
  5% | | number-not-recognised
  500/600 | | number-not-recognised
  --500 | | number-not-recognised
  (500 | | number-not-recognised
  12345678901234 | | number-too-large
  9999999 Cr | | amount-ambiguous
  2.65E+05 | | number-lost-digits
  - | | says-empty
  @ amount marked-format
  5 | | amount-marked
  0.05 | | amount-marked
  @ amount time-format
  0.2083333 | | cell-is-date
  @ amount number
  2665 | 2665.00
  2665.5 | 2665.50
  2665.4999999999995 | 2665.50
  0.30000000000000004 | 0.30
  2.665E3 | 2665.00
  1E-3 | 0.00 | amount-rounded
  1234.567 | 1234.57 | amount-rounded
  999.995 | 1000.00 | amount-rounded
  -500.25 | -500.25
  -0 | 0.00
  0 | 0.00
  1E+20 | | number-lost-digits
  123456789012345 | | number-too-large
  @ amount date-format
  45702 | | cell-is-date
  @ amount boolean
  0 | | cell-is-boolean
  @ amount error
  #DIV/0! | | cell-error
  @ integer
  12 | 12
  012 | 12
  1,200 | 1200
  1,00,000 | 100000
  -5 | -5
  +5 | 5
  20.00 | 20
  २० | 20
  20.5 | | integer-not-whole
  1,23 | | number-not-recognised
  twenty | | number-not-recognised
  20 yrs | | number-not-recognised
  - | | says-empty
  1234567890123456789 | | number-too-large
  1.2E+10 | | number-lost-digits
  @ integer number
  12 | 12
  12.0 | 12
  1.2E1 | 12
  11.999999999999999 | 12
  12.5 | | integer-not-whole
  -3 | -3
  @ plan-term
  736/25 | 736/25 | | plan=736 | term=25
  814-21 | 814/21 | | plan=814 | term=21
  814 / 21 | 814/21 | | plan=814 | term=21
  14/20 | 14/20 | | plan=14 | term=20
  836/25/16 | 836/25/16 | | plan=836 | term=25 | premium-term=16
  ७३६/२५ | 736/25 | | plan=736 | term=25
  736 | | plan-term-not-recognised
  736/25/16/1 | | plan-term-not-recognised
  14/02/25 | | plan-term-not-recognised
  14-02-2025 | | plan-term-not-recognised
  Jeevan Anand | | plan-term-not-recognised
  @ plan-term date-format
  45702 | | cell-is-date
  @ policy-number provider=lic
  123456789 | 123456789
  012345678 | 012345678
  123 456 789 | 123456789
  123-456-789 | 123456789
  '123456789 | 123456789
  १२३४५६७८९ | 123456789
  12345678 | 12345678 | policy-number-unusual-length
  1234567890 | 1234567890 | policy-number-unusual-length
  12345678901 | 12345678901 | policy-number-unusual-length
  123456789012 | 123456789012 | policy-number-unusual-length
  000000000 | 000000000 | policy-number-unlikely
  1234567 | | policy-number-wrong-length
  1234567890123 | | policy-number-wrong-length
  12345678A | | policy-number-not-recognised
  123456789/1 | | policy-number-not-recognised
  1.23457E+08 | | number-lost-digits
  NA | | says-empty
  12345\u{200B}6789 | 123456789 | invisible-characters
  @ policy-number provider=lic number
  123456789 | 123456789
  123456789.0 | 123456789
  1.23456789E8 | 123456789
  123456789.5 | | number-has-fraction
  12345678 | 12345678 | policy-number-unusual-length
  1234567890123456 | | number-lost-digits
  @ policy-number provider=lic e-format
  123456790 | 123456790 | number-recovered
  1.2345679E8 | 123456790 | number-recovered
  @ policy-number provider=lic number-format digits=9
  12345678 | 012345678
  5 | 000000005
  @ policy-number provider=lic date-format
  12345678 | | cell-is-date
  @ policy-number provider=lic error
  #REF! | | cell-error
  @ policy-number
  P/123456/01/2025/001234 | P/123456/01/2025/001234
  HDFC-0012345 | HDFC-0012345
  00123456 | 00123456
  1234567890123451 | 1234567890123451
  1234567890123450 | 1234567890123450 | number-may-have-lost-digits
  12345678901234500 | | number-lost-digits
  1.23457E+15 | | number-lost-digits
  123 | | policy-number-wrong-length
  ABCDEF | | policy-number-not-recognised
  1234#5678 | | policy-number-not-recognised
  पॉलिसी १२३ | | policy-number-not-recognised
  @ policy-number number
  1234567890123450 | | number-lost-digits
  123456789012345 | 123456789012345 | number-recovered
  """)
