/// The rules about single values: what a cell of one type may say.
///
/// Each is told by its sentence, with `{parameters}`, its severity and what mends it. A failed value of a required or
/// identifying field rejects its row whatever the severity here; any other is left empty.
extension RuleID {
  // Cells.
  /// Warning: The cell holds the error {code} instead of a value. Mend the formula in the workbook, or
  /// type the value.
  public static let cellError: RuleID = "cell-error"
  /// Warning: The cell holds TRUE or FALSE where {type} is expected. Type the value as text.
  public static let cellIsBoolean: RuleID = "cell-is-boolean"
  /// Warning: The cell is a date by its number format where {type} is expected; Excel may have made it of
  /// something else. Format the cell as Text and type the value again.
  public static let cellIsDate: RuleID = "cell-is-date"
  /// Warning: The file does not hold this cell's value in a readable form ({problem}). Open the workbook,
  /// type the value again and save.
  public static let cellDamaged: RuleID = "cell-damaged"
  /// Note: The file gives this cell more than once; the last value was taken. Save the workbook again
  /// with Excel or LibreOffice.
  public static let cellRepeated: RuleID = "cell-repeated"
  /// Warning: The formula's result was never stored in the file. Open the workbook in Excel or
  /// LibreOffice and save it again.
  public static let formulaWithoutValue: RuleID = "formula-without-value"
  /// Warning: The text is typed in a font that shows other letters than the file holds (Kruti Dev and
  /// kin). Convert the column to Unicode, then import again.
  public static let legacyFont: RuleID = "legacy-font"
  /// Note: The cell says in words that there is no value. Nothing, or empty the cell.
  public static let saysEmpty: RuleID = "says-empty"

  // Text.
  /// Warning: The text has {length} characters; {limit} fit. Shorten it, or split it over several
  /// columns.
  public static let textTooLong: RuleID = "text-too-long"
  /// Note: {count} characters that cannot be seen were removed. Nothing; type the value by hand if it
  /// looks wrong.
  public static let invisibleCharacters: RuleID = "invisible-characters"
  /// Warning: {count} letters were lost before (they show as � or ?). Export the file again as UTF-8, or
  /// type the letters again.
  public static let lettersLost: RuleID = "letters-lost"

  // Numbers.
  /// Warning: Excel has cut digits off this number; they are not in the file. Format the column as Text
  /// and type the number again from the paper.
  public static let numberLostDigits: RuleID = "number-lost-digits"
  /// Warning: The number has {digits} digits and ends in a zero beyond the fifteenth, as numbers do that
  /// Excel has cut. Compare it with the paper.
  public static let numberMayHaveLostDigits: RuleID = "number-may-have-lost-digits"
  /// Note: Excel shows this number in E notation; all its digits were in the file and were taken.
  /// Nothing; format the column as Text to see them.
  public static let numberRecovered: RuleID = "number-recovered"
  /// Note: The number ends in .0, which another program has put there; the digits before it were taken. Nothing.
  public static let numberTailDropped: RuleID = "number-tail-dropped"
  /// Warning: The number has a fraction where {type} is expected. Type the number again as text.
  public static let numberHasFraction: RuleID = "number-has-fraction"
  /// Warning: The number is negative where {type} is expected. Remove the minus.
  public static let numberIsNegative: RuleID = "number-is-negative"
  /// Warning: The text is no number. Write digits alone, such as 265000.50.
  public static let numberNotRecognised: RuleID = "number-not-recognised"
  /// Warning: The number has {digits} digits; {limit} fit. Check the number.
  public static let numberTooLarge: RuleID = "number-too-large"
  /// Warning: A whole number is expected. Remove the fraction.
  public static let integerNotWhole: RuleID = "integer-not-whole"
  /// Warning: It cannot be told whether the point or comma sets off thousands or decimals, or what stands
  /// behind the number. Write the amount as 265000.50.
  public static let amountAmbiguous: RuleID = "amount-ambiguous"
  /// Warning: The cell's number format shows a unit, a currency or a per cent sign beside the number. Write the amount in
  /// full, in rupees.
  public static let amountMarked: RuleID = "amount-marked"
  /// Note: The amount has {decimals} decimals; it was rounded to two. Round it in the workbook.
  public static let amountRounded: RuleID = "amount-rounded"
  /// Note: The amount is written in {unit}; it was written out in rupees. Nothing, or write the amount in
  /// full.
  public static let amountUnitExpanded: RuleID = "amount-unit-expanded"
  /// Warning: The amount is not in rupees. Write the amount in rupees.
  public static let amountOtherCurrency: RuleID = "amount-other-currency"

