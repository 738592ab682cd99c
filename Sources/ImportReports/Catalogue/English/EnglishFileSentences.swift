import Tabular

extension EnglishSentences {
  /// What the rules about the file itself say.
  static let file: [(RuleID, RuleText)] = [
    (
      "container-data-before",
      RuleText(
        "Data before the workbook",
        "{bytes} bytes stand before the workbook; they were skipped.",
        "Save the workbook again with Excel or LibreOffice.")
    ),
    (
      "container-data-after-end",
      RuleText(
        "Data after the workbook's end",
        "{bytes} bytes stand behind the workbook's end; they were not read. The file may be damaged.",
        "Save the workbook again, or download it again.")
    ),
    (
      "container-comment-cut-off",
      RuleText(
        "End of the file is missing",
        "{missing} bytes are missing at the end of the file; no cell was in them.",
        "Download or copy the file again.")
    ),
    (
      "container-entry-count",
      RuleText(
        "Wrong number of parts",
        "The file says that it has {stated} parts and lists {found}; all that are listed were taken.",
        "Save the workbook again.")
    ),
    (
      "container-duplicate-name",
      RuleText(
        "Part given twice",
        "The part {part} is there {count} times; the last was taken.",
        "Save the workbook again.")
    ),
    (
      "container-headers-differ",
      RuleText(
        "Two descriptions differ",
        """
        The two descriptions of the part {part} differ in: {fields}. The checksum proved its \
        content right.
        """,
        "Save the workbook again.")
    ),
    (
      "container-part-unreadable",
      RuleText(
        "Part cannot be read",
        "The part {part} cannot be read ({reason}). No cell depends on it.",
        "Save the workbook again.")
    ),
    (
      "container-extra-field-damaged",
      RuleText(
        "Additional data damaged",
        "Additional data about the part {part} is damaged; it was not needed.",
        "Nothing.")
    ),
    (
      "container-name-encoding",
      RuleText(
        "Name of a part in another encoding",
        "The name of the part {part} is not in the encoding that the file states.",
        "Nothing.")
    ),
    (
      "cell-out-of-range",
      RuleText(
        "Cells beyond the sheet's edge",
        "Cells beyond the last column or row that a sheet can have were not read: {count}.",
        "Save the workbook again with Excel or LibreOffice.")
    ),
    (
      "cell-address-contradicts",
      RuleText(
        "Cells with a wrong address",
        "Cells that name another row than the one in which they stand: {count}. They were read where they stand.",
        "Save the workbook again with Excel or LibreOffice.")
    ),
    (
      "missing-part",
      RuleText(
        "Part of the workbook missing",
        "The workbook lacks its part {part}; it was read without.",
        "Save the workbook again with Excel.")
    ),
  ]
}
