"""Pages from files, folders and standard input."""