  // Phones and e-mail.
  /// Warning: The phone number has {digits} digits; ten are needed. Add the missing digits, for a
  /// landline its STD code.
  public static let phoneTooShort: RuleID = "phone-too-short"
  /// Warning: The phone number has {digits} digits and no code that explains them. Remove what does not
  /// belong to it.
  public static let phoneTooLong: RuleID = "phone-too-long"
  /// Warning: The text is no phone number. Write ten digits, such as 98765 01234.
  public static let phoneNotRecognised: RuleID = "phone-not-recognised"
  /// Warning: A letter stands in the {place}th place of the phone number. Write a digit: 0 for O, 1 for I and l.
  public static let phoneLetter: RuleID = "phone-letter"
  /// Warning: Part of the phone number is hidden. Write the whole number.
  public static let phoneMasked: RuleID = "phone-masked"
  /// Warning: The phone number looks made up. Ask the customer.
  public static let phoneUnlikely: RuleID = "phone-unlikely"
  /// Note: The number is a landline: it takes no SMS. Add a mobile number if there is one.
  public static let phoneLandline: RuleID = "phone-landline"
  /// Warning: The number is a toll-free or service line, not a person's. Write the customer's own number.
  public static let phoneTollFree: RuleID = "phone-toll-free"
  /// Note: The number belongs to another country. Nothing, if the customer lives there.
  public static let phoneForeign: RuleID = "phone-foreign"
  /// Note: The cell holds {count} numbers; the first was taken as the phone. Give the second a column of
  /// its own.
  public static let phoneSecond: RuleID = "phone-second-number"
  /// Note: Words stand beside the phone number; they were set aside. Give them a column of their own.
  public static let phoneRemark: RuleID = "phone-remark"
  /// Warning: The text is no e-mail address. Write one address, such as name@example.in.
  public static let emailNotRecognised: RuleID = "email-not-recognised"
  /// Warning: Part of the e-mail address is hidden. Write the whole address.
  public static let emailMasked: RuleID = "email-masked"
  /// Note: Words stand beside the address; they were set aside. Give them a column of their own.
  public static let emailRemark: RuleID = "email-remark"
  /// Note: The cell holds {count} addresses; the first was taken. Give the second a column of its own.
  public static let emailSecond: RuleID = "email-second-address"
  /// Warning: The address's domain looks misspelt; {suggestion} may be meant. Correct the address.
  public static let emailDomainMisspelt: RuleID = "email-domain-misspelt"

  // Dates.
  /// Warning: The text is no date. Write the date as 14/02/2025.
  public static let dateNotRecognised: RuleID = "date-not-recognised"
  /// Warning: The calendar has no such day in the column's order, {order}. Correct the date.
  public static let dateImpossible: RuleID = "date-impossible"
  /// Warning: Day and month cannot be told apart, and the column gives no proof of their order. Say in
  /// the mapping which comes first: format: dd/mm/yyyy.
  public static let dateAmbiguous: RuleID = "date-ambiguous"
  /// Warning: The date lacks its {missing}. Write the whole date.
  public static let dateIncomplete: RuleID = "date-incomplete"
  /// Warning: The year is not between {earliest} and {latest}. Correct the year.
  public static let dateOutOfRange: RuleID = "date-out-of-range"
  /// Warning: The date lies after today. Excel reads the years 00 to 29 as 2000 to 2029: the century may
  /// be wrong. Correct the year.
  public static let dateInFuture: RuleID = "date-in-future"
  /// Note: The year has two digits; it was read as {century}. Write four digits.
  public static let dateCenturyAssumed: RuleID = "date-century-assumed"
  /// Note: Excel had swapped day and month of this date; they were put back. Nothing; the report shows
  /// the proof.
  public static let dateSwapped: RuleID = "date-day-month-swapped"
  /// Note: The time of day was left out. Nothing.
  public static let dateTimeDropped: RuleID = "date-time-dropped"
  /// Note: Only month and year were taken. Nothing.
  public static let dateDayDropped: RuleID = "date-day-dropped"
  /// Warning: The cell is a bare number; it was read as Excel's count of days. Format the column as a
  /// date and look whether it is right.
  public static let dateFromNumber: RuleID = "date-from-number"
  /// Warning: The number stands for no day. Type the date again.
  public static let dateSerialImpossible: RuleID = "date-serial-impossible"

