import Tabular
import TestSupport
import Testing
@testable import XLSXReader

/// Numbers under date formats, in both systems.
@Suite struct SerialDateCellTests {
  private func value(_ serial: String, format: String, in1904: Bool = false) throws -> CellValue? {
    let sheet = try ReadSheet(rows: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(serial)</v></c></row>") {
      $0.styles = WorkbookBuilder.styles(formatCodes: [format])
      if in1904 { $0.beforeSheets = "<workbookPr date1904=\"1\"/>" }
    }
    return sheet["A1"]?.value
  }

  private func day(_ year: Int, _ month: Int, _ day: Int, _ milliseconds: Int = 0) -> CellValue {
    .date(SerialDate(date: CalendarDate(year: year, month: month, day: day), milliseconds: milliseconds))
  }

  @Test func negativeSerialsAndThoseBeyondTheYear9999StayNumbers() throws {
    #expect(try value("-1.2", format: "yy") == .number(-1.2, written: "-1.2"))
    #expect(
      try value("6281228502068", format: "mm/dd/yyyy\\ h:mm")
        == .number(6_281_228_502_068, written: "6281228502068"))
    #expect(try value("2958465", format: "yyyy") == day(9999, 12, 31))
    #expect(try value("2958466", format: "yyyy") == .number(2_958_466, written: "2958466"))
  }

  @Test func fractionsAreRoundedToTheMillisecond() throws {
    #expect(try value("44644.9461155324", format: "yyyy-mm-dd") == day(2022, 3, 24, 81_744_382))
    #expect(try value("45321.9999999999", format: "yyyy-mm-dd") == day(2024, 1, 31))
  }

  @Test func durationsAreSeconds() throws {
    #expect(try value("1.5", format: "[h]:mm:ss") == .duration(seconds: 129_600))
  }
}
