public import ArgumentParser
public import CustomerImport
public import Tabular

extension ImportType: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
extension ReportLanguage: ExpressibleByArgument {}
