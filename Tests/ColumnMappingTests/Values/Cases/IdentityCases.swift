/// Identities, addresses of mail and post, choices. PAN, GSTIN and Aadhaar are test vectors or made up.
let identityCases = ValueCase.table(
  """
  @ email
  ravi.kumar@example.in | ravi.kumar@example.in
  Ravi.Kumar@Example.IN | Ravi.Kumar@example.in
  ravi_kumar+lic@mail.example.co.in | ravi_kumar+lic@mail.example.co.in
  ␠ravi@example.in␠ | ravi@example.in
  ravi@example.in. | ravi@example.in
  ravi@example.in, | ravi@example.in
  mailto:ravi@example.in | ravi@example.in
  <ravi@example.in> | ravi@example.in
  r***@example.in | | email-masked
  rxxxxx@example.in | | email-masked
  max@example.in | max@example.in
  Ravi Kumar <ravi@example.in> | ravi@example.in | email-remark | remark=Ravi Kumar
  ravi@example.in (office) | ravi@example.in | email-remark | remark=office
  ravi@example.in, sita@example.in | ravi@example.in | email-second-address | second-email=sita@example.in
  ravi@example.in;sita@example.in | ravi@example.in | email-second-address | second-email=sita@example.in
  ravi@example.in / sita@example.in | ravi@example.in | email-second-address | second-email=sita@example.in
  ravi@gmial.com | ravi@gmial.com | email-domain-misspelt
  ravi@gmail.con | ravi@gmail.con | email-domain-misspelt
  ravi@yaho.com | ravi@yaho.com | email-domain-misspelt
  ravi@gmail.com | ravi@gmail.com
  ravi@yahoo.co.in | ravi@yahoo.co.in
  ravi@\u{200B}example.in | ravi@example.in | invisible-characters
  ｒａｖｉ@example.in | ravi@example.in
  ravi kumar@example.in | | email-not-recognised
  ravi@example | | email-not-recognised
  ravi.example.in | | email-not-recognised
  ravi@@example.in | | email-not-recognised
  .ravi@example.in | | email-not-recognised
  ravi..kumar@example.in | | email-not-recognised
  ravi@-example.in | | email-not-recognised
  ravi@example-.in | | email-not-recognised
  ravi@.in | | email-not-recognised
  ravi@example.i | | email-not-recognised
  ravi@example.in2 | | email-not-recognised
  @example.in | | email-not-recognised
  रवि@example.in | | email-not-recognised
  9876501234 | | email-not-recognised
  NA | | says-empty
  @ email number
  12345 | | email-not-recognised
  @ pin-code
  400001 | 400001
  400 001 | 400001
  400-001 | 400001
  400001.0 | 400001 | number-tail-dropped
  ४००००१ | 400001
  999999 | 999999
  651234 | 651234
  100001 | 100001 | pin-code-unused-prefix
  290001 | 290001 | pin-code-unused-prefix
  350001 | 350001 | pin-code-unused-prefix
  540001 | 540001 | pin-code-unused-prefix
  860001 | 860001 | pin-code-unused-prefix
  040001 | | pin-code-not-recognised
  40001 | | pin-code-not-recognised
  4000011 | | pin-code-not-recognised
  Mumbai | | pin-code-not-recognised
  4OOOO1 | | pin-code-not-recognised
  nil | | says-empty
  @ pin-code number
  400001 | 400001
  400001.0 | 400001
  4.00001E5 | 400001
  40001 | | pin-code-not-recognised
  @ pan
  ABCPE1234F | ABCPE1234F
  abcpe1234f | ABCPE1234F
  ABCPE 1234 F | ABCPE1234F
  ＡＢＣＰＥ１２３４Ｆ | ABCPE1234F
  ABCCE1234F | ABCCE1234F
  ABCDE1234F | ABCDE1234F | pan-holder-unknown
  ABCPE1234 | | pan-not-recognised
  ABCPE12345 | | pan-not-recognised
  ABCPE12E4F | | pan-not-recognised
  ABCPEI234F | | pan-not-recognised
  ABCPE0000F | | pan-not-recognised
  ABCPE12345F | | pan-not-recognised
  ABCPXXXXXK | | pan-masked
  ABCPE****F | | pan-masked
  Form 60 | | pan-not-recognised
  N/A | | says-empty
  @ pan number
  123456 | | pan-not-recognised
  @ gstin
  27AAPFU0939F1ZV | 27AAPFU0939F1ZV
  27aapfu0939f1zv | 27AAPFU0939F1ZV
  27 AAPFU0939F 1ZV | 27AAPFU0939F1ZV
  27AAPFU0939F1ZW | | gstin-check-digit
  27AAPFU0939F1Z0 | | gstin-check-digit
  27AAPFU0993F1ZV | | gstin-check-digit
  00AAPFU0939F1ZV | | gstin-not-recognised
  27AAPFU0939F0ZV | | gstin-not-recognised
  27AAPFU0939F1AV | | gstin-not-recognised
  27AAPFU0939F1Z | | gstin-not-recognised
  unregistered | | gstin-not-recognised
  @ ifsc
  SBIN0001234 | SBIN0001234
  sbin0001234 | SBIN0001234
  HDFC0ABC123 | HDFC0ABC123
  SBIN 0001234 | SBIN0001234
  SBINO001234 | | ifsc-letter-o
  SBIN1001234 | | ifsc-not-recognised
  SB1N0001234 | | ifsc-not-recognised
  SBIN000123 | | ifsc-not-recognised
  SBIN000123456 | | ifsc-not-recognised
  @ aadhaar
  234123412346 | XXXXXXXX2346 | aadhaar-cut
  2341 2341 2346 | XXXXXXXX2346 | aadhaar-cut
  2341-2341-2346 | XXXXXXXX2346 | aadhaar-cut
  २३४१ २३४१ २३४६ | XXXXXXXX2346 | aadhaar-cut
  234123412347 | XXXXXXXX2347 | aadhaar-cut aadhaar-check-digit
  XXXX XXXX 2346 | XXXXXXXX2346
  XXXXXXXX2346 | XXXXXXXX2346
  2346 | XXXXXXXX2346
  134123412346 | | aadhaar-not-recognised
  23412341234 | | aadhaar-not-recognised
  2341234123461 | | aadhaar-not-recognised
  applied | | aadhaar-not-recognised
  2.34123E+11 | | number-lost-digits
  @ aadhaar number
  234123412346 | XXXXXXXX2346 | aadhaar-cut number-recovered
  2.34123412346E+11 | XXXXXXXX2346 | aadhaar-cut number-recovered
  234123412346.0 | XXXXXXXX2346 | aadhaar-cut number-recovered
  @ account-number
  001234567890 | 001234567890
  1234 5678 9012 | 123456789012
  1234567890.0 | 1234567890 | number-tail-dropped
  123456789012345678 | 123456789012345678
  1234567890123450 | 1234567890123450 | number-may-have-lost-digits
  123456789012345000 | | number-lost-digits
  12345 | | account-number-not-recognised
  1234567890123456789 | | account-number-not-recognised
  SB12345678 | | account-number-not-recognised
  1.23457E+13 | | number-lost-digits
  @ account-number number
  12345678901 | 12345678901
  123456789012345 | 123456789012345 | number-recovered
  1234567890123456 | | number-lost-digits
  @ account-number number-format digits=14
  12345678901 | 00012345678901
  @ customer-id
  C-0012 | C-0012
  ग्राहक १२ | ग्राहक १२
  0012 | 0012
  001200.0 | 001200 | number-tail-dropped
  1.20.0 | 1.20.0
  0012.50 | 0012.50
  ... | | says-empty
  # # | | customer-id-not-recognised
  1.23457E+11 | | number-lost-digits
  @ customer-id number
  12 | 12
  12.0 | 12
  @ customer-id number-format digits=4
  12 | 0012
  @ choice choices=mly:monthly,qly:quarterly,हाँ:yes,12:monthly,h.yly:half-yearly
  MLY | monthly
  Mly. | monthly
  M l y | monthly
  Monthly | monthly
  QUARTERLY | quarterly
  half yearly | half-yearly
  H/Yly | half-yearly
  हाँ | yes
  १२ | monthly
  ｍｌｙ | | choice-unknown
  fortnightly | | choice-unknown
  - | | says-empty
  @ choice choices=yly:annual,hly:half_yearly,qly:quarterly,m:monthly,sgl:single
  वार्षिक | annual
  सहामाही | half_yearly
  ત્રિમાસિક | quarterly
  மாதம் | monthly
  అర్ధవార్షిక | half_yearly
  ವಾರ್ಷಿಕ | annual
  ষাণ্মাসিক | half_yearly
  एकमुश्त | single
  अविवाहित | | choice-unknown
  Half Yrly | half_yearly
  6 Monthly | half_yearly
  H/Y | half_yearly
  Qtrly. | quarterly
  Yrly | annual
  Varshik | annual
  @ choice choices=s:single,m:married,w:widowed
  अविवाहित | single
  விதவை | widowed
  বিবাহিত | married
  Unmarried | single
  एकमुश्त | | choice-unknown
  @ choice choices=m:male,f:female
  पुरुष | male
  स्त्री | female
  பெண் | female
  Mahila | female
  पु. | male
  @ choice choices=man:female,m:male
  Man | female
  @ choice number choices=12:monthly,1:yearly
  12 | monthly
  12.0 | monthly
  2 | | choice-unknown
  @ choice boolean choices=true:alive,false:dead
  1 | alive
  @ choice date-format choices=12:monthly
  12 | | cell-is-date
  @ yes-no
  Yes | true
  Y | true
  no | false
  N | false
  TRUE | true
  0 | false
  हाँ | true
  नहीं | false
  ஆம் | true
  perhaps | | choice-unknown
  NA | | says-empty
  @ yes-no boolean
  1 | true
  0 | false
  @ yes-no number
  1 | true
  """)
