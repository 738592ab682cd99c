/// Names, text and addresses; all persons are made up.
let wordCases = ValueCase.table(
  """
  @ name
  Ramesh Kumar | Ramesh Kumar
  RAMESH KUMAR | RAMESH KUMAR
  K. Ramesh | K. Ramesh
  K.M. Ramesh | K.M. Ramesh
  Ramesh K | Ramesh K
  D'Souza Mary-Ann | D'Souza Mary-Ann
  ␠Ramesh Kumar␠ | Ramesh Kumar
  Ramesh␠␠␠Kumar | Ramesh Kumar
  RAMESH⏎KUMAR | RAMESH KUMAR
  Ramesh\u{A0}Kumar | Ramesh Kumar
  Ra\u{200B}mesh | Ramesh | invisible-characters
  Jose\u{301} | José
  Shri Ramesh Kumar | Ramesh Kumar | name-salutation-split | salutation=Shri
  SHRI. RAMESH KUMAR | RAMESH KUMAR | name-salutation-split | salutation=SHRI.
  Smt. Sunita Devi | Sunita Devi | name-salutation-split | salutation=Smt.
  Smt Sunita | Sunita | name-salutation-split | salutation=Smt
  MS DHONI | MS DHONI
  Ms DHONI | DHONI | name-salutation-split | salutation=Ms
  MS SUNITA RAO | SUNITA RAO | name-salutation-split | salutation=MS
  MS. SUNITA | SUNITA | name-salutation-split | salutation=MS.
  रमेश पुत्र मोहन लाल | रमेश | name-relation-split | relation=S/o | relative=मोहन लाल
  सुनीता देवी पत्नी रमेश | सुनीता देवी | name-relation-split | relation=W/o | relative=रमेश
  पुत्रवती देवी | पुत्रवती देवी
  Mr. Ramesh | Ramesh | name-salutation-split | salutation=Mr.
  Mr.Ramesh | Ramesh | name-salutation-split | salutation=Mr.
  MRS SUNITA | SUNITA | name-salutation-split | salutation=MRS
  Dr. A. P. Rao | A. P. Rao | name-salutation-split | salutation=Dr.
  Late Shri Ram Lal | Ram Lal | name-salutation-split | salutation=Late Shri
  Km. Sunita | Sunita | name-salutation-split | salutation=Km.
  Kum. Sunita Rao | Sunita Rao | name-salutation-split | salutation=Kum.
  M/s Ramesh Traders | Ramesh Traders | name-salutation-split | salutation=M/s
  M/s. Ramesh Traders | Ramesh Traders | name-salutation-split | salutation=M/s.
  Master Arjun Rao | Arjun Rao | name-salutation-split | salutation=Master
  Baby Thomas | Baby Thomas
  Sri Ram | Sri Ram
  Kumari Devi | Kumari Devi
  Shrikant Joshi | Shrikant Joshi
  Drishti Rao | Drishti Rao
  Camila | Camila
  श्री रमेश कुमार | रमेश कुमार | name-salutation-split | salutation=श्री
  श्रीमती सुनीता देवी | सुनीता देवी | name-salutation-split | salutation=श्रीमती
  डॉ. रमेश | रमेश | name-salutation-split | salutation=डॉ.
  श्रीकांत जोशी | श्रीकांत जोशी
  திரு. குமார் | குமார் | name-salutation-split | salutation=திரு.
  રમેશ પટેલ | રમેશ પટેલ
  రమేష్ రెడ్డి | రమేష్ రెడ్డి
  ক\u{9CD}\u{200D}ষ | ক\u{9CD}\u{200D}ষ
  Ramesh Kumar S/o Suresh Kumar | Ramesh Kumar | name-relation-split | relation=S/o | relative=Suresh Kumar
  Ramesh s/o Suresh | Ramesh | name-relation-split | relation=S/o | relative=Suresh
  Sunita W/O. Ramesh | Sunita | name-relation-split | relation=W/o | relative=Ramesh
  Sunita, D/o Ramesh | Sunita | name-relation-split | relation=D/o | relative=Ramesh
  Sunita (W/o Ramesh) | Sunita | name-relation-split | relation=W/o | relative=Ramesh
  Ramesh C/o Suresh Stores | Ramesh | name-relation-split | relation=C/o | relative=Suresh Stores
  Ramesh son of Suresh | Ramesh | name-relation-split | relation=S/o | relative=Suresh
  Smt. Sunita wife of Ramesh | Sunita | name-relation-split name-salutation-split | salutation=Smt. | relative=Ramesh
  S/o Suresh | | name-not-recognised
  Anderson Offord | Anderson Offord
  Mr. | | name-not-recognised
  Ramesh2 | Ramesh2 | name-has-digits
  Ramesh 9876501234 | Ramesh 9876501234 | name-has-digits
  रमेश २ | रमेश २ | name-has-digits
  R\u{430}mesh | R\u{430}mesh | name-mixed-scripts
  Ramesh रमेश | Ramesh रमेश
  Ramesh\u{FFFD} | Ramesh\u{FFFD} | letters-lost
  12345 | | name-not-recognised
  ... | | says-empty
  N.A. | | says-empty
  nil | | says-empty
  Nilima | Nilima
  Nandini | Nandini
  @ name limit=10
  Ramesh Kumar | | text-too-long
  रमेश कुमार | रमेश कुमार
  @ name legacy
  jes\'k dqekj | | legacy-font
  @ name number
  12345 | | name-not-recognised
  @ name error
  #NAME? | | cell-error
  @ text
  any text, at all | any text, at all
  line one⏎line two | line one⏎line two
  ␠ trimmed ␠ | trimmed
  tab\u{9}between | tab between
  CR\u{D}\u{A}LF | CR⏎LF
  bell\u{7}s | bells | invisible-characters
  \u{FEFF}text | text | invisible-characters
  e\u{301} | é
  क\u{958} | कक\u{93C}
  १२ | १२
  NA | NA
  \u{200B} | (blank)
  @ text number
  12 | 12
  12.50 | 12.5
  0.1 | 0.1
  1.5E3 | 1500
  0.30000000000000004 | 0.3
  1E+20 | | number-lost-digits
  123456789012 | 123456789012 | number-recovered
  @ address
  Not Available | | says-empty
  N.A.  | | says-empty
  उपलब्ध नहीं | | says-empty
  Pending | | says-empty
  NA | | says-empty
  - | | says-empty
  Nagar Road | Nagar Road
  @ text time-format
  0.4375 | | cell-is-date
  @ text e-format
  512 | 512 | number-recovered
  @ text number-format digits=6
  42 | 000042
  @ text date-format
  45702 | 2025-02-14 | cell-is-date
  @ text boolean
  1 | TRUE
  @ text empty
  \u{20} | (blank)
  @ text uncached
  x | | formula-without-value
  @ text legacy
  12/5 | | legacy-font
  125 | 125
  @ text limit=5
  12345 | 12345
  123456 | | text-too-long
  नमस्ते | | text-too-long
  @ address
  12, M.G. Road,⏎Pune - 411001 | 12, M.G. Road,⏎Pune - 411001
  पता: १२, गांधी मार्ग | पता: १२, गांधी मार्ग
  @ address number
  12 | 12
  """)
