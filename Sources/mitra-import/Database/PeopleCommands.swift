import ArgumentParser
import CustomerImport
import Tabular

extension DatabaseCommand {
  /// `db agent`.
  struct Agent: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "agent",
      abstract: "Adds, lists and suspends agents.",
      discussion: """
        Examples:
          mitra-import db agent add A-17 --tenant lic --name "A. Agent" --licence L-9 --licence-expiry 2027-03-31
          mitra-import db agent list --tenant lic
        """,
      subcommands: [Add.self, List.self, Suspend.self])

    struct Add: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Makes an agent, or renews the licence of one that is known.",
        discussion: """
          Examples:
            mitra-import db agent add A-17 --tenant lic --name "A. Agent"
            mitra-import db agent add A-17 --tenant lic --name "A. Agent" --licence L-9 --licence-expiry 2027-03-31
          """)
      @OptionGroup var options: DatabaseOptions
      @OptionGroup var tenant: TenantOption
      @Argument(help: "The agent's code.")
      var code: String
      @Option(help: "The agent's name.")
      var name: String
      @Option(help: "The number of the licence.")
      var licence: String?
      @Option(help: ArgumentHelp("The day on which the licence ends.", valueName: "yyyy-mm-dd"))
      var licenceExpiry: String?
      @Option(help: "An e-mail address.")
      var email: String?
      @Option(help: "A phone number.")
      var phone: String?

      func run() throws {
        let expiry = try licenceExpiry.map { text in
          guard let date = Self.date(text) else {
            throw ValidationError("--licence-expiry takes a day such as 2027-03-31.")
          }
          return date
        }
        try operating {
          let isNew = try options.connect().addAgent(
            tenant: tenant.code, code: code, name: name, licence: licence, licenceExpiry: expiry,
            email: email,
            phone: phone)
          print("Agent \(code) of tenant \(tenant.tenant) is \(isNew ? "added" : "up to date").")
        }
      }

      private static func date(_ text: String) -> CalendarDate? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
          return nil
        }
        return CalendarDate(year: year, month: month, day: day)
      }
    }

    struct List: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists the agents of a tenant.",
        discussion: """
          Examples:
            mitra-import db agent list --tenant lic
            mitra-import db agent list --tenant hdfc --format json
          """)
      @OptionGroup var options: DatabaseOptions
      @OptionGroup var tenant: TenantOption
      @Option(help: "text or json.")
      var format = ListFormat.text

      func run() throws {
        try operating {
          try ListPrinter.print(
            options.connect().agents(tenant: tenant.code), as: format,
            columns: [
              ("AGENT", \.code), ("NAME", \.name), ("STATUS", \.status), ("LICENCE", { $0.licence ?? "" }),
              ("EXPIRES", { ($0.licenceExpiry ?? "") + ($0.isLicenceExpired ? " (over)" : "") }),
              ("CUSTOMERS", { String($0.customers) }), ("LOGINS", \.logins),
            ])
        }
      }
    }

    struct Suspend: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "suspend",
        abstract: "Suspends an agent: his imports are refused, his customers stay.",
        discussion: """
          Examples:
            mitra-import db agent suspend A-17 --tenant lic
            mitra-import db agent suspend A-17 --tenant lic --lift
          """)
      @OptionGroup var options: DatabaseOptions
      @OptionGroup var tenant: TenantOption
      @Argument(help: "The agent's code.")
      var code: String
      @Flag(help: "Let the agent work again.")
      var lift = false

      func run() throws {
        try operating {
          try options.connect().suspendAgent(tenant: tenant.code, code: code, isSuspended: !lift)
          print("Agent \(code) of tenant \(tenant.tenant) is \(lift ? "active" : "suspended").")
        }
      }
    }
  }

  /// `db login`.
  struct Login: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "login",
      abstract: "Says whom a database login stands for.",
      discussion: """
        Examples:
          mitra-import db login add a17 --tenant lic --agent A-17
          mitra-import db login add support1 --tenant lic --staff "S. Support" --act-for-agents
        """,
      subcommands: [Add.self])

    struct Add: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Maps a login to an agent, a user, new staff, or the queue's worker.",
        discussion: """
          Examples:
            mitra-import db login add a17 --tenant lic --agent A-17 --make-role
            mitra-import db login add queue1 --tenant lic --worker
          """)
      @OptionGroup var options: DatabaseOptions
      @OptionGroup var tenant: TenantOption
      @Argument(help: "The database role that logs in.")
      var login: String
      @Option(help: "The code of the agent it stands for.")
      var agent: String?
      @Option(help: "The UUID of the user it stands for.")
      var user: String?
      @Option(help: "The name of a new member of staff it stands for.")
      var staff: String?
      @Option(help: "The role of the new member of staff.")
      var role = "support_staff"
      @Flag(help: "It is a worker of the queue.")
      var worker = false
      @Flag(help: "Staff may import on behalf of agents.")
      var actForAgents = false
      @Flag(help: "Make the database role where there is none.")
      var makeRole = false

      func run() throws {
        let holder = try holder()
        try operating {
          let code = try tenant.code
          try options.connect().addLogin(
            login, tenant: code, holder: holder, mayActForAgents: actForAgents, makesRole: makeRole)
          if options.target == .local {
            try LocalCluster(environment: options.environment).admit(login: login)
          }
          print("Login \(login) is mapped in tenant \(code).")
        }
      }

      private func holder() throws -> LoginHolder {
        let given = [agent != nil, user != nil, staff != nil, worker].count { $0 }
        guard given == 1 else { throw ValidationError("Give one of --agent, --user, --staff and --worker.") }
        if let agent { return .agent(agent) }
        if let staff { return .staff(role: role, name: staff) }
        guard let user else { return .worker }
        guard let id = RecordID(user) else { throw ValidationError("--user takes a UUID.") }
        return .user(id)
      }
    }
  }
}
