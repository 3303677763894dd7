basic-list-goingon = { $before }, { $next }
basic-list-ending = { $before } and { $last }
basic-list-endin = { $before } and { $last }
basic-month-name = { basic-mnth-briefly }