  // Policies.
  /// Warning: The policy number has {digits} digits; {expected} are usual. Compare it with the policy.
  public static let policyNumberUnusualLength: RuleID = "policy-number-unusual-length"
  /// Warning: The policy number has {digits} digits; {expected} are needed. Compare it with the policy.
  public static let policyNumberWrongLength: RuleID = "policy-number-wrong-length"
  /// Warning: The text holds characters that no policy number has. Type the number again from the policy.
  public static let policyNumberNotRecognised: RuleID = "policy-number-not-recognised"
  /// Warning: The policy number is one digit repeated. Compare it with the policy.
  public static let policyNumberUnlikely: RuleID = "policy-number-unlikely"
  /// Warning: The text is no plan and term such as 736/25. Write plan and term as on the policy.
  public static let planTermNotRecognised: RuleID = "plan-term-not-recognised"
  /// Warning: The text is no customer number. Write the number as you keep it.
  public static let customerIDNotRecognised: RuleID = "customer-id-not-recognised"
  /// Warning: The value is none of those that the mapping lists ({allowed}). Write one of them, or add
  /// the spelling to the mapping.
  public static let choiceUnknown: RuleID = "choice-unknown"

  // Identity.
  /// Warning: A PIN code has six digits and begins with 1 to 9. Correct the PIN code.
  public static let pinCodeNotRecognised: RuleID = "pin-code-not-recognised"
  /// Warning: No PIN code begins with {prefix}. Correct the PIN code.
  public static let pinCodeUnusedPrefix: RuleID = "pin-code-unused-prefix"
  /// Warning: PIN codes that begin with {prefix} do not lie in this state. Correct the PIN code or the
  /// state.
  public static let pinCodeStateMismatch: RuleID = "pin-code-state-mismatch"
  /// Warning: A PAN has five letters, four digits and a letter; {position} is wrong. Correct the
  /// PAN.
  public static let panNotRecognised: RuleID = "pan-not-recognised"
  /// Warning: The PAN is masked. Write the whole PAN.
  public static let panMasked: RuleID = "pan-masked"
  /// Warning: The fourth letter of the PAN stands for no kind of holder. Correct the PAN.
  public static let panHolderUnknown: RuleID = "pan-holder-unknown"
  /// Warning: The fifth letter of the PAN is not the first of the surname. Correct the PAN or the name.
  public static let panSurnameMismatch: RuleID = "pan-surname-mismatch"
  /// Warning: A GSTIN has two digits, a PAN, a letter or digit, Z and a check character; position
  /// {position} is wrong. Correct the GSTIN.
  public static let gstinNotRecognised: RuleID = "gstin-not-recognised"
  /// Warning: The GSTIN's check character does not fit: a character is wrong. Compare the GSTIN with the
  /// certificate.
  public static let gstinCheckDigit: RuleID = "gstin-check-digit"
  /// Warning: An IFSC has four letters, a zero and six letters or digits; {position} is wrong.
  /// Correct the IFSC.
  public static let ifscNotRecognised: RuleID = "ifsc-not-recognised"
  /// Warning: The fifth character of the IFSC is the letter O; it must be the digit 0. Write 0 instead of
  /// O.
  public static let ifscLetterO: RuleID = "ifsc-letter-o"
  /// Note: An Aadhaar number was cut to its last four digits ({count}). Nothing; do not keep Aadhaar
  /// numbers in workbooks.
  public static let aadhaarCut: RuleID = "aadhaar-cut"
  /// Warning: An Aadhaar number has twelve digits and begins with 2 to 9. Correct it, or keep its last
  /// four digits alone.
  public static let aadhaarNotRecognised: RuleID = "aadhaar-not-recognised"
  /// Warning: The Aadhaar number's check digit does not fit: a digit is wrong. Compare it with the card.
  public static let aadhaarCheckDigit: RuleID = "aadhaar-check-digit"
  /// Warning: A bank account has 6 to 18 digits. Correct the number.
  public static let accountNumberNotRecognised: RuleID = "account-number-not-recognised"

  // Names.
  /// Warning: The text holds no name. Write the name.
  public static let nameNotRecognised: RuleID = "name-not-recognised"
  /// Warning: The name holds digits. Remove what does not belong to the name.
  public static let nameHasDigits: RuleID = "name-has-digits"
  /// Warning: One word of the name mixes letters of two scripts that look alike. Type the name again.
  public static let nameMixedScripts: RuleID = "name-mixed-scripts"
  /// Note: A salutation stood before the name; it was set aside. Nothing.
  public static let nameSalutation: RuleID = "name-salutation-split"
  /// Note: The name of a relative stood behind {relation}; it was set aside. Nothing, or give it a column
  /// of its own.
  public static let nameRelation: RuleID = "name-relation-split"
}
