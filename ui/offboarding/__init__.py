"""The page for whoever leaves: a board of cases, one case with its list, and the forms that begin one."""
