// The database's own operations (migrations, agents, backups) join no stages, so the command line calls them
// as they are, through this one door.
@_exported public import ImportStore
